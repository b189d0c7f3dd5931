internal import Logic

extension CaseLanes {
  /// The facts that are known in one case, in the order of the catalogue.
  func facts(lane: Int, _ catalogue: Catalogue) -> [FactReading] {
    (0..<inputCount).compactMap { index in
      let reading = reading(index, lane: lane)
      return reading == .unknown ? nil : FactReading(name: name(index), reading: reading)
    }
  }
}
