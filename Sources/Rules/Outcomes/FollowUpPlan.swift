package import Logic

extension SettingName {
  package static let followUpTimes: SettingName = "follow_up_times"
  package static let followUpWindowPercent: SettingName = "follow_up_window_percent"
  package static let outcomeSmallNumber: SettingName = "outcome_small_number"
}

/// When patients are seen again, and from how many on their figures say something.
///
/// No rule reads it, so that it is no part of the rulebook's digest; a department changes it in the
/// same file as the settings of the rulebook.
package struct FollowUpPlan: Hashable, Sendable {
  package let settings: Settings

  package init(_ values: [SettingName: Setting.Value] = [:]) {
    settings = Settings(
      Self.defaults.all.map {
        Setting($0.name, values[$0.name] ?? $0.value, unit: $0.unit, why: $0.why)
      })
  }

  package static let standard = FollowUpPlan()

  /// The times at which patients are seen, in order.
  package var times: [FollowUpTime] {
    let words = settings.words(.followUpTimes) ?? []
    return FollowUpTime.allCases.filter { words.contains($0.rawValue) }
  }

  /// By how much of its time a visit may come early or late, from 0 to 1.
  package var window: Double { (settings.number(.followUpWindowPercent) ?? 0) / 100 }

  /// Below so many, the figures allow no conclusion.
  package var smallNumber: Int { Int(settings.number(.outcomeSmallNumber) ?? 0) }

  package static let defaults = Settings([
    Setting(
      .followUpTimes, .words(["1_month", "6_months", "12_months"]), unit: "times",
      why: """
        Judgement: the source sets no visits. It has figures at 1 month (54), 6 months (68, 112) \
        and a year (28, 42), with which one's own can be compared.
        """),
    Setting(
      .followUpWindowPercent, .number(30), unit: "percent",
      why: "Judgement: how early or late a visit may come and still count as the one that was due."),
    Setting(
      .outcomeSmallNumber, .number(20), unit: "patients",
      why: """
        Judgement: of fewer than 20, an interval spans more than 40 points in the worst case, and \
        no conclusion is drawn.
        """),
  ])
}

/// A time after the procedure.
package enum FollowUpTime: String, FactWord {
  case week1 = "1_week"
  case weeks2 = "2_weeks"
  case month1 = "1_month"
  case weeks6 = "6_weeks"
  case months3 = "3_months"
  case months6 = "6_months"
  case months12 = "12_months"
  case months24 = "24_months"
  case months60 = "60_months"

  /// In few columns: `12 mo`.
  package var shortLabel: String {
    let parts = rawValue.split(separator: "_")
    return "\(parts[0]) " + (parts[1].hasPrefix("month") ? "mo" : "wk")
  }

  /// Days after the procedure.
  package var days: Int {
    switch self {
    case .week1: 7
    case .weeks2: 14
    case .month1: 30
    case .weeks6: 42
    case .months3: 91
    case .months6: 183
    case .months12: 365
    case .months24: 731
    case .months60: 1826
    }
  }
}

extension FollowUpPlan {
  /// The days after the procedure that count as a time.
  package func days(of time: FollowUpTime) -> ClosedRange<Int> {
    let slack = Int((Double(time.days) * window).rounded(.down))
    return (time.days - slack)...(time.days + slack)
  }

  /// The time as which a visit counts, so many days after the procedure: the nearest one within its
  /// window.
  package func time(ofDay day: Int) -> FollowUpTime? {
    times.filter { days(of: $0).contains(day) }.min { abs($0.days - day) < abs($1.days - day) }
  }
}
