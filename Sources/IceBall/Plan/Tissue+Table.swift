extension Tissue {
  /// The reference medium: soft tissue or gel without blood (Micromachines 16(12) 1321).
  package static let softTissue = Tissue(
    name: "soft tissue, no blood flow", warmConductivity: .confirmed(0.5),
    warmCapacity: .confirmed(3.6), frozenConductivity: .confirmed(2.0),
    frozenCapacity: .confirmed(1.8), latentHeat: .confirmed(250), perfusion: .estimate(0))

  /// Muscle: what is said of it warm is published, the rest estimated.
  package static let muscle = Tissue(
    name: "muscle", warmConductivity: .confirmed(0.49), warmCapacity: .confirmed(3.7),
    frozenConductivity: .estimate(1.9), frozenCapacity: .estimate(1.9),
    latentHeat: .estimate(250), perfusion: .estimate(2600))

  /// A soft tumour; its perfusion is the middle of a wide range, 3,000 to 8,000 W/m³K.
  package static let softTumour = Tissue(
    name: "soft tumour", warmConductivity: .confirmed(0.52), warmCapacity: .confirmed(3.7),
    frozenConductivity: .estimate(1.9), frozenCapacity: .estimate(1.9),
    latentHeat: .estimate(250), perfusion: .estimate(5500))

  /// Cancellous bone with red marrow: what is said of it frozen is estimated.
  package static let redMarrow = Tissue(
    name: "cancellous bone, red marrow", warmConductivity: .estimate(0.35),
    warmCapacity: .estimate(2.9), frozenConductivity: .estimate(1.1),
    frozenCapacity: .estimate(1.9), latentHeat: .estimate(110), perfusion: .estimate(1500))

  /// Cortical bone; published conductivities run from 0.31 to 0.80 W/mK.
  package static let corticalBone = Tissue(
    name: "cortical bone", warmConductivity: .confirmed(0.32), warmCapacity: .confirmed(2.4),
    frozenConductivity: .estimate(0.6), frozenCapacity: .estimate(2.0),
    latentHeat: .estimate(40), perfusion: .estimate(600))

  /// Yellow marrow: estimated throughout.
  package static let yellowMarrow = Tissue(
    name: "yellow marrow", warmConductivity: .estimate(0.2), warmCapacity: .estimate(2.2),
    frozenConductivity: .estimate(0.35), frozenCapacity: .estimate(1.6),
    latentHeat: .estimate(60), perfusion: .estimate(300))

  /// Fat under the skin.
  package static let fat = Tissue(
    name: "fat", warmConductivity: .confirmed(0.21), warmCapacity: .confirmed(2.14),
    frozenConductivity: .estimate(0.35), frozenCapacity: .estimate(1.5),
    latentHeat: .estimate(60), perfusion: .estimate(1200))

  /// The tissues to choose from, the reference first.
  package static let all: [Tissue] = [
    .softTissue, .muscle, .softTumour, .redMarrow, .corticalBone, .yellowMarrow, .fat,
  ]
}
