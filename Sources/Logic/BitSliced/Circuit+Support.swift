extension Circuit {
  /// The inputs, by their places, on which operands turn.
  package func support(of operands: [Operand]) -> [Int] {
    var needed: Set<Int> = []
    var open = operands.map(\.slot)
    while let slot = open.popLast() {
      guard needed.insert(slot).inserted else { continue }
      open += gates[slot]?.operands.map(\.slot) ?? []
    }
    return inputs.indices.filter { index in
      let input = inputs[index]
      return (input.firstSlot..<input.firstSlot + input.atomCount).contains(where: needed.contains)
    }
  }

  /// Operands that all have to be yes for an operand to be yes, as far down as that goes.
  ///
  /// A search that sees each of them apart knows how near it is.
  package func parts(of operand: Operand) -> [Operand] {
    var parts: [Operand] = []
    var open = [operand]
    while let operand = open.popLast() {
      guard !operand.isNegated, let gate = gates[operand.slot],
        gate.kind == .all || gate.kind == .asked
      else {
        parts.append(operand)
        continue
      }
      open += gate.operands
    }
    return parts.uniqued
  }

  /// How many gates, operands of gates, and atoms there are.
  package var extent: (gates: Int, operands: Int, atoms: Int) {
    return (
      gates.count, gates.values.reduce(0) { $0 + $1.operands.count },
      inputs.reduce(0) { $0 + $1.atomCount }
    )
  }
}
