/// A percutaneous technique that Trocar weighs for a lesion, in the order in which tables list them.
///
/// The raw value is the stable name of the technique in files, rules and JSON.
package enum Technique: String, CaseIterable, Hashable, Sendable {
  case vertebroplasty
  case kyphoplasty
  case vertebralImplant = "vertebral_implant"
  case sacroplasty
  case acetabuloplasty
  case longBoneCementoplasty = "long_bone_cementoplasty"
  case osteosynthesis
  case cryoablation
  case cryoneurolysis
  case combinedAblationCement = "combined_ablation_cement"
  case radiofrequencyAblation = "radiofrequency_ablation"
}

extension Technique: Comparable {
  /// Techniques sort in the order of their declaration.
  package static func < (left: Technique, right: Technique) -> Bool {
    left.position < right.position
  }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

// MARK: - Words

extension Technique {
  /// The name as a radiologist writes it.
  package var label: String {
    switch self {
    case .vertebroplasty: "Vertebroplasty"
    case .kyphoplasty: "Kyphoplasty"
    case .vertebralImplant: "Vertebral implant"
    case .sacroplasty: "Sacroplasty"
    case .acetabuloplasty: "Acetabuloplasty"
    case .longBoneCementoplasty: "Long bone cementoplasty"
    case .osteosynthesis: "Osteosynthesis"
    case .cryoablation: "Cryoablation"
    case .cryoneurolysis: "Cryoneurolysis"
    case .combinedAblationCement: "Ablation with cement"
    case .radiofrequencyAblation: "Radiofrequency ablation"
    }
  }

  /// The name for the head of a table column, at most 10 columns wide.
  package var shortLabel: String {
    switch self {
    case .vertebroplasty: "Vertebropl"
    case .kyphoplasty: "Kyphoplast"
    case .vertebralImplant: "Implant"
    case .sacroplasty: "Sacroplast"
    case .acetabuloplasty: "Acetabulop"
    case .longBoneCementoplasty: "Long bone"
    case .osteosynthesis: "Osteosynth"
    case .cryoablation: "Cryo"
    case .cryoneurolysis: "Cryoneurol"
    case .combinedAblationCement: "Abl.+cem."
    case .radiofrequencyAblation: "RF"
    }
  }
}

// MARK: - Groups

extension Technique {
  /// The techniques that put cement into bone as their purpose.
  ///
  /// Osteosynthesis is not among them: cement around its screws is a choice of the plan.
  package static let placesCement: Set<Technique> = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .combinedAblationCement,
  ]

  /// The techniques that destroy tissue by cold or heat.
  package static let ablates: Set<Technique> = [
    .cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation,
  ]

  /// The techniques that freeze, always or with the usual choice of energy.
  ///
  /// Ablation with cement is among them: its energy is a choice of the plan, and may be cold.
  package static let freezes: Set<Technique> = [
    .cryoablation, .cryoneurolysis, .combinedAblationCement,
  ]
}
