/// The three temperatures that the pane draws.
package enum Isotherm: Double, Sendable, Hashable, CaseIterable {
  /// 0 °C, the edge of the ice as imaging shows it.
  case edge = 0
  /// -20 °C, below which tissue is taken to die.
  case lethal = -20
  /// -40 °C, the core.
  case core = -40

  /// The temperature in °C.
  package var celsius: Double { rawValue }

  /// How wrong its radius may be either way before a probe is calibrated on a bench, as a fraction; an estimate.
  package var radiusUncertainty: Figure {
    switch self {
    case .edge: .estimate(0.15)
    case .lethal: .estimate(0.20)
    case .core: .estimate(0.25)
    }
  }
}
