extension Circuit {
  /// The inputs, by their places, on which operands turn.
  package func support(of operands: [Operand]) -> [Int] {
    var needed: Set<Int> = []
    var open = operands.map(\.slot)
    let parts = partsBySlot
    while let slot = open.popLast() {
      guard needed.insert(slot).inserted else { continue }
      open += parts[slot] ?? []
    }
    return inputs.indices.filter { index in
      let input = inputs[index]
      return (input.firstSlot..<input.firstSlot + input.atomCount).contains(where: needed.contains)
    }
  }

  /// The slots that each gate reads.
  private var partsBySlot: [Int: [Int]] {
    var parts: [Int: [Int]] = [:]
    var at = 0
    while at < code.count {
      let count = Int(code[at + 2])
      let first = at + (code[at] == Kind.pick.rawValue ? 4 : 3)
      parts[Int(code[at + 1] >> 1)] = code[first..<first + count].map { Int($0 >> 1) }
      at = first + count
    }
    return parts
  }

  /// How many gates and operands there are.
  package var extent: (gates: Int, operands: Int, atoms: Int) {
    let parts = partsBySlot
    return (
      parts.count, parts.values.reduce(0) { $0 + $1.count },
      inputs.reduce(0) { $0 + $1.atomCount }
    )
  }
}
