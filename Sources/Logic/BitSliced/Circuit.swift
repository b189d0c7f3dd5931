/// Conditions over facts as one list of gates, each worked out for 512 cases at a time.
///
/// A gate that several conditions share stands once. *Not* costs nothing: it is a bit of the
/// operand. *Or* is *and* of what is negated, so that one kind of gate does for both.
package struct Circuit: Sendable {
  /// The facts at which the circuit begins: entered ones, and those that a formula computes.
  package let inputs: [CircuitInput]
  /// The number of values that are kept: one for each atom of an input and for each gate.
  package let size: Int
  /// The gates in the order in which they are worked out, flat: kind, result, count, operands.
  let code: [Int32]
  /// The same gates by the slot of their results.
  let gates: [Int: Gate]

  /// The result of a gate or an atom, as it is or negated.
  package struct Operand: Hashable, Sendable {
    let bits: Int32

    init(slot: Int, isNegated: Bool = false) { bits = Int32(slot << 1 | (isNegated ? 1 : 0)) }
    init(bits: Int32) { self.bits = bits }

    var slot: Int { Int(bits >> 1) }
    var isNegated: Bool { bits & 1 == 1 }

    package static prefix func ! (operand: Operand) -> Operand {
      Operand(bits: operand.bits ^ 1)
    }

    /// True of every case: the first value of a circuit is kept for it.
    package static let yes = Operand(slot: 0)
  }

  enum Kind: Int32, Sendable {
    /// All operands hold.
    case all = 0
    /// The second operand where the first is yes, no where that is no, unknown where it is unknown.
    case asked
    /// Yes where any of the operands before the mark is yes, no where any after it is.
    case pick
    /// Whether the operand is yes or no at all.
    case known
  }
}

/// A gate before it has a place, by which equal ones are found.
struct Gate: Hashable, Sendable {
  let kind: Circuit.Kind
  let operands: [Circuit.Operand]
  /// For `pick`: how many operands speak for yes.
  var mark = 0
}
