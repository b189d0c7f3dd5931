extension Condition: ExpressibleByArrayLiteral {
  /// All of the conditions hold.
  package init(arrayLiteral conditions: Condition...) {
    self = conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// All of the conditions hold.
  package static func all(_ conditions: Condition...) -> Condition { .all(conditions) }

  /// At least one of the conditions holds.
  package static func any(_ conditions: Condition...) -> Condition { .any(conditions) }

  package static prefix func ! (condition: Condition) -> Condition { .not(condition) }
}

extension Fact {
  /// A value is on record; for holds and notes only.
  package var isKnown: Condition { .isKnown(name) }
}

extension Fact where Value == Bool {
  package var isYes: Condition { .compare(name, .isYes) }
}

extension Fact where Value == Double {
  package static func < (fact: Fact, bound: Double) -> Condition { fact.is(.below, bound) }
  package static func <= (fact: Fact, bound: Double) -> Condition { fact.is(.atMost, bound) }
  package static func == (fact: Fact, bound: Double) -> Condition { fact.is(.equal, bound) }
  package static func != (fact: Fact, bound: Double) -> Condition { fact.is(.notEqual, bound) }
  package static func >= (fact: Fact, bound: Double) -> Condition { fact.is(.atLeast, bound) }
  package static func > (fact: Fact, bound: Double) -> Condition { fact.is(.above, bound) }

  package static func < (fact: Fact, bound: SettingName) -> Condition { fact.is(.below, bound) }
  package static func <= (fact: Fact, bound: SettingName) -> Condition { fact.is(.atMost, bound) }
  package static func >= (fact: Fact, bound: SettingName) -> Condition { fact.is(.atLeast, bound) }
  package static func > (fact: Fact, bound: SettingName) -> Condition { fact.is(.above, bound) }

  private func `is`(_ relation: Relation, _ bound: Double) -> Condition {
    .compare(name, .number(relation, .literal(bound)))
  }

  private func `is`(_ relation: Relation, _ bound: SettingName) -> Condition {
    .compare(name, .number(relation, .setting(bound)))
  }
}

extension Fact where Value: FactWord {
  package static func == (fact: Fact, word: Value) -> Condition { fact.isOne(of: word) }
  package static func != (fact: Fact, word: Value) -> Condition { fact.isNone(of: word) }

  package func isOne(of words: Value...) -> Condition {
    .compare(name, .oneOf(.literal(words.map(\.rawValue))))
  }

  package func isNone(of words: Value...) -> Condition {
    .compare(name, .noneOf(.literal(words.map(\.rawValue))))
  }
}

extension Fact {
  /// At least one of the words is among the answers.
  package func includes<Word: FactWord>(_ words: Word...) -> Condition where Value == Set<Word> {
    .compare(name, .oneOf(.literal(words.map(\.rawValue))))
  }

  /// None of the words is among the answers.
  package func includesNone<Word: FactWord>(of words: Word...) -> Condition
  where Value == Set<Word> {
    .compare(name, .noneOf(.literal(words.map(\.rawValue))))
  }
}
