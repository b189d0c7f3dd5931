internal import Logic
internal import Rules

/// A part of the plan, with the facts that stand in it in the order in which a plan is made.
struct PlanPart: Hashable, Sendable {
  let heading: String
  let facts: [FactName]
  /// The techniques whose plan has such a part.
  let techniques: Set<Technique>

  static let all = [access, ice, protection, cement, record]

  private static let access = PlanPart(
    heading: "ACCESS AND ROOM",
    facts: [
      "patient_position", "pressure_padding", "access_route", "guidance_modality",
      "navigation_software", "fluoroscopic_projections", "anaesthesia_method",
      "local_anaesthesia_layers", "antibiotic_prophylaxis_given", "aseptic_technique",
      "trajectory_crosses_critical_structure", "pedicle_size_adequate", "pedicle_width_mm",
      "screw_diameter_mm", "implant_device",
    ], techniques: Set(Technique.allCases))

  private static let ice = PlanPart(
    heading: "ABLATION",
    facts: [
      "ablation_modality", "ablation_before_cement", "cryoprobe_count", "cryoprobe_type",
      "cryogen", "rf_probe_type", "coaxial_access", "access_needle_gauge", "probe_path_feasible",
      "freeze_cycles", "freeze_duration_s", "thaw_mode", "iceball_visualised", "iceball_margin_mm",
      "expected_lesion_margin_temperature_c", "probe_targets_bone_tumour_interface",
    ], techniques: Technique.ablates)

  private static let protection = PlanPart(
    heading: "PROTECTION",
    facts: [
      "thermal_protection", "neuromonitoring", "distance_after_dissection_mm", "proximity_reason",
    ], techniques: Technique.ablates)

  private static let cement = PlanPart(
    heading: "CEMENT",
    facts: [
      "cement_ml", "cement_type", "injection_guidance", "cement_stop_criterion", "needle_type",
      "cannula_count", "cannula_tip_position", "single_cannula_position_suboptimal",
      "cement_augmentation_planned", "cement_volume_ml", "planned_segments",
      "cement_over_limit_reason",
    ], techniques: Technique.placesCement.union([.osteosynthesis]))

  private static let record = PlanPart(
    heading: "RECORD", facts: ["operator"], techniques: Set(Technique.allCases))
}

/// The fields of a part that are asked for the lesion that is shown.
struct PlanSection: Sendable {
  let heading: String
  let fields: [EntryField]

  /// The parts that the technique has, each with its fields; of other parts what is answered.
  ///
  /// A fact that no part names stands in the last one, so that none is ever out of reach.
  static func all(_ file: OpenCase, for technique: Technique?) -> [PlanSection] {
    let asked = EntryFields(.group(.plan), file).fields.filter { !$0.isDerived }
    let named = Set(PlanPart.all.flatMap(\.facts))
    return PlanPart.all.compactMap { part in
      let isPlanned = technique.map(part.techniques.contains) ?? true
      let inPart = part.facts.compactMap { fact in asked.first { $0.declaration.name == fact } }
      let others =
        part == PlanPart.all.last ? asked.filter { !named.contains($0.declaration.name) } : []
      let fields = (inPart + others).filter {
        isPlanned || file.record[$0.place] != nil || file.drafts[$0.place] != nil
      }
      return fields.isEmpty ? nil : PlanSection(heading: part.heading, fields: fields)
    }
  }
}
