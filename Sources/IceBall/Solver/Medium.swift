/// How one tissue stores and passes heat while it freezes over a range of temperatures.
///
/// Heat is counted in J/m³ from the solidus, where everything has just frozen: heat that goes in or out is never lost by
/// a jump over the freezing range, as it would be if temperature were followed with a capacity that peaks there.
package struct Medium: Sendable, Hashable {
  /// The temperature below which all is frozen, in °C.
  package var solidus: Double
  /// The temperature above which nothing is, in °C.
  package var liquidus: Double
  /// Conductivity frozen, in W/mK.
  package var frozenConductivity: Double
  /// Conductivity warm, in W/mK.
  package var warmConductivity: Double
  /// Capacity frozen, in J/m³K.
  package var frozenCapacity: Double
  /// Capacity warm, in J/m³K.
  package var warmCapacity: Double
  /// Heat of freezing, in J/m³.
  package var latentHeat: Double
  /// Heat that the blood brings where nothing has frozen yet, in W/m³K.
  package var perfusion: Double
  /// Temperature of the blood, in °C.
  package var blood: Double
  /// By what fraction the frozen conductivity rises with each degree below the solidus, in 1/K.
  package var conductivityRise: Double

  /// A medium by its numbers.
  package init(
    solidus: Double, liquidus: Double, frozenConductivity: Double, warmConductivity: Double,
    frozenCapacity: Double, warmCapacity: Double, latentHeat: Double, perfusion: Double = 0,
    blood: Double = 37, conductivityRise: Double = 0
  ) {
    self.solidus = solidus
    self.liquidus = liquidus
    self.frozenConductivity = frozenConductivity
    self.warmConductivity = warmConductivity
    self.frozenCapacity = frozenCapacity
    self.warmCapacity = warmCapacity
    self.latentHeat = latentHeat
    self.perfusion = perfusion
    self.blood = blood
    self.conductivityRise = conductivityRise
  }

  /// A tissue under some assumptions.
  package init(_ tissue: Tissue, under condition: RunCondition) {
    self.init(
      solidus: Tissue.freezing.lowerBound, liquidus: Tissue.freezing.upperBound,
      frozenConductivity: tissue.frozenConductivity.value,
      warmConductivity: tissue.warmConductivity.value,
      frozenCapacity: tissue.frozenCapacity.value * 1e6,
      warmCapacity: tissue.warmCapacity.value * 1e6,
      latentHeat: tissue.latentHeat.value * 1e6 * condition.latentHeat,
      perfusion: tissue.perfusion.value * condition.perfusion, blood: tissue.start)
  }

  /// The capacity within the freezing range, in J/m³K.
  package var freezingCapacity: Double {
    latentHeat / (liquidus - solidus) + (frozenCapacity + warmCapacity) / 2
  }

  /// The heat between solidus and liquidus, in J/m³.
  package var freezingHeat: Double { freezingCapacity * (liquidus - solidus) }

  /// The temperature in °C of tissue that holds some heat, in J/m³.
  package func celsius(heat: Double) -> Double {
    let frozen = min(heat, 0)
    let freezing = min(heat - frozen, freezingHeat)
    let warm = heat - frozen - freezing
    return solidus + frozen / frozenCapacity + freezing / freezingCapacity + warm / warmCapacity
  }

  /// The heat in J/m³ of tissue at a temperature in °C.
  package func heat(celsius: Double) -> Double {
    if celsius < solidus { return frozenCapacity * (celsius - solidus) }
    if celsius < liquidus { return freezingCapacity * (celsius - solidus) }
    return freezingHeat + warmCapacity * (celsius - liquidus)
  }

  /// How fast heat spreads at most, in m²/s.
  var fastest: Double {
    let coldest = 160.0
    return max(
      frozenConductivity * (1 + conductivityRise * coldest) / frozenCapacity,
      warmConductivity / warmCapacity)
  }
}
