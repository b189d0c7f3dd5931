internal import Logic
internal import Reports
internal import Rules

/// What a meeting came to, in words for its screens.
enum OutcomeWords {
  static func claim(
    _ outcome: TeamMeeting.Outcome, in record: Case?
  ) -> PresentedCase.Claim {
    let scope = record.map { MeetingMinutes.scope(of: outcome.decision, in: $0) } ?? ""
    let dissent = outcome.dissented.isEmpty ? "" : "; dissent: \(outcome.dissented)"
    let reason = outcome.reason.isEmpty ? "" : ": \(outcome.reason)"
    return PresentedCase.Claim(
      "DECIDED", MeetingMinutes.words(for: outcome.decision) + scope + reason + dissent, .ok)
  }

  /// The outcome in a word or two.
  static func short(_ decision: String) -> String {
    let words = ["accept_if": "accepted if", "other_technique": "other technique"]
    return words[decision] ?? MeetingMinutes.words(for: decision)
  }

  /// The outcome in one short word.
  static func word(_ decision: String) -> String {
    let words = ["accept_if": "if", "other_technique": "other"]
    return words[decision] ?? (MeetingDecision(rawValue: decision) == nil ? "mixed" : decision)
  }

  static func words(_ action: TeamMeeting.Action) -> String {
    [action.what, action.owner, action.due?.words ?? ""].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
