/// When something holds, as a value that can be evaluated, printed, searched and negated.
///
///     [Lesions.site == .spine, .any(Lesions.fracture.isYes, Named.spinalTumour.isYes)]
///
/// An array means that all of its conditions hold.
package indirect enum Condition: Hashable, Sendable {
  /// True of every case.
  case always
  case compare(FactName, Test)
  /// A value is on record. For holds and notes only: a verdict never turns on what is recorded.
  case isKnown(FactName)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

/// What the reading of a fact is held against.
package enum Test: Hashable, Sendable {
  /// A yes/no fact is yes. A fact that does not apply is not.
  case isYes
  /// A yes/no fact is not yes. A fact that does not apply is not yes either.
  case isNotYes
  case number(Relation, Bound)
  /// One of the words is the answer, or among the answers.
  case oneOf(Words)
  /// None of the words is the answer, or among the answers.
  case noneOf(Words)

  /// The test that holds exactly where this one does not, of a fact that applies and is known.
  package var opposite: Test {
    switch self {
    case .isYes: .isNotYes
    case .isNotYes: .isYes
    case .number(let relation, let bound): .number(relation.opposite, bound)
    case .oneOf(let words): .noneOf(words)
    case .noneOf(let words): .oneOf(words)
    }
  }
}

/// The number that a comparison turns on.
package enum Bound: Hashable, Sendable {
  case literal(Double)
  case setting(SettingName)
}

/// The words that a comparison looks for.
package enum Words: Hashable, Sendable {
  case literal([String])
  case setting(SettingName)
}

extension Condition {
  /// The facts that the condition names, each once, in order.
  package var facts: [FactName] {
    var facts: [FactName] = []
    collect(into: &facts)
    return facts.uniqued
  }

  /// Whether the condition names one of these facts.
  package func names(anyOf facts: Set<FactName>) -> Bool {
    switch self {
    case .always: false
    case .compare(let fact, _), .isKnown(let fact): facts.contains(fact)
    case .not(let condition): condition.names(anyOf: facts)
    case .all(let conditions), .any(let conditions):
      conditions.contains { $0.names(anyOf: facts) }
    }
  }

  private func collect(into facts: inout [FactName]) {
    switch self {
    case .always: break
    case .compare(let fact, _), .isKnown(let fact): facts.append(fact)
    case .not(let condition): condition.collect(into: &facts)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { condition.collect(into: &facts) }
    }
  }

  /// The settings that the condition turns on, each once, in order.
  package var settings: [SettingName] {
    switch self {
    case .always, .isKnown, .compare(_, .isYes), .compare(_, .isNotYes): []
    case .compare(_, .number(_, .setting(let name))): [name]
    case .compare(_, .oneOf(.setting(let name))), .compare(_, .noneOf(.setting(let name))): [name]
    case .compare: []
    case .not(let condition): condition.settings
    case .all(let conditions), .any(let conditions):
      Array(conditions.map(\.settings).joined()).uniqued
    }
  }

  /// Whether the condition asks what is on record, which a verdict must not.
  package var readsTheRecord: Bool {
    switch self {
    case .always, .compare: false
    case .isKnown: true
    case .not(let condition): condition.readsTheRecord
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.readsTheRecord)
    }
  }

  /// The condition without `not` above another condition: pushed down to the comparisons.
  ///
  /// A comparison becomes its opposite, so that a fact that does not apply fails it either way.
  package var pushedDown: Condition {
    switch self {
    case .always, .compare, .isKnown: self
    case .all(let conditions): .all(conditions.map(\.pushedDown))
    case .any(let conditions): .any(conditions.map(\.pushedDown))
    case .not(let condition): condition.negation
    }
  }

  private var negation: Condition {
    switch self {
    case .always, .isKnown: .not(self)
    case .compare(let fact, let test): .compare(fact, test.opposite)
    case .all(let conditions): .any(conditions.map(\.negation))
    case .any(let conditions): .all(conditions.map(\.negation))
    case .not(let condition): condition.pushedDown
    }
  }
}
