package import Logic

/// What became of a patient at a set time.
package enum TimeState: Hashable, Sendable {
  case seen(CaseVisit)
  case died, lost
  /// The time has not come, or may still be kept.
  case notYet
  /// The time is over, and nobody knows.
  case missing
}

extension TreatedCase {
  /// What became of the patient at a time, as it is known on a day; nothing where the day of the
  /// procedure is not on record.
  package func state(
    at time: FollowUpTime, _ plan: FollowUpPlan, on today: CalendarDate
  ) -> TimeState? {
    guard let date else { return nil }
    let days = plan.days(of: time)
    let counted = visits.filter { $0.state == .seen && plan.time(ofDay: $0.day) == time }
    if let visit = counted.min(by: { abs($0.day - time.days) < abs($1.day - time.days) }) {
      return .seen(visit)
    }
    if let death, death.day <= days.upperBound { return .died }
    if let loss, loss.day <= days.upperBound { return .lost }
    let passed = today.dayNumbers.lowerBound - date.dayNumbers.lowerBound
    return passed > days.upperBound ? .missing : .notYet
  }

  /// The next time at which the patient is to be seen, and its day: the first that no visit has
  /// reached. It stays due until a visit, a death or a loss is on record. Nothing where none is left,
  /// or the day of the procedure is not known.
  package func nextVisit(_ plan: FollowUpPlan) -> DueVisit? {
    guard state != .cancelled, death == nil, loss == nil,
      let date, let start = CalendarDate(dayNumber: date.dayNumbers.lowerBound)
    else { return nil }
    let last = visits.last?.day ?? -1
    let kept = visits.compactMap { plan.time(ofDay: $0.day) }
    return plan.times.first { !kept.contains($0) && $0.days > last }
      .flatMap { time in start.adding(days: time.days).map { DueVisit(time: time, day: $0) } }
  }
}

/// A visit that is to be made.
package struct DueVisit: Hashable, Sendable {
  package let time: FollowUpTime
  package let day: CalendarDate

  /// `1 month`.
  package var label: String { time.label }
}
