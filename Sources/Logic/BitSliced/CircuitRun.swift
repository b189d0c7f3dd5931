/// A circuit at work on 512 cases: set or draw the inputs, evaluate, read the results.
///
/// Values lie side by side, yes before no, so that a negated operand is the neighbour.
package final class CircuitRun {
  package let circuit: Circuit
  let values: UnsafeMutablePointer<Lanes>
  private let code: UnsafeMutablePointer<Int32>

  package init(_ circuit: Circuit) {
    self.circuit = circuit
    values = .allocate(capacity: circuit.size * 2)
    values.initialize(repeating: .none, count: circuit.size * 2)
    values[0] = .all
    code = .allocate(capacity: max(circuit.code.count, 1))
    code.initialize(repeating: 0, count: max(circuit.code.count, 1))
    for (index, word) in circuit.code.enumerated() { code[index] = word }
  }

  deinit {
    values.deallocate()
    code.deallocate()
  }

  /// The truth of an operand in all cases, once evaluated.
  @inline(__always)
  package subscript(operand: Circuit.Operand) -> TruthLanes {
    TruthLanes(yes: values[Int(operand.bits)], no: values[Int(operand.bits ^ 1)])
  }

  /// Works out all gates for the inputs as they are.
  package func evaluate() {
    var at = code
    let end = code + circuit.code.count
    while at < end {
      let result = Int(at[1])
      let count = Int(at[2])
      switch at[0] {
      case Circuit.Kind.all.rawValue:
        all(at + 3, count, result)
        at += 3 + count
      case Circuit.Kind.asked.rawValue:
        asked(at + 3, result)
        at += 3 + count
      case Circuit.Kind.pick.rawValue:
        pick(at + 4, count, mark: Int(at[3]), result)
        at += 4 + count
      default:
        known(at + 3, result)
        at += 3 + count
      }
    }
  }

  @inline(__always)
  private func all(_ operands: UnsafeMutablePointer<Int32>, _ count: Int, _ result: Int) {
    var yes = values[Int(operands[0])]
    var no = values[Int(operands[0] ^ 1)]
    for index in 1..<count {
      yes &= values[Int(operands[index])]
      no |= values[Int(operands[index] ^ 1)]
    }
    values[result] = yes
    values[result ^ 1] = no
  }

  @inline(__always)
  private func asked(_ operands: UnsafeMutablePointer<Int32>, _ result: Int) {
    let isAsked = values[Int(operands[0])]
    values[result] = isAsked & values[Int(operands[1])]
    values[result ^ 1] = values[Int(operands[0] ^ 1)] | isAsked & values[Int(operands[1] ^ 1)]
  }

  @inline(__always)
  private func pick(
    _ operands: UnsafeMutablePointer<Int32>, _ count: Int, mark: Int, _ result: Int
  ) {
    var (yes, no) = (Lanes.none, Lanes.none)
    for index in 0..<count {
      if index < mark {
        yes |= values[Int(operands[index])]
      } else {
        no |= values[Int(operands[index])]
      }
    }
    values[result] = yes
    values[result ^ 1] = no
  }

  @inline(__always)
  private func known(_ operands: UnsafeMutablePointer<Int32>, _ result: Int) {
    let isKnown =
      values[Int(operands[0])] & (values[Int(operands[1])] | values[Int(operands[1] ^ 1)])
    values[result] = isKnown
    values[result ^ 1] = ~isKnown
  }
}
