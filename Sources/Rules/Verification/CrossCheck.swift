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
    let judges = records.prefix(Self.batch).map { Judge(rulebook, $0) }
    for (lane, judge) in judges.enumerated() {
      for index in 0..<cases.inputCount {
        let reading = judge.reader.reading(cases.name(index), at: .lesion(0))
        cases.set(index, to: reading, lane: lane)
      }
    }
    cases.load(run)
    run.evaluate()
    let lanes = verdicts.techniques.map { VerdictLanes($0, run) }
    return judges.enumerated().flatMap { lane, judge in
      (rules(lane, judge) + techniques(lane, judge, lanes)).map {
        Difference(says: $0, record: judge.reader.record)
      }
    }
  }

  private func rules(_ lane: Int, _ judge: Judge) -> [String] {
    var truths = [Truth](repeating: .unknown, count: rulebook.rules.count)
    judge.truths(lesion: 0, into: &truths)
    return rulebook.rules.indices.compactMap { place in
      guard let holds = verdicts.holds[place], run[holds][lane] != truths[place] else {
        return nil
      }
      return "\(rulebook.rules[place].id): \(truths[place]) against \(run[holds][lane])"
    }
  }

  private func techniques(_ lane: Int, _ judge: Judge, _ lanes: [VerdictLanes]) -> [String] {
    zip(lanes, judge.judgements(lesion: 0)).enumerated().compactMap { place, verdicts in
      guard verdicts.0[lane] != verdicts.1 else { return nil }
      let sliced = verdicts.0[lane].map { $0.verdict.label } ?? "none"
      return "\(Technique.allCases[place].label): \(verdicts.1.verdict.label) against \(sliced)"
    }
  }
}
