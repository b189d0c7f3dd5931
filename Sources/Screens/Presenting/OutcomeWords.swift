internal import Canvas
internal import Logic
internal import Reports
internal import Rules

/// What a meeting came to, in words for its screens.
enum OutcomeWords {
  static func claim(
    _ outcome: TeamMeeting.Outcome, in record: Case?
  ) -> PresentedCase.Claim {
    let scope = record.map { MeetingMinutes.scope(of: outcome, in: $0) } ?? ""
    let dissent = outcome.dissented.isEmpty ? "" : "; dissent: \(outcome.dissented)"
    let reason = outcome.reason.isEmpty ? "" : ": \(outcome.reason)"
    return PresentedCase.Claim(
      "DECIDED", MeetingMinutes.words(for: outcome) + scope + reason + dissent, .ok)
  }

  /// The outcome in a word or two, or a word for each lesion where they differ and there is room.
  static func short(_ outcome: TeamMeeting.Outcome) -> String {
    if outcome.isMixed {
      let each = outcome.lesions.map { "\($0.lesion) \(word($0.decision))" }
        .joined(separator: "; ")
      return each.columns <= stateColumns ? each : "lesion by lesion"
    }
    let words = ["accept_if": "accepted if", "other_technique": "other technique"]
    return words[outcome.decision] ?? MeetingMinutes.words(for: outcome)
  }

  /// The room for an outcome on the agenda: that of `A defer; B reject`.
  private static let stateColumns = 17

  /// The outcome in one short word.
  static func word(_ outcome: TeamMeeting.Outcome) -> String {
    outcome.isMixed ? "mixed" : word(outcome.decision)
  }

  private static func word(_ decision: String) -> String {
    ["accept_if": "if", "other_technique": "other"][decision] ?? decision
  }

  static func words(_ action: TeamMeeting.Action) -> String {
    [action.what, action.owner, action.due?.words ?? ""].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
