internal import Logic
internal import Rules

/// What was decided about a risk of the chosen plan.
enum RiskReview: Hashable, Sendable {
  case open, accepted, mitigated

  init(of risk: Risk, in lesion: Lesion) {
    if lesion.sheet.words(.risksMitigated)?.contains(risk.id) ?? false {
      self = .mitigated
    } else if lesion.sheet.words(.risksAccepted)?.contains(risk.id) ?? false {
      self = .accepted
    } else {
      self = .open
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
