internal import Logic

/// How the patient lies on the table.
package enum PatientPosition: String, FactWord {
  case prone, supine, lateral
  case proneWedged = "prone_wedged"
  case other

  package var label: String {
    switch self {
    case .lateral: "on the side"
    case .proneWedged: "prone, one side wedged up"
    case .prone, .supine, .other:
      rawValue.withBlanks
    }
  }
}

/// Where padding is placed.
package enum PressurePadding: String, FactWord {
  case thorax, ankles, other
}

/// How the patient is kept comfortable.
package enum AnaesthesiaMethod: String, FactWord {
  case local
  case consciousSedationPlusLocal = "conscious_sedation_plus_local"
  case general

  package var label: String {
    switch self {
    case .consciousSedationPlusLocal: "conscious sedation with local"
    case .local, .general:
      rawValue.withBlanks
    }
  }
}

/// A layer that receives local anaesthetic.
package enum AnaesthesiaLayer: String, FactWord {
  case skin, subcutaneous, muscle, periosteum
}
