/// Compiles conditions to one circuit: first what they ask of each fact, then their gates.
///
///     var builder = CircuitBuilder(catalogue, settings, conditions: rules.map(\.when))
///     let outputs = rules.map { builder.operand(of: $0.when) }
///     let circuit = builder.circuit
package struct CircuitBuilder {
  let catalogue: Catalogue
  let settings: Settings
  private(set) var inputs: [CircuitInput] = []
  private var inputByName: [FactName: Int] = [:]
  private var gates: [(gate: Gate, slot: Int)] = []
  private var slotByGate: [Gate: Int] = [:]
  private var slots = 1
  /// The facts on the way to the one that is being compiled: a circle is not known.
  var beingCompiled: Set<FactName> = []
  var operandByCondition: [Condition: Circuit.Operand] = [:]

  /// A builder for these conditions and all that they turn on. Others must not be compiled.
  package init(_ catalogue: Catalogue, _ settings: Settings, conditions: [Condition]) {
    self.catalogue = catalogue
    self.settings = settings
    var survey = DemandSurvey(catalogue: catalogue, settings: settings)
    for condition in conditions { survey.visit(condition) }
    for declaration in catalogue.declarations {
      guard let demands = survey.demands[declaration.name] else { continue }
      let input = CircuitInput(
        name: declaration.name, domain: CircuitInput.Domain(declaration, demands),
        firstSlot: slots)
      inputByName[declaration.name] = inputs.count
      inputs.append(input)
      slots += input.atomCount
    }
  }

  package var circuit: Circuit {
    var code: [Int32] = []
    for (gate, slot) in gates {
      code += [gate.kind.rawValue, Int32(slot << 1), Int32(gate.operands.count)]
      if gate.kind == .pick { code.append(Int32(gate.mark)) }
      code += gate.operands.map(\.bits)
    }
    return Circuit(
      inputs: inputs, size: slots, code: code,
      gates: Dictionary(gates.map { ($0.slot, $0.gate) }, uniquingKeysWith: { first, _ in first }))
  }

  func input(_ name: FactName) -> CircuitInput? { inputByName[name].map { inputs[$0] } }

  // MARK: Gates

  mutating func add(_ gate: Gate) -> Circuit.Operand {
    if let slot = slotByGate[gate] { return Circuit.Operand(slot: slot) }
    let slot = slots
    slots += 1
    slotByGate[gate] = slot
    gates.append((gate, slot))
    return Circuit.Operand(slot: slot)
  }

  /// A question that no case answers.
  mutating func unknown() -> Circuit.Operand { add(Gate(kind: .pick, operands: [])) }

  /// All of the operands hold.
  package mutating func all(_ operands: [Circuit.Operand]) -> Circuit.Operand {
    var kept: [Circuit.Operand] = []
    for operand in operands where operand != .yes && !kept.contains(operand) {
      if operand == !.yes { return !.yes }
      kept.append(operand)
    }
    switch kept.count {
    case 0: return .yes
    case 1: return kept[0]
    default: return add(Gate(kind: .all, operands: kept.sorted { $0.bits < $1.bits }))
    }
  }

  /// At least one of the operands holds.
  package mutating func any(_ operands: [Circuit.Operand]) -> Circuit.Operand {
    !all(operands.map { !$0 })
  }

  mutating func asked(_ asked: Circuit.Operand, _ value: Circuit.Operand) -> Circuit.Operand {
    asked == .yes ? value : add(Gate(kind: .asked, operands: [asked, value]))
  }
}
