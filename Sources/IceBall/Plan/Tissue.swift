/// What is frozen, the same everywhere in the plan: a mixture of tissues is not modelled.
package struct Tissue: Sendable, Hashable {
  /// What it is called on the screen.
  package var name: String
  /// Conductivity before freezing, in W/mK.
  package var warmConductivity: Figure
  /// Heat capacity before freezing, in MJ/m³K.
  package var warmCapacity: Figure
  /// Conductivity of the frozen tissue, in W/mK.
  package var frozenConductivity: Figure
  /// Heat capacity of the frozen tissue, in MJ/m³K.
  package var frozenCapacity: Figure
  /// Heat of freezing, in MJ/m³: the largest unknown of the tissue.
  package var latentHeat: Figure
  /// Heat that the blood brings, in W/m³K; it stops for good where the tissue has frozen.
  package var perfusion: Figure
  /// Temperature before the first freeze, and of the blood, in °C.
  package var start: Double = 37

  /// The temperatures between which it freezes, in °C (-8 to -1: Micromachines 16(12) 1321).
  package static let freezing = -8.0 ... -1.0

  /// Whether every number of it was read in a published source.
  package var isConfirmed: Bool {
    [
      warmConductivity, warmCapacity, frozenConductivity, frozenCapacity, latentHeat, perfusion,
    ].allSatisfy { $0.standing == .confirmed }
  }
}
