@testable import Logic

extension Lamps {
  /// What the bit-sliced form answers to conditions, for the answers as the reader has them.
  static func slicedTruths(
    of conditions: [Condition], _ answers: [FactName: Answer]
  ) -> [Truth] {
    let reader = reader(answers)
    var builder = CircuitBuilder(reader.catalogue, reader.settings, conditions: conditions)
    let operands = conditions.map { builder.operand(of: $0) }
    let circuit = builder.circuit
    let run = CircuitRun(circuit)
    var cases = CaseLanes(circuit)
    // A lane in the middle, so that a mistake in the place of a bit shows.
    let lane = 200
    for input in 0..<cases.inputCount {
      cases.set(input, to: reader.reading(cases.name(input), at: .lesion(0)), lane: lane)
    }
    cases.load(run)
    run.evaluate()
    return operands.map { run[$0][lane] }
  }
}
