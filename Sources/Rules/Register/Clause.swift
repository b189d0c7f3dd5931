internal import Logic

/// What a statement asks of a condition: comparisons, and how they are joined.
///
/// Clauses that say the same are equal: order does not count, and what is joined alike is flat.
package indirect enum Clause: Hashable, Sendable {
  case anchor(Anchor)
  /// Every one of them; none of them for what always holds.
  case every(Set<Clause>)
  /// At least one of them.
  case some(Set<Clause>)

  /// The comparisons in it, each once.
  package var anchors: Set<Anchor> {
    switch self {
    case .anchor(let anchor): [anchor]
    case .every(let clauses), .some(let clauses):
      clauses.reduce(into: []) { $0.formUnion($1.anchors) }
    }
  }
}

extension Clause {
  /// The clause as a sentence names it: `site is spine and (a is yes or b is yes)`.
  package var words: String {
    switch self {
    case .anchor(let anchor): anchor.words
    case .every([]): "always"
    case .every(let clauses): Self.joined(clauses, "and")
    case .some(let clauses): Self.joined(clauses, "or")
    }
  }

  /// Single comparisons first, each group in a stable order.
  private static func joined(_ clauses: Set<Clause>, _ word: String) -> String {
    let single = clauses.filter { $0.isAnchor }.map(\.words).sorted()
    let several = clauses.filter { !$0.isAnchor }.map { "(\($0.words))" }.sorted()
    return (single + several).joined(separator: " \(word) ")
  }

  private var isAnchor: Bool {
    if case .anchor = self { true } else { false }
  }
}

extension Clause {
  static func yes(_ fact: FactName) -> Clause { .anchor(.yes(fact)) }
  static func no(_ fact: FactName) -> Clause { .anchor(.no(fact)) }
  static func recorded(_ fact: FactName) -> Clause { .anchor(.recorded(fact)) }
  static func notRecorded(_ fact: FactName) -> Clause { .anchor(.notRecorded(fact)) }

  static func word(_ fact: FactName, _ words: String...) -> Clause {
    .anchor(Anchor(fact: fact, test: .oneOf(Set(words))))
  }

  static func notWord(_ fact: FactName, _ words: String...) -> Clause {
    .anchor(Anchor(fact: fact, test: .noneOf(Set(words))))
  }

  /// A number in the unit in which the fact is recorded.
  static func number(_ fact: FactName, _ relation: Relation, _ number: Double) -> Clause {
    .anchor(.number(fact, relation, number))
  }

  static func setting(_ fact: FactName, _ relation: Relation, _ name: SettingName) -> Clause {
    .anchor(.setting(fact, relation, name))
  }

  static func all(_ clauses: Clause...) -> Clause { every(of: clauses) }
  static func any(_ clauses: Clause...) -> Clause { some(of: clauses) }

  /// Every one of them, those that ask for every one of theirs taken apart.
  static func every(of clauses: [Clause]) -> Clause {
    let flat = clauses.reduce(into: Set<Clause>()) { flat, clause in
      if case .every(let inner) = clause { flat.formUnion(inner) } else { flat.insert(clause) }
    }
    return flat.count == 1 ? flat.first ?? .every([]) : .every(flat)
  }

  /// At least one of them, those that ask for one of theirs taken apart.
  static func some(of clauses: [Clause]) -> Clause {
    let flat = clauses.reduce(into: Set<Clause>()) { flat, clause in
      if case .some(let inner) = clause { flat.formUnion(inner) } else { flat.insert(clause) }
    }
    return flat.count == 1 ? flat.first ?? .some([]) : .some(flat)
  }
}

extension Condition {
  /// The condition as a clause, `not` pushed down to its comparisons.
  var clause: Clause {
    switch pushedDown {
    case .always: .every([])
    case .compare(let fact, let test): .anchor(Anchor(fact: fact, test: .init(test)))
    case .isKnown(let fact): .recorded(fact)
    case .not(.isKnown(let fact)): .notRecorded(fact)
    case .not: .some([])
    case .all(let conditions): .every(of: conditions.map(\.clause))
    case .any(let conditions): .some(of: conditions.map(\.clause))
    }
  }
}
