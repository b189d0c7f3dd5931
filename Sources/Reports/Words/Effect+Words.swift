package import Rules

extension Effect {
  /// What a rule of this effect does, in one sentence for a reader who knows no verdicts yet.
  package var meaning: String {
    switch self {
    case .scope:
      "Scope: where none of its rules can hold, the technique does not apply."
    case .requirement:
      "Requirement: where it is known not to hold, the technique is not indicated."
    case .indication(let strength):
      "Indication (\(strength.rawValue)): speaks for the technique, which needs at least one."
    case .block:
      """
      Contraindication: where it holds, the technique is contraindicated; while it is not known, \
      the technique stays undecided.
      """
    case .reservation:
      """
      Caution: where it holds or is not known, a technique that is indicated is no more than \
      possible.
      """
    case .note: "Note: stands beside the verdict and does not change it."
    case .hold:
      """
      Hold: must be lifted before a plan may be marked ready. It does not change the verdict.
      """
    case .referral(let service):
      "Referral: asks for the opinion of \(service.label). It does not change the verdict."
    case .sessionLimit(let state):
      "Limit of the whole session: \(state.words) where it holds."
    }
  }

  /// The heading over the rules of this effect.
  package var heading: String {
    switch self {
    case .scope: "Scope"
    case .requirement: "Requirements"
    case .indication: "Indications"
    case .block: "Contraindications"
    case .reservation: "Cautions"
    case .note: "Notes"
    case .hold: "Holds"
    case .referral: "Referrals"
    case .sessionLimit: "Limits of the session"
    }
  }
}
