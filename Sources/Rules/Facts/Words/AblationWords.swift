internal import Logic

/// The energy that destroys the tumour.
package enum AblationEnergy: String, FactWord {
  case none, cryoablation, radiofrequency, microwave
}

/// A model of cryoablation probe.
package enum CryoprobeModel: String, FactWord {
  case icesphere, icerod, iceseed, iceforce, other

  package var label: String {
    switch self {
    case .icesphere: "IceSphere"
    case .icerod: "IceRod"
    case .iceseed: "IceSeed"
    case .iceforce: "IceForce"
    case .other:
      rawValue.withBlanks
    }
  }
}

/// What cools a probe.
package enum Cryogen: String, FactWord {
  case liquidNitrogen = "liquid_nitrogen"
  case argon
  case otherGas = "other_gas"
}

/// A model of radiofrequency probe.
package enum RadiofrequencyProbeModel: String, FactWord {
  case osteocool, other

  package var label: String {
    switch self {
    case .osteocool: "OsteoCool"
    case .other:
      rawValue.withBlanks
    }
  }
}

/// How the ice is thawed between freezes.
package enum ThawMode: String, FactWord {
  case active, passive
}

/// A measure that shields a neighbour from cold or heat.
package enum ThermalProtection: String, FactWord {
  case none, hydrodissection, pneumodissection, neuromonitoring
}
