/// Under which assumptions a plan is reckoned.
package enum RunCondition: String, Sendable, Hashable, CaseIterable {
  /// The numbers of the plan as they are.
  case nominal
  /// Less ice: heat of freezing +20 %, exchange of the probes -30 %, perfusion doubled. Coverage must hold in it.
  case pessimistic
  /// More ice: heat of freezing -20 %, exchange of the probes +30 %, no perfusion. What is spared must be spared in it.
  case optimistic

  /// The factor on the heat of freezing.
  package var latentHeat: Double {
    switch self {
    case .nominal: 1
    case .pessimistic: 1.2
    case .optimistic: 0.8
    }
  }

  /// The factor on the exchange of the probes.
  package var exchange: Double {
    switch self {
    case .nominal: 1
    case .pessimistic: 0.7
    case .optimistic: 1.3
    }
  }

  /// The factor on the perfusion.
  package var perfusion: Double {
    switch self {
    case .nominal: 1
    case .pessimistic: 2
    case .optimistic: 0
    }
  }
}
