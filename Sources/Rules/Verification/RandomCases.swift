internal import Logic

/// Holds the laws that are about every case against cases drawn at random, 512 at a time: each
/// case as it was drawn, and again with some facts forgotten.
package struct RandomCases {
  private let catalogue: Catalogue
  private var judge: PairJudge
  private var cases: CaseLanes
  private var random: LaneRandom
  private var batches = 0

  /// How many cases were judged, all techniques each.
  package private(set) var judged = 0
  /// The first failure of each kind for each technique.
  package private(set) var failures: [LawFailure] = []
  private var failed: Set<[Int]> = []

  /// The shares of unknown facts, in eighths, that batches take in turn.
  private static let unknownShares = [0, 1, 1, 2, 0, 3, 1, 5]

  package init(_ rulebook: Rulebook, seed: UInt64) {
    catalogue = rulebook.catalogue
    judge = PairJudge(VerdictCircuit(rulebook))
    cases = CaseLanes(judge.verdicts.circuit)
    random = LaneRandom(seed: seed)
  }

  /// Judges some batches of 1,024 cases.
  package mutating func judge(batches count: Int) {
    for _ in 0..<count {
      let share = Self.unknownShares[batches % Self.unknownShares.count]
      batches += 1
      cases.draw(&random, unknownEighths: share)
      var less = cases
      forget(&less)
      judge.judge(more: cases, less: less)
      for technique in judge.verdicts.techniques.indices where judge.isBroken(technique) {
        keepFailures(technique, less)
      }
      judged += 2 * Lanes.count
    }
  }

  /// Forgets a sixth of the facts, each in half of the cases.
  private mutating func forget(_ less: inout CaseLanes) {
    guard cases.inputCount > 0 else { return }
    for _ in 0..<max(1, cases.inputCount / 6) {
      less.forget(random.below(cases.inputCount), in: random.lanes())
    }
  }

  private mutating func keepFailures(_ technique: Int, _ less: CaseLanes) {
    for (place, breach) in Breach.allCases.enumerated() {
      guard !failed.contains([place, technique]),
        let lane = judge.lanes(breach, technique).first
      else { continue }
      failed.insert([place, technique])
      var judge = judge
      failures.append(
        judge.smallestFailure(
          breach, technique, more: cases, less: less, lane: lane, catalogue))
    }
  }
}
