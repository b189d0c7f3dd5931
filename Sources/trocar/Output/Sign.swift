internal import Logic
internal import Reports
internal import Rules

/// What a line says at a glance, in two letters, so that colour never carries it alone.
enum Sign: String {
  /// In order.
  case ok = "OK"
  /// Speaks against, or is to be seen to.
  case bad = "!!"
  /// Not known.
  case unknown = "??"
  /// Does not apply, or is only remarked.
  case neutral = "--"

  /// What a terminal with colours is told before the sign.
  var colour: String {
    switch self {
    case .ok: "\u{1B}[32m"
    case .bad: "\u{1B}[1;31m"
    case .unknown: "\u{1B}[1;33m"
    case .neutral: "\u{1B}[2m"
    }
  }
}

extension TechniqueAssessment {
  var sign: Sign { judgement.sign }
}

extension Judgement {
  /// A caution that is present is as plain a warning as one that is not excluded.
  var sign: Sign {
    switch because {
    case .known: .bad
    case .notKnown: .unknown
    case nil: verdict.sign
    }
  }
}

extension Verdict {
  var sign: Sign {
    switch self {
    case .indicated, .possible: .ok
    case .undecided: .unknown
    case .contraindicated, .notIndicated: .bad
    case .notApplicable: .neutral
    }
  }
}

extension Reason {
  /// How the rule bears on the technique.
  var sign: Sign {
    switch (rule.effect, truth) {
    case (_, .unknown): .unknown
    case (.block, .yes), (.reservation, .yes): .bad
    case (.block, .no), (.reservation, .no): .ok
    case (_, .yes): .ok
    case (_, .no): .bad
    }
  }
}

extension RuleTest {
  /// What the condition answers, whatever that means for the technique.
  var sign: Sign {
    switch truth {
    case .yes: .ok
    case .no: .neutral
    case .unknown: .unknown
    }
  }
}

extension SessionLimit.State {
  var sign: Sign {
    switch self {
    case .within: .ok
    case .atLimit, .over: .bad
    case .unknown: .unknown
    }
  }
}

extension CheckedItem.State {
  var sign: Sign {
    switch self {
    case .met: .ok
    case .notMet: .bad
    case .notKnown: .unknown
    case .note, .notApplicable: .neutral
    }
  }
}

extension RiskState {
  /// A complication that nothing raises is as usual, which is not in order.
  var sign: Sign {
    switch self {
    case .raised: .bad
    case .usual: .neutral
    case .notKnown: .unknown
    }
  }
}
