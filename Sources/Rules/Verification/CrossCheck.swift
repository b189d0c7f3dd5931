package import Logic

/// Holds the bit-sliced form and the explaining evaluator against each other: the truth of every
/// rule that makes verdicts, and every verdict, on concrete cases.
package struct CrossCheck {
  private let rulebook: Rulebook
  private let verdicts: VerdictCircuit
  private let run: CircuitRun
  private var cases: CaseLanes

  /// Where the two forms differ, with the case.
  package struct Difference: Sendable {
    package let says: String
    package let record: Case
  }

  package init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    verdicts = VerdictCircuit(rulebook)
    run = CircuitRun(verdicts.circuit)
    cases = CaseLanes(verdicts.circuit)
  }

  /// How many cases are compared at a time.
  package static let batch = Lanes.count

  /// Compares no more than a batch of cases, the first lesion of each.
  package mutating func compare(_ records: [Case]) -> [Difference] {
    let readers = records.prefix(Self.batch).map {
      CaseReader($0, rulebook.catalogue, rulebook.settings)
    }
    for (lane, reader) in readers.enumerated() {
      for index in 0..<cases.inputCount {
        cases.set(index, to: reader.reading(cases.name(index), at: .lesion(0)), lane: lane)
      }
    }
    cases.load(run)
    run.evaluate()
    let lanes = verdicts.techniques.map { VerdictLanes($0, run) }
    return readers.enumerated().flatMap { lane, reader in
      differences(lane, reader, lanes)
    }
  }

  private func differences(
    _ lane: Int, _ reader: CaseReader, _ lanes: [VerdictLanes]
  ) -> [Difference] {
    var differences: [Difference] = []
    for (technique, verdict) in zip(verdicts.techniques, lanes) {
      let standing = Standing(technique.technique, in: rulebook, reader, lesion: 0)
      for (rule, truth) in standing.rules {
        guard let place = rulebook.rules.firstIndex(where: { $0.id == rule.id }),
          let holds = verdicts.holds[place], run[holds][lane] != truth
        else { continue }
        differences.append(
          Difference(says: "\(rule.id): \(truth) and \(run[holds][lane])", record: reader.record))
      }
      if verdict[lane] != standing.judgement {
        differences.append(
          Difference(
            says: "\(technique.technique): \(standing.judgement) and \(String(describing: verdict[lane]))",
            record: reader.record))
      }
    }
    return differences
  }
}
