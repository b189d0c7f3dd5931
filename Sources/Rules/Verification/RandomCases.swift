internal import Logic

/// Holds the laws that are about every case against cases drawn at random, 512 at a time: each
/// case as it was drawn, and again with some facts forgotten.
package final class RandomCases {
  package var extent: String { "\(verdicts.circuit.extent) \(verdicts.circuit.inputs.count) inputs" }
  private let rulebook: Rulebook
  private let verdicts: VerdictCircuit
  private let run: CircuitRun
  private var cases: CaseLanes
  private var random: LaneRandom
  private var batches = 0

  /// How many cases were judged, all techniques each.
  package private(set) var judged = 0
  package private(set) var failures: [LawFailure] = []

  /// The shares of unknown facts, in eighths, that batches take in turn.
  private static let unknownShares = [0, 1, 1, 2, 0, 3, 1, 5]

  package init(_ rulebook: Rulebook, seed: UInt64) {
    self.rulebook = rulebook
    verdicts = VerdictCircuit(rulebook)
    run = CircuitRun(verdicts.circuit)
    cases = CaseLanes(verdicts.circuit)
    random = LaneRandom(seed: seed)
  }

  /// Judges some batches of 1,024 cases. Only the first failure of a law and technique is kept.
  package func judge(batches count: Int) {
    for _ in 0..<count {
      let share = Self.unknownShares[batches % Self.unknownShares.count]
      batches += 1
      cases.draw(&random, unknownEighths: share)
      cases.load(run)
      run.evaluate()
      let known = verdicts.techniques.map { VerdictLanes($0, run) }
      let blocked = verdicts.techniques.map { run[$0.block].yes }
      check(known)
      let drawn = cases
      forget()
      cases.load(run)
      run.evaluate()
      let less = verdicts.techniques.map { VerdictLanes($0, run) }
      check(less)
      compare(less, known, blocked, drawn)
      judged += 2 * Lanes.count
    }
  }

  /// Forgets a few facts in half of the cases each.
  private func forget() {
    for _ in 0..<max(1, cases.inputCount / 6) {
      cases.forget(random.below(cases.inputCount), in: random.lanes())
    }
  }

  /// The law *total*, and the first half of *safe*.
  private func check(_ lanes: [VerdictLanes]) {
    for (technique, verdict) in zip(verdicts.techniques, lanes) {
      let wrong = technique.unreasoned(verdict, run)
      if !wrong.isEmpty {
        fail(.total, technique, "A verdict stands without a reason.", wrong, cases)
      }
      let missed = run[technique.block].yes & ~(verdict.contraindicated | verdict.notApplicable)
      if !missed.isEmpty {
        fail(.safe, technique, "A contraindication is present and does not close.", missed, cases)
      }
    }
  }

  private func compare(
    _ less: [VerdictLanes], _ more: [VerdictLanes], _ blocked: [Lanes], _ drawn: CaseLanes
  ) {
    for (index, technique) in verdicts.techniques.enumerated() {
      let reopened = less[index].closed & ~more[index].closed
      if !reopened.isEmpty {
        fail(.stable, technique, "Closed, and open once more is known.", reopened, cases)
      }
      let lost = less[index].indicated & ~more[index].indicated
      if !lost.isEmpty {
        fail(.stable, technique, "Indicated, and no longer once more is known.", lost, cases)
      }
      let unsafe = blocked[index] & less[index].open
      if !unsafe.isEmpty {
        fail(.safe, technique, "Open while a contraindication is not known.", unsafe, cases)
      }
    }
  }

  private func fail(
    _ law: Law, _ technique: VerdictCircuit.TechniqueOutputs, _ says: String, _ lanes: Lanes,
    _ cases: CaseLanes
  ) {
    let subject = technique.technique.rawValue
    guard let lane = lanes.first,
      !failures.contains(where: { $0.law == law && $0.subject == subject && $0.says == says })
    else { return }
    failures.append(
      LawFailure(law, subject, says, facts: cases.facts(lane: lane, rulebook.catalogue)))
  }
}

extension VerdictCircuit.TechniqueOutputs {
  /// Where a verdict stands that no rule gives.
  fileprivate func unreasoned(_ verdict: VerdictLanes, _ run: CircuitRun) -> Lanes {
    var wrong = Lanes.none
    if scopes.isEmpty { wrong |= verdict.notApplicable }
    if blocks.isEmpty { wrong |= verdict.contraindicated }
    if indications.isEmpty {
      wrong |= verdict.notIndicated & ~run[requirement].no | verdict.open
    }
    return wrong
  }
}
