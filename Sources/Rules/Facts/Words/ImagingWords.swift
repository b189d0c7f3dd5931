internal import Logic

/// The kind of an imaging study.
package enum StudyModality: String, FactWord {
  case ct, mri
  case petCT = "pet_ct"
  case spectCT = "spect_ct"
  case coneBeamCT = "cone_beam_ct"
  case radiograph
  case boneScan = "bone_scan"
  case ultrasound

  package var label: String {
    switch self {
    case .ct: "CT"
    case .mri: "MRI"
    case .petCT: "PET-CT"
    case .spectCT: "SPECT-CT"
    case .coneBeamCT: "cone-beam CT"
    case .radiograph, .boneScan, .ultrasound:
      rawValue.withBlanks
    }
  }
}

/// A sequence of an MRI study.
package enum MRISequence: String, FactWord {
  case t1, t2
  case t2FatSaturated = "t2_fat_sat"
  case stir
  case contrastT1 = "contrast_t1"
  case diffusion

  package var label: String {
    switch self {
    case .t1: "T1"
    case .t2: "T2"
    case .t2FatSaturated: "T2 with fat saturation"
    case .stir: "STIR"
    case .contrastT1: "T1 after contrast"
    case .diffusion:
      rawValue.withBlanks
    }
  }
}

/// The imaging that guides a cannula, a probe or a screw.
package enum Guidance: String, FactWord {
  case fluoroscopy
  case coneBeamCT = "cone_beam_ct"
  case ct
  case ctPlusFluoroscopy = "ct_plus_fluoroscopy"
  case mri, ultrasound

  package var label: String {
    switch self {
    case .coneBeamCT: "cone-beam CT"
    case .ct: "CT"
    case .ctPlusFluoroscopy: "CT with fluoroscopy"
    case .mri: "MRI"
    case .fluoroscopy, .ultrasound:
      rawValue.withBlanks
    }
  }
}

/// The imaging while cement flows.
package enum InjectionGuidance: String, FactWord {
  case fluoroscopy
  case coneBeamCT = "cone_beam_ct"
  case ct

  package var label: String {
    switch self {
    case .coneBeamCT: "cone-beam CT"
    case .ct: "CT"
    case .fluoroscopy:
      rawValue.withBlanks
    }
  }
}

/// A fluoroscopic view.
package enum FluoroscopicProjection: String, FactWord {
  case frontal, lateral, oblique
}
