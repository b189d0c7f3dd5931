extension CaseLanes {
  /// Takes an input over from other cases, lane by lane, in some lanes.
  package mutating func take(_ index: Int, from other: CaseLanes, in lanes: Lanes) {
    let input = inputs[index]
    known[index] = known[index] & ~lanes | other.known[index] & lanes
    for slot in input.firstSlot..<input.firstSlot + input.atomCount {
      low[slot] = low[slot] & ~lanes | other.low[slot] & lanes
      high[slot] = high[slot] & ~lanes | other.high[slot] & lanes
    }
  }

  /// Makes all cases like one of them.
  package mutating func spread(_ lane: Int) {
    for index in inputs.indices { copy(index, from: lane, to: .all) }
  }
}
