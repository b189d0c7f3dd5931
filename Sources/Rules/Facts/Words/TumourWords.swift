internal import Logic

/// What a lesion or a fracture is due to.
package enum Aetiology: String, FactWord {
  case osteoporotic, insufficiency, metastasis, myeloma, plasmacytoma
  case primaryBoneTumour = "primary_bone_tumour"
  case softTissueTumour = "soft_tissue_tumour"
  case vascularMalformation = "vascular_malformation"
  case nervePain = "nerve_pain"
  case other
}

/// The histology, or the working diagnosis.
package enum TumourType: String, FactWord {
  case osteoidOsteoma = "osteoid_osteoma"
  case atypicalCartilaginousTumour = "atypical_cartilaginous_tumour"
  case giantCellTumour = "giant_cell_tumour"
  case chordoma, haemangioma, desmoid
  case softTissueSarcoma = "soft_tissue_sarcoma"
  case endometriosis, neurofibroma
  case gastrointestinalStromalTumour = "gastrointestinal_stromal_tumour"
  case neurogenicTumour = "neurogenic_tumour"
  case venousMalformation = "venous_malformation"
  case fibroadiposeVascularAnomaly = "fibroadipose_vascular_anomaly"
  case vascularLesionUnspecified = "vascular_lesion_unspecified"
  case mortonNeuroma = "morton_neuroma"
  case breast, lung
  case renalCell = "renal_cell"
  case hepatocellular, colorectal, melanoma, prostate, thyroid, lymphoma, other

  package var label: String {
    switch self {
    case .fibroadiposeVascularAnomaly: "fibro-adipose vascular anomaly"
    case .vascularLesionUnspecified: "vascular lesion, not specified"
    case .breast: "breast cancer"
    case .lung: "lung cancer"
    case .renalCell: "renal cell carcinoma"
    case .hepatocellular: "hepatocellular carcinoma"
    case .colorectal: "colorectal cancer"
    case .prostate: "prostate cancer"
    case .thyroid: "thyroid cancer"
    case .mortonNeuroma: "Morton neuroma"
    case .osteoidOsteoma, .atypicalCartilaginousTumour, .giantCellTumour, .chordoma, .haemangioma,
      .desmoid, .softTissueSarcoma, .endometriosis, .neurofibroma, .gastrointestinalStromalTumour,
      .neurogenicTumour, .venousMalformation, .melanoma, .lymphoma, .other:
      rawValue.withBlanks
    }
  }
}

/// What a bone lesion looks like on radiographs and CT.
package enum LesionMatrix: String, FactWord {
  case lytic, blastic, mixed
}

/// How fast a tumour grows.
package enum GrowthRate: String, FactWord {
  case slow, moderate, fast
}

/// How deep a target lies for ultrasound.
package enum TissueDepth: String, FactWord {
  case superficial, deep
}
