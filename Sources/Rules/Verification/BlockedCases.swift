internal import Logic

/// Holds the law *safe* against every way of making each contraindication true: all combinations of
/// the facts that it reads, everything else drawn at random, and then each of its facts forgotten.
package struct BlockedCases {
  /// How many combinations of the facts of one block are tried at most.
  static let mostCombinations = 20_000_000.0
  /// How many batches are tried at least, with all combinations again and other things beside them.
  static let fewestBatches = 64

  /// What was found for one contraindication of one technique.
  package struct Outcome: Hashable, Sendable {
    package let rule: String
    /// How many combinations its facts have, as far as any condition tells them apart.
    package let combinations: Int
    /// Cases that were tried, and in how many of them it was present.
    package let tried, present: Int
    package let isExhaustive: Bool
  }

  private let rulebook: Rulebook
  private var judge: PairJudge
  private var random: LaneRandom
  package private(set) var outcomes: [Outcome] = []
  package private(set) var failures: [LawFailure] = []
  package private(set) var judged = 0

  package init(_ rulebook: Rulebook, seed: UInt64) {
    self.rulebook = rulebook
    judge = PairJudge(VerdictCircuit(rulebook))
    random = LaneRandom(seed: seed)
  }

  /// The rules to check, by their places in the rulebook.
  package var blocks: [Int] {
    rulebook.rules.indices.filter { rulebook.rules[$0].effect == .block }
  }

  /// Checks one contraindication, for each technique that it closes.
  package mutating func check(_ place: Int) {
    let rule = rulebook.rules[place]
    guard let holds = judge.verdicts.holds[place] else { return }
    let circuit = judge.verdicts.circuit
    let facts = circuit.support(of: [holds])
    var enumeration = Enumeration(of: facts, in: circuit)
    let isExhaustive = enumeration.count <= Self.mostCombinations
    var present = 0
    var cases = CaseLanes(circuit)
    var tried = 0
    while Double(tried) < Self.mostCombinations {
      // New things beside them for every few batches, and for each where there are few.
      if tried % 8192 == 0 || tried < Self.fewestBatches * Lanes.count {
        cases.draw(&random, unknownEighths: random.below(3))
      }
      if !enumeration.next(&cases) {
        guard tried < Self.fewestBatches * Lanes.count else { break }
        enumeration = Enumeration(of: facts, in: circuit)
        continue
      }
      tried += Lanes.count
      present += check(rule, holds, cases, facts)
    }
    if present == 0 {
      failures.append(
        LawFailure(.safe, rule.id, "No combination of its facts makes the contraindication true."))
    }
    outcomes.append(
      Outcome(
        rule: rule.id, combinations: Int(enumeration.count), tried: tried, present: present,
        isExhaustive: isExhaustive))
  }

  /// Forgets each fact in turn where the block is present; says in how many cases it is.
  private mutating func check(
    _ rule: Rule, _ holds: Circuit.Operand, _ cases: CaseLanes, _ facts: [Int]
  ) -> Int {
    var present = 0
    for fact in facts {
      var less = cases
      less.forget(fact, in: .all)
      judge.judge(more: cases, less: less, watching: holds)
      judged += 2 * Lanes.count
      present = judge.watched.yes.population
      if present == 0 { return 0 }
      for (index, technique) in judge.verdicts.techniques.enumerated()
      where rule.concerns(technique.technique) {
        for breach in [Breach.unclosed, .unsafe] { keep(breach, index, rule, cases, less) }
      }
    }
    return present
  }

  private mutating func keep(
    _ breach: Breach, _ technique: Int, _ rule: Rule, _ more: CaseLanes, _ less: CaseLanes
  ) {
    guard let lane = judge.lanes(breach, technique).first,
      !failures.contains(where: { $0.subject == rule.id && $0.law == breach.law })
    else { return }
    var judge = judge
    let failure = judge.smallestFailure(
      breach, technique, more: more, less: less, lane: lane, rulebook.catalogue)
    failures.append(LawFailure(.safe, rule.id, failure.says, facts: failure.facts))
  }
}
