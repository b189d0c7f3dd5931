/// What goes on between one cell and a probe: heat that flows with the difference of temperature, and heat that is drawn
/// whatever the temperature is.
package struct HeatExchange: Sendable, Hashable {
  /// The cell, counted in `HeatBlock.index`.
  package var cell: Int
  /// Heat for each degree of difference, in W/m³K.
  package var conductance: Float
  /// The temperature of the probe, in °C.
  package var celsius: Float
  /// Heat that is brought in any case, in W/m³; negative is drawn.
  package var power: Float

  /// An exchange with one cell.
  package init(cell: Int, conductance: Float = 0, celsius: Float = 0, power: Float = 0) {
    self.cell = cell
    self.conductance = conductance
    self.celsius = celsius
    self.power = power
  }
}
