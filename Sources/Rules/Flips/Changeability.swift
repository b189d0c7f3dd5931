package import Logic

/// How far the recorded answer to a fact can become another one.
///
/// A fact that is not known can always be found out; this is about answers that are on record.
package enum Changeability: String, Hashable, Sendable, CaseIterable {
  /// It can become any other answer.
  case free
  /// It can only become yes, a greater number, or a later choice: what has been tried stays tried.
  case grows
  /// It cannot change within the planning of a case.
  case fixed

  /// Whether an answer can take the place of the present one.
  func allows(_ value: FactValue, after present: FactValue, _ declaration: Declaration) -> Bool {
    switch self {
    case .free: return true
    case .fixed: return false
    case .grows:
      switch (present, value) {
      case (.yesNo(let old), .yesNo(let new)): return new && !old
      case (.number(let old), .number(let new)): return new > old
      case (.word(let old), .word(let new)):
        let order = declaration.kind.choices.map(\.value)
        return (order.firstIndex(of: old) ?? 0) < (order.firstIndex(of: new) ?? 0)
      default: return false
      }
    }
  }
}

/// Whether a fact can change, and why.
package struct Change: Hashable, Sendable {
  package let changeability: Changeability
  package let why: String

  /// The entry of a fact. One that is not in the table can change.
  package static func of(_ fact: FactName) -> Change {
    table[fact] ?? Change(changeability: .free, why: "Not listed.")
  }

  /// One table for every fact that verdicts and holds read.
  package static let table: [FactName: Change] = {
    let rows: [(Changeability, String, [FactName])] = [
      (.fixed, "Who the patient is.", ["age_years"]),
      (
        .fixed, "What the disease is and where it sits.",
        [
          "site", "vertebral_levels", "aetiology", "tumour_type", "soft_tissue_region",
          "lesion_matrix", "tumour_recurrent", "tumour_recurrent_or_metastatic", "metastasis_count",
        ]
      ),
      (
        .fixed, "The anatomy of the nerve that hurts.",
        ["target_nerve", "target_nerve_motor_function", "nerve_pain_cause"]
      ),
      (
        .fixed, "A known condition of the patient.",
        ["cement_allergy", "bleeding_disorder", "cold_urticaria", "raynaud_syndrome"]
      ),
      (.fixed, "The device in place.", ["cardiac_pacemaker", "pacemaker_rf_unsafe"]),
      (.fixed, "When it began.", ["symptom_duration_days", "onset_date"]),
      (.fixed, "When and how images were taken.", ["study_date", "study_modality"]),
      (
        .grows, "What has been tried stays tried; what has not can be.",
        [
          "analgesia_failed", "conservative_therapy_failed", "opioid_titration_done",
          "prior_radiotherapy", "radiotherapy_failed", "radiotherapy_maximised",
          "radiation_dose_limit_reached", "systemic_therapy_failed",
          "multidisciplinary_review_done", "diagnostic_block_done",
        ]
      ),
      (
        .grows, "Bone and tumour get worse before they get better.",
        [
          "fracture_present", "vertebral_height_loss_percent", "tumour_progression_on_imaging",
          "extraosseous_component", "extensive_osteolysis", "posterior_cortex_destruction",
          "foraminal_invasion", "acetabular_protrusion",
        ]
      ),
      (
        .free, "Treatment, time or a second look can change it.",
        [
          "coagulopathy", "anticoagulation", "local_infection", "systemic_infection", "painful",
          "pain_score_nrs", "pain_focal", "pain_refractory", "neurological_deficit",
          "spinal_stability", "spinal_cord_compression", "central_canal_stenosis",
          "impending_fracture", "fracture_displacement", "fracture_stable", "marrow_oedema",
          "pain_matches_level", "growing_lesion_near_nerve", "mobility", "prognosis",
          "symptoms_changed_since_imaging", "diagnostic_block_relief",
        ]
      ),
      (
        .free, "Read again on newer images.",
        [
          "distance_to_neural_structure_mm", "distance_to_organ_mm", "distance_to_large_vessel_mm",
          "distance_to_skin_mm", "spinal_instability_neoplastic_score", "sins_pain",
          "sins_alignment", "sins_collapse", "sins_posterolateral", "mirels_score", "mirels_pain",
          "mirels_size", "imaging_age_days", "cross_sectional_imaging_available",
          "imaging_reviewed", "ablation_zone_measured",
        ]
      ),
      (.fixed, "The bone, for the score.", ["mirels_site"]),
      (
        .free, "A judgement of the team, or the patient's wish.",
        [
          "surgical_candidate", "radiotherapy_contraindicated", "radiotherapy_declined",
          "oligoprogressive", "all_metastases_treatable", "life_expectancy_months",
          "premorbid_status", "surgical_opinion", "consent_motor_loss", "caution_decision",
          "anticoagulation_plan",
        ]
      ),
      (
        .free, "The aim and the plan are chosen.",
        [
          "treatment_intent", "ablation_modality", "cement_augmentation_planned",
          "cryoprobe_count", "curettage_planned", "guidance_modality", "iceball_margin_mm",
          "thermal_protection", "distance_after_dissection_mm", "ice_reserve_mm",
          "proximity_reason", "probe_path_feasible", "pacemaker_mr_safe", "cement_ml",
          "cement_volume_ml", "planned_segments", "session_limit_acknowledged",
          "planned_technique", "procedure_date",
        ]
      ),
    ]
    return Dictionary(
      rows.flatMap { row in
        row.2.map { ($0, Change(changeability: row.0, why: row.1)) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
