internal import Logic

/// Whether a date is of something that has been, or of something planned.
enum DateDirection: Hashable, Sendable {
  case past, future, either

  static func of(_ fact: FactName) -> DateDirection {
    if happened.contains(fact) { return .past }
    if ["procedure_date", "mdt_date"].contains(fact) { return .future }
    return .either
  }

  private static let happened: Set<FactName> = [
    "onset_date", "study_date", "surgical_opinion_date", "procedure_done_date", "visit_date",
  ]

  /// Why a date deserves a second look; nothing where it does not.
  static func doubt(_ date: CalendarDate, of fact: FactName, today: CalendarDate) -> String? {
    let distance = date.days(since: today)
    if of(fact) == .past, distance.low > 0 { return "that is still to come." }
    if of(fact) == .future, distance.high < 0 { return "that is past." }
    if distance.low > farthest || distance.high < -farthest { return "that is far away." }
    return nil
  }

  /// Beyond so many days a date is shown once more: two years.
  private static let farthest = 731.0
}

/// How far a day is from today, in words.
enum Distance {
  /// `today`, `63 days ago`, `in 12 days`; `day not known` for a whole month.
  static func words(_ date: CalendarDate, from today: CalendarDate) -> String {
    guard let days = date.days(since: today).exact.map({ Int($0) }) else { return "day not known" }
    return switch days {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case ..<0: "\(-days) days ago"
    default: "in \(days) days"
    }
  }
}
