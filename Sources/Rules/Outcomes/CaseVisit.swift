internal import Logic

/// A visit after the procedure, or the news that there will be none.
package struct CaseVisit: Hashable, Sendable {
  /// Days after the procedure.
  package let day: Int
  package let state: VisitState
  package let pain: Double?
  package let mobility: Mobility?
  package let analgesics: AnalgesicChange?
  package let fractured: Bool?
  package let cirse: Int?
  package let sir: Int?
  package let retreated: Bool?

  /// Nothing where the day of the visit or of the procedure is not on record. Of a month, the first
  /// day counts. A visit whose state is not said, and at which something was found, was one at which
  /// the patient was seen.
  init?(_ sheet: Sheet, after procedure: CalendarDate?) {
    guard let date = sheet.value(VisitFacts.date), let procedure else { return nil }
    day = date.dayNumbers.lowerBound - procedure.dayNumbers.lowerBound
    pain = sheet.value(VisitFacts.painNRS)
    mobility = sheet.value(VisitFacts.mobility)
    analgesics = sheet.value(VisitFacts.analgesics)
    fractured = sheet.value(VisitFacts.fracture)
    cirse = sheet.value(VisitFacts.cirse).flatMap { Int($0.rawValue) }
    sir = sheet.value(VisitFacts.sir).flatMap { Int($0.rawValue) }
    retreated = sheet.value(VisitFacts.retreated)
    let isFound =
      pain != nil || mobility != nil || analgesics != nil || fractured != nil || cirse != nil
      || sir != nil || retreated != nil
    guard let state = sheet.value(VisitFacts.state) ?? (isFound ? .seen : nil) else { return nil }
    self.state = state
  }

  private init(day: Int, pain: Double?, mobility: Mobility?, fractured: Bool?) {
    (self.day, self.pain, self.mobility, self.fractured) = (day, pain, mobility, fractured)
    (state, analgesics, cirse, sir, retreated) = (.seen, nil, nil, nil, nil)
  }

  /// The visits that are on record with the lesions themselves, one a day: the worst pain of the
  /// lesions counts.
  static func ofLesions(_ lesions: [Lesion], after procedure: CalendarDate?) -> [CaseVisit] {
    guard let procedure else { return [] }
    let start = procedure.dayNumbers.lowerBound
    let dated = lesions.compactMap { lesion in
      lesion.sheet.value(FollowUpFacts.followUpDate).map {
        (day: $0.dayNumbers.lowerBound - start, sheet: lesion.sheet)
      }
    }
    return Set(dated.map(\.day)).sorted().map { day in
      let sheets = dated.filter { $0.day == day }.map(\.sheet)
      let fractures = sheets.compactMap { $0.value(FollowUpFacts.followUpFracture) }
      return CaseVisit(
        day: day, pain: sheets.compactMap { $0.value(FollowUpFacts.followUpPainNRS) }.max(),
        mobility: sheets.compactMap { $0.value(FollowUpFacts.followUpMobility) }.first,
        fractured: fractures.isEmpty ? nil : fractures.contains(true))
    }
  }
}
