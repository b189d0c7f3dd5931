internal import Logic

/// Holds the laws against every combination of the facts that the rules of a technique read, where
/// there are few enough of them: each as it is, and with one of its facts forgotten in turn.
package struct EveryCase {
  /// How many combinations are still thought few enough.
  package static let mostCombinations = 4e9

  package let technique: Technique
  /// How many combinations there are.
  package let combinations: Double
  /// How many batches of 1,024 cases there are to judge.
  package var batchCount: Int { enumeration.batchCount }
  private let place: Int
  private let catalogue: Catalogue
  private let facts: [Int]
  private var judge: PairJudge
  private var enumeration: Enumeration
  private var cases: CaseLanes
  private var batches = 0
  package private(set) var failures: [LawFailure] = []
  package private(set) var judged = 0

  /// Nothing where there are too many combinations, or no rules.
  package init?(_ technique: Technique, _ rulebook: Rulebook) {
    judge = PairJudge(VerdictCircuit(rulebook))
    let verdicts = judge.verdicts
    guard let place = verdicts.techniques.firstIndex(where: { $0.technique == technique }) else {
      return nil
    }
    let outputs = verdicts.techniques[place]
    facts = verdicts.circuit.support(of: [
      outputs.scope, outputs.block, outputs.requirement, outputs.indication, outputs.reservation,
    ])
    let count = facts.reduce(1.0) { $0 * Double(verdicts.circuit.inputs[$1].valueCount) }
    guard !facts.isEmpty, count <= Self.mostCombinations else { return nil }
    self.place = place
    self.technique = technique
    combinations = count
    catalogue = rulebook.catalogue
    enumeration = Enumeration(of: facts, in: verdicts.circuit)
    cases = CaseLanes(verdicts.circuit)
  }

  /// Whether every combination was judged.
  package var isDone: Bool { batches == enumeration.batchCount }

  /// Judges some batches, as far as there are any left.
  package mutating func judge(batches count: Int) {
    for _ in 0..<count {
      guard enumeration.next(&cases) else { return }
      var less = cases
      less.forget(facts[batches % facts.count], in: .all)
      batches += 1
      judge.judge(more: cases, less: less)
      judged += 2 * Lanes.count
      guard judge.isBroken(place) else { continue }
      for breach in Breach.allCases {
        guard let lane = judge.lanes(breach, place).first,
          !failures.contains(where: { $0.law == breach.law })
        else { continue }
        var judge = judge
        failures.append(
          judge.smallestFailure(breach, place, more: cases, less: less, lane: lane, catalogue))
      }
    }
  }
}
