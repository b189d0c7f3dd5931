package import Logic

/// What the worklist says of a case, as it was worked out.
package struct WorklistLine: Hashable, Sendable {
  package let id: String
  /// The number of the case in searches; 0 before it was kept.
  package internal(set) var number = 0
  /// What is most urgent comes first; then what is due first.
  package let urgency: Int
  /// The number of the day that the line is sorted by.
  package let day: Int
  package let title: String
  /// Who the patient is, or the number of the case; not kept with the rest.
  package let patient: String
  /// In years.
  package let age: Double?
  package let sex: String
  package let target: String
  package let sign: String
  package let need: String
  package let step: Int
  package let meeting: CalendarDate?
  package let procedure: CalendarDate?
  package let isDecided: Bool
  /// What was worked out of the case besides, so that it can be filtered by: kept, and not read again.
  package var derived: [FactName: Set<FactValue>] = [:]

  package init(
    id: String, urgency: Int, day: Int, title: String, patient: String, age: Double?,
    sex: String, target: String, sign: String, need: String, step: Int,
    meeting: CalendarDate?, procedure: CalendarDate?, isDecided: Bool
  ) {
    self.id = id
    self.urgency = urgency
    self.day = day
    self.title = title
    self.patient = patient
    self.age = age
    self.sex = sex
    self.target = target
    self.sign = sign
    self.need = need
    self.step = step
    self.meeting = meeting
    self.procedure = procedure
    self.isDecided = isDecided
  }
}
