/// A kind of cryoprobe as the model sees it: a cold wall of some length on a thin shaft.
///
/// The names are neutral on purpose. No maker's isotherm table could be read, so every number here is an estimate and a
/// pane that shows one says `caveat` beside it.
package struct ProbeModel: Sendable, Hashable {
  /// What it is called on the screen.
  package var name: String
  /// Radius of the shaft in mm.
  package var radius: Figure
  /// Length of the cold part behind the tip in mm.
  package var activeLength: Figure
  /// Temperature of the gas while freezing, in °C.
  package var gas: Figure
  /// Temperature of the gas or heater while thawing actively, in °C.
  package var heat: Figure
  /// Heat that the wall passes, in W/m²K: the largest unknown of the device.
  package var exchange: Figure

  /// A model of a probe; lengths in mm, temperatures in °C, exchange in W/m²K.
  package init(
    name: String, radius: Figure, activeLength: Figure, gas: Figure = .estimate(-150),
    heat: Figure = .estimate(40), exchange: Figure = .estimate(4000)
  ) {
    self.name = name
    self.radius = radius
    self.activeLength = activeLength
    self.gas = gas
    self.heat = heat
    self.exchange = exchange
  }

  /// 1.5 mm thick with 33 mm of cold: a long oval of ice.
  package static let rod = ProbeModel(
    name: "rod", radius: .estimate(0.75), activeLength: .estimate(33))

  /// 1.5 mm thick with 12 mm of cold: small and nearly round.
  package static let seed = ProbeModel(
    name: "seed", radius: .estimate(0.75), activeLength: .estimate(12))

  /// 2.5 mm thick with 33 mm of cold: the strongest of the three.
  package static let force = ProbeModel(
    name: "force", radius: .estimate(1.25), activeLength: .estimate(33))

  /// The three models to choose from.
  package static let all: [ProbeModel] = [.rod, .seed, .force]

  /// What is to be said wherever a figure of a probe is shown.
  package var caveat: String { "model; catalogue unverified" }
}
