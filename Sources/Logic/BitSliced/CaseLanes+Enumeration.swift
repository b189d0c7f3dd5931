/// Every combination of the values of some inputs, 512 at a time; the other inputs stay as they are.
/// Where the combinations do not fill the last cases, some come again.
package struct Enumeration {
  private let inputs: [Int]
  private let values: [[Reading]]
  /// How many of the inputs vary from lane to lane; the others vary from batch to batch.
  private let varying: Int
  /// The combinations of the varying inputs, batch by batch.
  private var batches: [CaseLanes] = []
  private var batch = 0
  private var digits: [Int]
  private var isDone = false
  /// How many combinations there are.
  package let count: Double

  package init(of inputs: [Int], in circuit: Circuit) {
    let inputs = inputs.sorted { circuit.inputs[$0].valueCount < circuit.inputs[$1].valueCount }
    self.inputs = inputs
    values = inputs.map { circuit.inputs[$0].values }
    count = values.reduce(1) { $0 * Double($1.count) }
    var varying = 0
    var combinations = 1
    while varying < inputs.count, combinations < 2 * Lanes.count {
      combinations *= values[varying].count
      varying += 1
    }
    self.varying = varying
    digits = Array(repeating: 0, count: inputs.count - varying)
    for first in stride(from: 0, to: combinations, by: Lanes.count) {
      var cases = CaseLanes(circuit)
      for lane in 0..<Lanes.count {
        var rest = (first + lane) % combinations
        for place in 0..<varying {
          cases.set(inputs[place], to: values[place][rest % values[place].count], lane: lane)
          rest /= values[place].count
        }
      }
      batches.append(cases)
    }
  }

  /// How many times the next combinations can be set.
  package var batchCount: Int {
    values.dropFirst(varying).reduce(batches.count) { $0 * $1.count }
  }

  /// Sets the inputs to the next combinations; false once there is none left.
  package mutating func next(_ cases: inout CaseLanes) -> Bool {
    guard !isDone else { return false }
    for place in 0..<varying { cases.take(inputs[place], from: batches[batch], in: .all) }
    for (place, digit) in digits.enumerated() {
      let input = inputs[varying + place]
      cases.set(input, to: values[varying + place][digit], lane: 0)
      cases.copy(input, from: 0, to: .all)
    }
    advance()
    return true
  }

  private mutating func advance() {
    batch += 1
    guard batch == batches.count else { return }
    batch = 0
    for place in digits.indices {
      digits[place] += 1
      if digits[place] < values[varying + place].count { return }
      digits[place] = 0
    }
    isDone = true
  }
}
