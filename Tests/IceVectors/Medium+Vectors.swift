import IceBall

extension Medium {
  /// The reference medium with a freezing range of -8 to -1 °C.
  package static let reference = Medium(
    solidus: -8, liquidus: -1, frozenConductivity: 2, warmConductivity: 0.5,
    frozenCapacity: 1.8e6, warmCapacity: 3.6e6, latentHeat: 250e6)

  /// The reference medium as it freezes at 0 °C, over one degree since the solver needs a range.
  package static let sharp = Medium(
    solidus: -0.5, liquidus: 0.5, frozenConductivity: 2, warmConductivity: 0.5,
    frozenCapacity: 1.8e6, warmCapacity: 3.6e6, latentHeat: 250e6)

  /// The reference medium with blood or with ice that conducts better the colder it is.
  package static func reference(perfusion: Double, rise: Double, blood: Double) -> Medium {
    var medium = reference
    medium.perfusion = perfusion
    medium.conductivityRise = rise
    medium.blood = blood
    return medium
  }
}

extension HeatBlock {
  /// How much of a cell is not frozen, from 0 to 1.
  func fluid(_ x: Int, _ y: Int, _ z: Int) -> Double {
    min(max(heat(x, y, z) / medium.freezingHeat, 0), 1)
  }
}

/// The first place at which a row of temperatures rises through a limit; the first of them is at `from`.
func crossing(_ limit: Double, in celsius: [Double], from: Double, step: Double) -> Double? {
  for (i, (cold, warm)) in zip(celsius, celsius.dropFirst()).enumerated()
  where cold <= limit && warm > limit {
    return from + (Double(i) + (limit - cold) / (warm - cold)) * step
  }
  return nil
}
