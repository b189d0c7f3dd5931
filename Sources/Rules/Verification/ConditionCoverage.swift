internal import Logic

/// Which parts of a rule's condition were shown to decide it alone, and which of its thresholds were
/// tried just below, at and just above.
///
/// For each comparison a case is looked for in which everything beside it is so that it alone makes
/// the difference (masking MC/DC): one with the comparison yes, one with it no, and one with it
/// unknown, which must leave the condition unknown.
package struct ConditionCoverage: Hashable, Sendable {
  package let rule: String
  /// Comparisons in the condition, and how many were shown to decide it alone.
  package let clauses, deciding: Int
  /// How many of the comparisons can be unknown, and how many were shown to leave it unknown.
  package let unknowable, carryingUnknown: Int
  /// Thresholds in the condition, and how many were shown to turn it exactly where they stand.
  package let thresholds, exercised: Int
  /// The comparisons for which no such case was found, in words.
  package let open: [String]

  /// Whether everything that was looked for was found.
  package var isComplete: Bool { open.isEmpty }
}

/// Looks for the cases that cover the conditions of a rulebook.
package struct CoverageSearch {
  private let rulebook: Rulebook
  private let clauses: [[Clause]]
  private var search: CaseSearch
  package private(set) var failures: [LawFailure] = []

  /// One comparison in a condition, and what has to be so for it alone to decide.
  struct Clause {
    let condition: Condition
    let operand: Circuit.Operand
    let whole: Circuit.Operand
    let beside: [CaseSearch.Wish]
  }

  package init(_ rulebook: Rulebook, seed: UInt64) {
    self.rulebook = rulebook
    var builder = CircuitBuilder(
      rulebook.catalogue, rulebook.settings, conditions: rulebook.rules.map(\.when))
    clauses = rulebook.rules.map { rule in
      let condition = rule.when.pushedDown
      let whole = builder.operand(of: condition)
      return Self.clauses(of: condition, whole, [], &builder)
    }
    search = CaseSearch(builder.circuit, seed: seed)
    search.mostRounds = 600
  }

  private static func clauses(
    of condition: Condition, _ whole: Circuit.Operand, _ beside: [CaseSearch.Wish],
    _ builder: inout CircuitBuilder
  ) -> [Clause] {
    switch condition {
    case .always, .not(.always): return []
    case .all(let parts):
      return parts.indices.flatMap { place in
        let others = parts.indices.filter { $0 != place }.map {
          CaseSearch.Wish(builder.operand(of: parts[$0]), .yes)
        }
        return clauses(of: parts[place], whole, beside + others, &builder)
      }
    case .any(let parts):
      return parts.indices.flatMap { place in
        let others = parts.indices.filter { $0 != place }.map {
          CaseSearch.Wish(builder.operand(of: parts[$0]), .no)
        }
        return clauses(of: parts[place], whole, beside + others, &builder)
      }
    case .compare, .isKnown, .not:
      return [
        Clause(
          condition: condition, operand: builder.operand(of: condition), whole: whole,
          beside: beside)
      ]
    }
  }

  /// Covers the condition of one rule.
  package mutating func cover(_ place: Int) -> ConditionCoverage {
    let rule = rulebook.rules[place]
    var (deciding, carrying, unknowable, thresholds, exercised) = (0, 0, 0, 0, 0)
    var open: [String] = []
    for clause in clauses[place] {
      let words = clause.condition.words(rulebook.catalogue, rulebook.settings)
      let yes = find(clause, .yes)
      let decides = yes != nil && find(clause, .no) != nil
      if decides { deciding += 1 } else { open.append(words) }
      if case .compare = clause.condition {
        unknowable += 1
        if find(clause, .unknown) != nil {
          carrying += 1
        } else if decides {
          open.append(words + " (not known)")
        }
      }
      guard case .compare(let fact, .number(let relation, let bound)) = clause.condition,
        let bound = rulebook.settings.number(bound), let yes
      else { continue }
      thresholds += 1
      if turns(clause, fact, relation, bound, yes) {
        exercised += 1
      } else {
        failures.append(
          LawFailure(
            .live, rule.id, "It does not turn at \(words)."))
      }
    }
    return ConditionCoverage(
      rule: rule.id, clauses: clauses[place].count, deciding: deciding, unknowable: unknowable,
      carryingUnknown: carrying, thresholds: thresholds, exercised: exercised, open: open)
  }

  private mutating func find(_ clause: Clause, _ truth: Truth) -> CaseSearch.Found? {
    // What is not known of a fact is often not known of others with it: beside an unknown
    // comparison the rest may be unknown too.
    let beside = truth == .unknown ? clause.beside.map(\.orUnknown) : clause.beside
    return search.find(
      beside + [CaseSearch.Wish(clause.operand, truth), CaseSearch.Wish(clause.whole, truth)])
  }

  /// Whether the condition is just below, at and just above the bound what the relation says.
  private func turns(
    _ clause: Clause, _ fact: FactName, _ relation: Relation, _ bound: Double,
    _ found: CaseSearch.Found
  ) -> Bool {
    guard case .number(_, let range) = rulebook.catalogue[fact]?.kind,
      let input = (0..<found.cases.inputCount).first(where: { found.cases.name($0) == fact })
    else { return false }
    var cases = found.cases
    cases.spread(found.lane)
    let around = [bound - 0.5, bound, bound + 0.5]
    for (lane, number) in around.enumerated() {
      cases.set(input, to: .value(.number(number)), lane: lane)
    }
    let truths = search.truths(of: clause.whole, in: cases)
    return zip(around.indices, around).allSatisfy { lane, number in
      !range.contains(number)
        || truths[lane] == Interval(number).truth(of: relation, bound)
    }
  }
}
