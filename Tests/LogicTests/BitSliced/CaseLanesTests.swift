import Testing

@testable import Logic

/// Cases are drawn fact by fact: whatever is asked of a fact, it has one value.
@Suite struct CaseLanesTests {
  private let conditions: [Condition] = [
    Lamps.lit.isYes, Lamps.oil < 5, Lamps.oil >= 50, Lamps.oil == 20, Lamps.wick == .cotton,
    Lamps.wick == .glass, Lamps.marks.includes(.red), Lamps.marks.includes(.green, .blue),
    Lamps.total >= 3, Lamps.total > 9,
  ]

  private func drawn(unknownEighths: Int) -> (CircuitRun, [Circuit.Operand], CaseLanes) {
    let reader = Lamps.reader([:])
    var builder = CircuitBuilder(reader.catalogue, reader.settings, conditions: conditions)
    let operands = conditions.map { builder.operand(of: $0) }
    let circuit = builder.circuit
    let run = CircuitRun(circuit)
    var cases = CaseLanes(circuit)
    var random = LaneRandom(seed: 9)
    cases.draw(&random, unknownEighths: unknownEighths)
    cases.load(run)
    run.evaluate()
    return (run, operands, cases)
  }

  @Test func `no case has two values of one fact`() {
    let (run, operands, _) = drawn(unknownEighths: 1)
    let yes = operands.map { run[$0].yes }
    #expect((yes[1] & yes[2]).isEmpty)
    #expect((yes[1] & yes[3]).isEmpty)
    #expect((yes[4] & yes[5]).isEmpty)
    #expect((yes[9] & ~yes[8]).isEmpty)
    for operand in operands { #expect((run[operand].yes & run[operand].no).isEmpty) }
  }

  @Test func `every value turns up, and every truth of every comparison`() {
    let (run, operands, _) = drawn(unknownEighths: 2)
    for operand in operands {
      #expect(!run[operand].yes.isEmpty)
      #expect(!run[operand].no.isEmpty)
      #expect(!run[operand].unknown.isEmpty)
    }
  }

  @Test func `the share of unknown facts is about what was asked for`() {
    for eighths in 0...8 {
      let (_, _, cases) = drawn(unknownEighths: eighths)
      let known = (0..<cases.inputCount).reduce(0) { sum, input in
        sum + (0..<Lanes.count).count { cases.isKnown(input, lane: $0) }
      }
      let share = 1 - Double(known) / Double(cases.inputCount * Lanes.count)
      #expect(abs(share - Double(eighths) / 8) < 0.05)
    }
  }

  @Test func `what a case shows, set in another, is the same case`() {
    let (run, operands, cases) = drawn(unknownEighths: 1)
    var copy = CaseLanes(run.circuit)
    for lane in 0..<Lanes.count {
      for input in 0..<cases.inputCount {
        copy.set(input, to: cases.reading(input, lane: lane), lane: lane)
      }
    }
    let before = operands.map { run[$0] }
    copy.load(run)
    run.evaluate()
    #expect(operands.map { run[$0] } == before)
  }

  @Test func `an enumeration has every combination of the values, and no other`() {
    let (run, _, _) = drawn(unknownEighths: 0)
    let inputs = Array(run.circuit.inputs.indices)
    var enumeration = Enumeration(of: inputs, in: run.circuit)
    let asked = run.circuit.inputs.reduce(1.0) { $0 * Double($1.values.count) }
    #expect(enumeration.count == asked)
    var cases = CaseLanes(run.circuit)
    var seen: Set<[Reading]> = []
    while enumeration.next(&cases) {
      for lane in 0..<Lanes.count { seen.insert(inputs.map { cases.reading($0, lane: lane) }) }
    }
    #expect(Double(seen.count) == asked)
  }
}
