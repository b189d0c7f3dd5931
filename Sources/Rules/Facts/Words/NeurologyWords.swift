internal import Logic

/// How severe a deficit is.
package enum NeurologicalDeficit: String, FactWord {
  case none, minor, significant
}

/// The clinical judgement of stability.
package enum SpinalStability: String, FactWord {
  case stable
  case potentiallyUnstable = "potentially_unstable"
  case unstable
}

/// Epidural compression after Bilsky: labels in order of severity, never numbers.
package enum EpiduralGrade: String, FactWord {
  case grade0 = "0"
  case grade1a = "1a"
  case grade1b = "1b"
  case grade1c = "1c"
  case grade2 = "2"
  case grade3 = "3"

  package var label: String {
    switch self {
    case .grade0: "0: bone only"
    case .grade1a: "1a: epidural, sac not deformed"
    case .grade1b: "1b: sac deformed, cord not touched"
    case .grade1c: "1c: cord touched, not compressed"
    case .grade2: "2: cord compressed, CSF seen"
    case .grade3: "3: cord compressed, no CSF seen"
    }
  }
}

/// What causes pain in the territory of a nerve.
package enum NervePainCause: String, FactWord {
  case tumourInvasion = "tumour_invasion"
  case afterSurgery = "after_surgery"
  case afterRadiotherapy = "after_radiotherapy"
  case other
}

/// A nerve that would be frozen.
package enum TargetNerve: String, FactWord {
  case none, intercostal
  case coeliacPlexus = "coeliac_plexus"
  case pudendal, ilioinguinal, digital, supraorbital, femoral
  case femoralCutaneous = "femoral_cutaneous"
  case genicular, sciatic, obturator, occipital
  case spinalRoot = "spinal_root"
  case headNeck = "head_neck"
  case other

  package var label: String {
    switch self {
    case .headNeck: "other nerve of head or neck"
    case .none, .intercostal, .coeliacPlexus, .pudendal, .ilioinguinal, .digital, .supraorbital,
      .femoral, .femoralCutaneous, .genicular, .sciatic, .obturator, .occipital, .spinalRoot,
      .other:
      rawValue.withBlanks
    }
  }
}

/// What a nerve does for movement.
package enum MotorFunction: String, FactWord {
  case none, minor, important
}
