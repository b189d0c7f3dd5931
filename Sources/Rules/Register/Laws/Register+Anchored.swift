internal import Logic

extension Register {
  /// Where a rulebook and the register do not say the same: the law *anchored*.
  ///
  /// For every statement, effect and technique the rules must make the very comparisons that the
  /// register asks for, no more and no fewer, joined alike; settings and computed facts likewise; and each number
  /// of the register must follow from a printed quantity or a named judgement. Nothing is returned
  /// where all agrees.
  package func unanchored(in rulebook: Rulebook) -> [AnchorFault] {
    ruleFaults(rulebook) + settingFaults(rulebook.settings)
      + derivationFaults(rulebook.catalogue) + groundless
  }

  private func ruleFaults(_ rulebook: Rulebook) -> [AnchorFault] {
    let rules = Dictionary(grouping: rulebook.rules.flatMap(\.reckoned), by: \.key)
    let demands = Dictionary(grouping: self.demands.flatMap(\.reckoned), by: \.key)
    let keys = Array(self.demands.flatMap(\.keys) + rulebook.rules.flatMap(\.keys)).uniqued
    return keys.flatMap { key -> [AnchorFault] in
      if self[key.entry] == nil {
        return (rules[key] ?? []).map { .unknownEntry(rule: $0.name, entry: key.entry) }.uniqued
      }
      var tally = Tally(key)
      for technique in Technique.allCases {
        tally.hold(
          (rules[key] ?? []).filter { $0.techniques.contains(technique) },
          against: (demands[key] ?? []).filter { $0.techniques.contains(technique) },
          for: technique)
      }
      return tally.faults
    }
  }

  private func settingFaults(_ found: Settings) -> [AnchorFault] {
    let asked = Dictionary(
      settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let present = Dictionary(
      found.all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    return (settings.map(\.name) + found.all.map(\.name)).uniqued
      .filter { asked[$0] != present[$0] }
      .map { .setting($0, found: present[$0], asked: asked[$0]) }
  }

  private func derivationFaults(_ catalogue: Catalogue) -> [AnchorFault] {
    let asked = Dictionary(
      derivations.map { ($0.fact, $0.cases) }, uniquingKeysWith: { first, _ in first })
    return catalogue.declarations.flatMap { declaration -> [AnchorFault] in
      let clauses = declaration.derivation?.clauses ?? [:]
      let wanted = asked[declaration.name] ?? [:]
      return Set(clauses.keys).union(wanted.keys).sorted().flatMap { answer -> [AnchorFault] in
        let found = clauses[answer]?.anchors ?? []
        let asked = wanted[answer]?.anchors ?? []
        if found == asked, clauses[answer] != wanted[answer] {
          return [.joinedDerivation(declaration.name, case: answer)]
        }
        return found.subtracting(asked).inOrder
          .map { .strayDerivation(declaration.name, case: answer, $0) }
          + asked.subtracting(found).inOrder
          .map { .missingDerivation(declaration.name, case: answer, $0) }
      }
    }
  }

  /// Numbers that rules and computed facts are held to and that stand on nothing.
  private var groundless: [AnchorFault] {
    demands.filter { $0.settledBy == nil }
      .flatMap { faults(of: $0.anchors, in: $0.entries[0], from: $0.entries) }
      + derivations.flatMap { derivation -> [AnchorFault] in
        let anchors = derivation.cases.values.reduce(into: Set()) { $0.formUnion($1.anchors) }
        return switch derivation.ground {
        case .entry(let id): faults(of: anchors, in: derivation.fact.rawValue, from: [id])
        case .name: faults(of: anchors, in: derivation.fact.rawValue, from: [])
        case .ambiguity, .score: []
        }
      }
  }

  /// The anchors with a number that is no bound of a quantity of the statements, nor its opposite.
  private func faults(
    of anchors: Set<Anchor>, in place: String, from entries: [String]
  ) -> [AnchorFault] {
    let bounds = entries.compactMap { self[$0] }.flatMap(\.quantities).flatMap(\.bounds)
    return anchors.inOrder.filter { anchor in
      guard case .number(let relation, let number) = anchor.test else { return false }
      return !bounds.contains {
        $0.number == number && ($0.relation == relation || $0.relation == relation.opposite)
      }
    }
    .map { .groundless(in: place, $0) }
  }
}

extension Derivation {
  /// What each answer compares; none for a formula, whose numbers are those of its score.
  fileprivate var clauses: [String: Clause] {
    switch self {
    case .condition(let condition): [DerivationAnchor.yes: condition.clause]
    case .cases(let cases):
      Dictionary(
        cases.map { ($0.value, $0.when.clause) },
        uniquingKeysWith: { .some(of: [$0, $1]) })
    case .formula: [:]
    }
  }
}

extension Set<Anchor> {
  /// The anchors in a stable order.
  var inOrder: [Anchor] { sorted { $0.words < $1.words } }
}
