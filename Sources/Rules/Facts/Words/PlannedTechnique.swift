internal import Logic

/// The technique planned for a lesion, or none.
package enum PlannedTechnique: String, FactWord {
  case none, vertebroplasty, kyphoplasty
  case vertebralImplant = "vertebral_implant"
  case sacroplasty, acetabuloplasty
  case longBoneCementoplasty = "long_bone_cementoplasty"
  case osteosynthesis, cryoablation, cryoneurolysis
  case combinedAblationCement = "combined_ablation_cement"
  case radiofrequencyAblation = "radiofrequency_ablation"

  package init(_ technique: Technique) {
    self = Self(rawValue: technique.rawValue) ?? .none
  }

  /// The technique; nothing where none is planned.
  package var technique: Technique? { Technique(rawValue: rawValue) }

  package var label: String { technique?.label ?? "none" }
}

extension Technique: FactWord {}
