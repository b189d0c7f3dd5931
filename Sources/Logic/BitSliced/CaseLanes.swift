/// The inputs of a circuit for 512 cases, apart from the results: what is so, and what is known.
///
/// Cases are drawn fact by fact, so that a fact has one value in a case, whatever is asked of it.
package struct CaseLanes {
  let inputs: [CircuitInput]
  /// For each atom what is so of the least value that is possible, were all known.
  var low: [Lanes]
  /// For each atom what is so of the greatest value that is possible; as `low` where it is one.
  var high: [Lanes]
  /// For each input where its value is known.
  var known: [Lanes]

  package init(_ circuit: Circuit) {
    inputs = circuit.inputs
    let atoms = circuit.inputs.reduce(1) { $0 + $1.atomCount }
    low = Array(repeating: .none, count: atoms)
    high = Array(repeating: .none, count: atoms)
    known = Array(repeating: .none, count: circuit.inputs.count)
  }

  /// Hands the inputs to a run.
  package func load(_ run: CircuitRun) {
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        for (index, input) in inputs.enumerated() {
          let isKnown = known[index]
          for slot in input.firstSlot..<input.firstSlot + input.atomCount {
            run.values[slot << 1] = low[slot] & isKnown
            run.values[slot << 1 | 1] = ~high[slot] & isKnown
          }
        }
      }
    }
  }

  /// Makes an input unknown in some cases.
  package mutating func forget(_ input: Int, in lanes: Lanes) { known[input] &= ~lanes }

  /// Draws every input anew, unknown in about so many of eight cases.
  package mutating func draw(_ random: inout LaneRandom, unknownEighths: Int) {
    for index in inputs.indices { draw(index, &random, unknownEighths: unknownEighths) }
  }

  /// Draws one input anew.
  package mutating func draw(
    _ index: Int, _ random: inout LaneRandom, unknownEighths: Int
  ) {
    let input = inputs[index]
    known[index] = ~Self.share(unknownEighths, &random)
    switch input.domain {
    case .yesNo:
      let isYes = random.lanes()
      low[input.firstSlot] = isYes
      high[input.firstSlot] = isYes
    case .word(let groups, let atoms):
      drawWord(input.firstSlot, groups.count, atoms, &random)
    case .words(let groups, let atoms):
      drawWords(input.firstSlot, groups.count, atoms, &random)
    case .number(let marks, let stations, let mayBeOpen):
      drawNumber(input.firstSlot, marks.count, stations, mayBeOpen, &random)
    }
  }

  /// About so many of eight cases.
  @inline(__always)
  private static func share(_ eighths: Int, _ random: inout LaneRandom) -> Lanes {
    switch eighths {
    case ...0: .none
    case 1: random.lanes() & random.lanes() & random.lanes()
    case 2: random.lanes() & random.lanes()
    case 3: random.lanes() & (random.lanes() | random.lanes())
    case 4: random.lanes()
    case 5...7: ~share(8 - eighths, &random)
    default: .all
    }
  }
}
