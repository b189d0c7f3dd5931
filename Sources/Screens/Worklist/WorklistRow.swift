package import Logic
package import Rules

/// One case on the worklist, in a few words.
///
/// Small, since a department has thousands: what was worked out for it is kept in the store, and
/// the case itself is read only where one looks into it.
package struct WorklistRow: Hashable, Sendable {
  package let id: String
  /// The number of the case in searches; 0 where no store has given one.
  package private(set) var number: Int
  package let title: String
  /// The name, or the number of the case where there is none.
  package let patient: String
  /// In years.
  package let age: Double?
  /// `F`, or `?`.
  package let sex: String
  /// What the case is about: `T10 met breast`.
  package let target: String
  package let need: Need
  package let meeting: CalendarDate?
  /// The day of the procedure; after it, of the next visit.
  package let procedure: CalendarDate?
  /// Whether the meeting has decided on every lesion.
  package let isDecided: Bool

  package init(
    id: String, title: String, patient: String, age: Double?, sex: String, target: String,
    need: Need, meeting: CalendarDate?, procedure: CalendarDate?, isDecided: Bool, number: Int = 0
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.patient = patient
    self.age = age
    self.sex = sex
    self.target = target
    self.need = need
    self.meeting = meeting
    self.procedure = procedure
    self.isDecided = isDecided
  }

  /// The row of a case as the rulebook sees it.
  package init(_ record: Case, _ rulebook: Rulebook) {
    self.init(LookedInto(record, rulebook))
  }

  init(_ looked: LookedInto) {
    let record = looked.record
    let treated = TreatedCase(record)
    let next = treated?.nextVisit(looked.followUp)?.day
    self.init(
      id: record.id, title: record.title, patient: Who.name(record),
      age: record.sheet.number(.ageYears), sex: Who.sex(record),
      target: Target.words(record, looked.catalogue),
      need: Need(
        record, looked.assessment, looked.catalogue, holds: looked.holds,
        followUp: looked.followUp),
      meeting: record.sheet.date(.meetingDate),
      procedure: next ?? record.sheet.date(.procedureDate),
      isDecided: treated != nil || record.lesions.allSatisfy { $0.sheet[.meetingDecision] != nil })
  }

  /// The row with the number that a store has given its case.
  package func numbered(_ number: Int) -> WorklistRow {
    var row = self
    row.number = number
    return row
  }

  /// `72F`; `??` where neither is known.
  var ageAndSex: String {
    let age = age?.written ?? Sign.unknown.text
    return sex == "?" ? age : age + sex
  }

  /// The day that matters next: of the meeting while it is not decided, or else of the procedure.
  package var date: CalendarDate? { isDecided ? procedure : meeting ?? procedure }

  /// The number of that day; the last of all where there is none.
  package var day: Int { date?.dayNumbers.lowerBound ?? .max }

  /// `MDT 24 Nov`, `Thu 26 Nov`, `no date`, `done`.
  var when: String {
    if need.isDone { return "done" }
    guard let date, let day = date.day else { return date?.words ?? "no date" }
    if need.step == .followUp { return "due \(day) \(date.monthName)" }
    let start = !isDecided && meeting != nil ? "MDT" : date.weekdayName ?? ""
    return "\(start) \(day) \(date.monthName)"
  }
}

/// A case with what was worked out about it.
struct LookedInto: Sendable {
  let record: Case
  let assessment: Assessment
  let holds: [OpenHold]
  let catalogue: Catalogue
  let followUp: FollowUpPlan

  init(_ record: Case, _ rulebook: Rulebook) {
    self.record = record
    catalogue = rulebook.catalogue
    followUp = rulebook.followUp
    assessment = rulebook.assess(record)
    holds = assessment.openHolds(planned: record.plannedTechniques, rulebook.catalogue)
  }
}
