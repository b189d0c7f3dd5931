package import Logic

/// One comparison that a statement asks for: a fact, and what it is held against.
package struct Anchor: Hashable, Sendable {
  package let fact: FactName
  package let test: Test

  /// What a fact is held against, `not` pushed down to it.
  package enum Test: Hashable, Sendable {
    case yes, no
    case recorded, notRecorded
    case oneOf(Set<String>)
    case noneOf(Set<String>)
    case number(Relation, Double)
    case setting(Relation, SettingName)
    /// Words that a setting lists; whether they are to be there.
    case wordsOf(SettingName, Bool)
  }
}

extension Anchor {
  static func yes(_ fact: FactName) -> Anchor { Anchor(fact: fact, test: .yes) }
  static func no(_ fact: FactName) -> Anchor { Anchor(fact: fact, test: .no) }
  static func recorded(_ fact: FactName) -> Anchor { Anchor(fact: fact, test: .recorded) }
  static func notRecorded(_ fact: FactName) -> Anchor { Anchor(fact: fact, test: .notRecorded) }

  static func word(_ fact: FactName, _ words: String...) -> Anchor {
    Anchor(fact: fact, test: .oneOf(Set(words)))
  }

  static func notWord(_ fact: FactName, _ words: String...) -> Anchor {
    Anchor(fact: fact, test: .noneOf(Set(words)))
  }

  /// A number in the unit in which the fact is recorded.
  static func number(_ fact: FactName, _ relation: Relation, _ number: Double) -> Anchor {
    Anchor(fact: fact, test: .number(relation, number))
  }

  static func setting(_ fact: FactName, _ relation: Relation, _ name: SettingName) -> Anchor {
    Anchor(fact: fact, test: .setting(relation, name))
  }
}

extension Anchor {
  /// The anchor as a sentence names it: `symptom_duration_days < 42`.
  package var words: String {
    switch test {
    case .yes: "\(fact) is yes"
    case .no: "\(fact) is no"
    case .recorded: "\(fact) is on record"
    case .notRecorded: "\(fact) is not on record"
    case .oneOf(let words): "\(fact) is \(words.sorted().joined(separator: " or "))"
    case .noneOf(let words): "\(fact) is not \(words.sorted().joined(separator: " or "))"
    case .number(let relation, let number): "\(fact) \(relation.rawValue) \(number.written)"
    case .setting(let relation, let name): "\(fact) \(relation.rawValue) $\(name.rawValue)"
    case .wordsOf(let name, let isThere): "\(fact) \(isThere ? "in" : "not in") $\(name.rawValue)"
    }
  }
}

extension Anchor.Test {
  init(_ test: Logic.Test) {
    self =
      switch test {
      case .isYes: .yes
      case .isNotYes: .no
      case .number(let relation, .literal(let number)): .number(relation, number)
      case .number(let relation, .setting(let name)): .setting(relation, name)
      case .oneOf(.literal(let words)): .oneOf(Set(words))
      case .noneOf(.literal(let words)): .noneOf(Set(words))
      case .oneOf(.setting(let name)): .wordsOf(name, true)
      case .noneOf(.setting(let name)): .wordsOf(name, false)
      }
  }
}
