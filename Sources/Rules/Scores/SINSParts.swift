internal import Logic

/// The region of the spine, by its place between mobile and stiff segments.
package enum SINSLocation: String, ScorePart {
  case junctional, mobile, semirigid, rigid

  package var points: Double {
    switch self {
    case .junctional: 3
    case .mobile: 2
    case .semirigid: 1
    case .rigid: 0
    }
  }

  package var label: String {
    switch self {
    case .junctional: "junctional (C0-C2, C7-T2, T11-L1, L5-S1)"
    case .mobile: "mobile (C3-C6, L2-L4)"
    case .semirigid: "semirigid (T3-T10)"
    case .rigid: "rigid (S2-S5)"
    }
  }
}

/// How the pain behaves: a clinical answer, never read from an intensity.
package enum SINSPain: String, ScorePart {
  case mechanical
  case occasionalNonMechanical = "occasional_non_mechanical"
  case painFree = "pain_free"

  package var points: Double {
    switch self {
    case .mechanical: 3
    case .occasionalNonMechanical: 1
    case .painFree: 0
    }
  }

  package var label: String {
    switch self {
    case .mechanical: "mechanical"
    case .occasionalNonMechanical: "occasional, not mechanical"
    case .painFree: "pain-free"
    }
  }
}

/// What the lesion does to bone.
package enum SINSBoneLesion: String, ScorePart {
  case lytic, mixed, blastic

  package var points: Double {
    switch self {
    case .lytic: 2
    case .mixed: 1
    case .blastic: 0
    }
  }
}

/// The radiographic alignment of the spine.
package enum SINSAlignment: String, ScorePart {
  case subluxationTranslation = "subluxation_translation"
  case deNovoDeformity = "de_novo_deformity"
  case normal

  package var points: Double {
    switch self {
    case .subluxationTranslation: 4
    case .deNovoDeformity: 2
    case .normal: 0
    }
  }

  package var label: String {
    switch self {
    case .subluxationTranslation: "subluxation or translation"
    case .deNovoDeformity: "new deformity (kyphosis, scoliosis)"
    case .normal: "normal"
    }
  }
}

/// Collapse or involvement of the vertebral body. Exactly half counts as the worse choice.
package enum SINSCollapse: String, ScorePart {
  case collapseAboveHalf = "collapse_gt_50"
  case collapseBelowHalf = "collapse_lt_50"
  case bodyInvolvedAboveHalf = "no_collapse_gt_50_body_involved"
  case none

  package var points: Double {
    switch self {
    case .collapseAboveHalf: 3
    case .collapseBelowHalf: 2
    case .bodyInvolvedAboveHalf: 1
    case .none: 0
    }
  }

  package var label: String {
    switch self {
    case .collapseAboveHalf: "more than half collapsed"
    case .collapseBelowHalf: "less than half collapsed"
    case .bodyInvolvedAboveHalf: "no collapse, more than half of the body involved"
    case .none: "none of these"
    }
  }
}

/// Fracture or tumour of the facets, pedicles or costovertebral joints.
package enum SINSPosterolateral: String, ScorePart {
  case bilateral, unilateral, none

  package var points: Double {
    switch self {
    case .bilateral: 3
    case .unilateral: 1
    case .none: 0
    }
  }
}
