internal import Logic

/// The material of the cement.
package enum CementType: String, FactWord {
  case pmma, other

  package var label: String {
    switch self {
    case .pmma: "PMMA"
    case .other:
      rawValue.withBlanks
    }
  }
}

/// The shape of a cement needle.
package enum CementNeedle: String, FactWord {
  case straight, curved, directional
}

/// Where the tip of the cannula lies in the vertebral body.
package enum CannulaTip: String, FactWord {
  case anteriorThirdMidline = "anterior_third_midline"
  case anteriorThirdOffMidline = "anterior_third_off_midline"
  case posterior, other

  package var label: String {
    switch self {
    case .anteriorThirdMidline: "anterior third, in the midline"
    case .anteriorThirdOffMidline: "anterior third, off the midline"
    case .posterior, .other:
      rawValue.withBlanks
    }
  }
}

/// A device placed inside a vertebra.
package enum ImplantDevice: String, FactWord {
  case none, balloon
  case vertebralBodyStent = "vertebral_body_stent"
  case spinejack, osseofix, vertelift, kiva

  package var label: String {
    switch self {
    case .spinejack: "SpineJack"
    case .osseofix: "Osseofix"
    case .vertelift: "Vertelift"
    case .kiva: "KIVA"
    case .none, .balloon, .vertebralBodyStent:
      rawValue.withBlanks
    }
  }
}

/// The way into the bone.
package enum AccessRoute: String, FactWord {
  case transpedicular, bipedicular, costotransverse, transoral, transdiscal, anterior, posterior
  case shortAxis = "short_axis"
  case longAxis = "long_axis"
  case oblique
}
