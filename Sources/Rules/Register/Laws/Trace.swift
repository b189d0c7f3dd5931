internal import Logic

/// One thing of the product that answers statements of the source.
package struct Trace: Hashable, Sendable {
  package let kind: Kind

  /// The name under which it is found: the id of a rule, a benchmark, a line of the checklist.
  package let name: String

  /// What it says.
  package let says: String

  /// The statements that it answers. An id that begins with `amb-` is an ambiguity.
  package let ledger: [String]

  /// The article's reference numbers that it shows.
  package let references: [Int]

  /// What can answer a statement.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case rule, score, checklist, risk, plan, benchmark, knowledge
  }
}

extension Trace {
  /// Everything that answers statements, with the rules of a rulebook.
  package static func all(_ rulebook: Rulebook) -> [Trace] {
    rules(rulebook) + scores + checklist + risks + plan + benchmarks + knowledge
  }

  private static func rules(_ rulebook: Rulebook) -> [Trace] {
    rulebook.rules.map {
      Trace(kind: .rule, name: $0.id, says: $0.says, ledger: $0.ledger, references: $0.refs)
    }
  }

  private static let scores = Scales.all.filter { !$0.ledger.isEmpty }.map { scale in
    Trace(
      kind: .score, name: scale.name, says: "\(scale.grades): \(scale.label).",
      ledger: scale.ledger, references: scale.sources.compactMap(\.reference))
  }

  private static let checklist = Checklist.items.map {
    Trace(
      kind: .checklist, name: $0.id, says: $0.why, ledger: [$0.ledger], references: $0.references)
  }

  private static let risks = Risks.all.map { risk in
    Trace(
      kind: .risk, name: risk.id, says: risk.title, ledger: risk.ledger,
      references: risk.references)
  }

  private static let plan = PlanParameters.all.map {
    Trace(
      kind: .plan, name: $0.id, says: $0.says, ledger: $0.ledger, references: $0.references)
  }

  private static let benchmarks = Benchmarks.all.map {
    Trace(
      kind: .benchmark, name: $0.id, says: $0.says, ledger: [$0.ledger], references: $0.references)
  }

  private static let knowledge = Background.all.map {
    Trace(
      kind: .knowledge, name: $0.id, says: $0.says, ledger: [$0.ledger], references: $0.references)
  }
}

extension Risk {
  /// Every reference that the risk shows, each once.
  fileprivate var references: [Int] {
    (published.references + drivers.flatMap(\.references) + besides.flatMap(\.references)
      + mitigations.flatMap(\.references) + management.references).uniqued
  }
}
