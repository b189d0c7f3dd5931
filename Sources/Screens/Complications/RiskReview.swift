internal import Logic
internal import Rules

/// What was decided about a risk of the chosen plan.
enum RiskReview: Hashable, Sendable {
  case open, accepted, mitigated

  init(of assessed: RiskAssessment, in lesion: Lesion) {
    self =
      switch assessed.decision(on: lesion.sheet) {
      case .open: .open
      case .accepted: .accepted
      case .mitigated: .mitigated
      }
  }

  var words: String {
    switch self {
    case .open: "open"
    case .accepted: "accepted"
    case .mitigated: "mitigated"
    }
  }

  /// The fact that lists the risks of which this was decided.
  var list: FactName? {
    switch self {
    case .open: nil
    case .accepted: .risksAccepted
    case .mitigated: .risksMitigated
    }
  }
}

extension FactName {
  static let risksAccepted: FactName = "risks_accepted"
  static let risksMitigated: FactName = "risks_mitigated"
  static let mitigationsPlanned: FactName = "mitigations_planned"
  static let complicationNote: FactName = "complication_note"
}
