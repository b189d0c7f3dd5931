package import Logic

extension Condition {
  /// The condition by the names of its facts and settings: what a machine can hold against another.
  ///
  ///     site is spine and (fracture_present or lesion_size_mm >= $skin_protect_mm)
  package var canonicalText: String {
    switch self {
    case .always: "always"
    case .compare(let fact, let test): test.canonicalText(of: fact.rawValue)
    case .isKnown(let fact): "\(fact) is known"
    case .not(let condition): "not (\(condition.canonicalText))"
    case .all(let conditions): Self.joined(conditions, " and ")
    case .any(let conditions): Self.joined(conditions, " or ")
    }
  }

  private static func joined(_ conditions: [Condition], _ word: String) -> String {
    "(" + conditions.map(\.canonicalText).joined(separator: word) + ")"
  }
}

extension Test {
  fileprivate func canonicalText(of fact: String) -> String {
    switch self {
    case .isYes: fact
    case .isNotYes: "not \(fact)"
    case .number(let relation, let bound): "\(fact) \(relation.rawValue) \(bound.canonicalText)"
    case .oneOf(let words): "\(fact) in \(words.canonicalText)"
    case .noneOf(let words): "\(fact) not in \(words.canonicalText)"
    }
  }
}

extension Bound {
  fileprivate var canonicalText: String {
    switch self {
    case .literal(let number): number.written
    case .setting(let name): "$\(name.rawValue)"
    }
  }
}

extension Words {
  fileprivate var canonicalText: String {
    switch self {
    case .literal(let words): "[" + words.joined(separator: ", ") + "]"
    case .setting(let name): "$\(name.rawValue)"
    }
  }
}
