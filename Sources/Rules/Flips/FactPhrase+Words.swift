internal import Logic

extension FactPhrase {
  struct YesNo: Sendable {
    let yes: String
    let no: String
  }

  /// Yes/no facts as one says them; the label of the fact where it is not here.
  static let phrases: [FactName: YesNo] = {
    let rows: [(FactName, String, String)] = [
      ("coagulopathy", "coagulopathy", "no coagulopathy"),
      ("anticoagulation", "anticoagulated", "off anticoagulants"),
      ("bleeding_disorder", "bleeding disorder", "no bleeding disorder"),
      ("local_infection", "infection at the site", "no infection at the site"),
      ("systemic_infection", "systemic infection", "no systemic infection"),
      ("cement_allergy", "allergy to bone cement", "no allergy to bone cement"),
      ("cold_urticaria", "cold urticaria", "no cold urticaria"),
      ("raynaud_syndrome", "Raynaud syndrome", "no Raynaud syndrome"),
      ("cardiac_pacemaker", "pacemaker", "no pacemaker"),
      (
        "pacemaker_rf_unsafe", "pacemaker not safe with radiofrequency",
        "pacemaker safe with radiofrequency"
      ),
      ("pacemaker_mr_safe", "pacemaker safe for MRI", "pacemaker not safe for MRI"),
      ("painful", "lesion painful", "lesion not painful"),
      ("pain_focal", "pain from this lesion", "pain not from this lesion"),
      ("pain_refractory", "pain refractory", "pain not refractory"),
      ("pain_matches_level", "pain fits the level", "pain does not fit the level"),
      ("marrow_oedema", "marrow oedema at the level", "no marrow oedema"),
      ("fracture_present", "fracture", "no fracture"),
      ("fracture_stable", "fracture stable", "fracture unstable"),
      ("impending_fracture", "fracture threatens", "no threatening fracture"),
      ("acetabular_protrusion", "acetabular protrusion", "no acetabular protrusion"),
      ("spinal_cord_compression", "cord compressed", "cord not compressed"),
      ("central_canal_stenosis", "canal narrowed", "canal not narrowed"),
      ("foraminal_invasion", "foramen invaded", "foramen free"),
      ("extensive_osteolysis", "extensive lysis of the body", "no extensive lysis of the body"),
      ("extraosseous_component", "tumour outside the bone", "no tumour outside the bone"),
      ("growing_lesion_near_nerve", "tumour growing toward a nerve", "no growth toward a nerve"),
      ("tumour_progression_on_imaging", "growth on imaging", "no growth on imaging"),
      ("tumour_recurrent", "tumour recurrent", "tumour not recurrent"),
      (
        "tumour_recurrent_or_metastatic", "tumour recurrent or metastatic", "first presentation"
      ),
      ("surgical_candidate", "fit for open surgery", "not for open surgery"),
      ("oligoprogressive", "oligoprogressive", "not oligoprogressive"),
      (
        "all_metastases_treatable", "every metastasis treatable",
        "a metastasis that cannot be treated"
      ),
      ("analgesia_failed", "analgesics failed", "analgesics still suffice"),
      ("opioid_titration_done", "opioids titrated", "opioids not titrated"),
      (
        "conservative_therapy_failed", "conservative care failed",
        "conservative care still suffices"
      ),
      ("prior_radiotherapy", "irradiated before", "not irradiated before"),
      ("radiotherapy_failed", "radiotherapy failed", "radiotherapy has helped"),
      ("radiotherapy_maximised", "radiotherapy used up", "radiotherapy not used up"),
      ("radiotherapy_contraindicated", "radiotherapy not possible", "radiotherapy possible"),
      ("radiotherapy_declined", "radiotherapy declined", "radiotherapy not declined"),
      ("radiation_dose_limit_reached", "dose limit reached", "dose limit not reached"),
      ("systemic_therapy_failed", "systemic therapy failed", "systemic therapy holds"),
      ("curettage_planned", "curettage planned", "no curettage planned"),
      ("multidisciplinary_review_done", "discussed in the MDT", "not discussed in the MDT"),
      ("diagnostic_block_done", "test block done", "no test block"),
      ("diagnostic_block_relief", "test block helped", "test block did not help"),
      ("cement_augmentation_planned", "screws with cement", "screws without cement"),
      ("cross_sectional_imaging_available", "CT or MRI on record", "no CT or MRI"),
      ("symptoms_changed_since_imaging", "symptoms new or worse", "symptoms as at the imaging"),
      ("imaging_reviewed", "images reviewed", "images not reviewed"),
      ("ablation_zone_measured", "ablation zone measured", "ablation zone not measured"),
      ("session_limit_acknowledged", "limit acknowledged", "limit not acknowledged"),
      ("consent_motor_loss", "consent to weakness", "no consent to weakness"),
      ("probe_path_feasible", "probe path shown", "no probe path"),
    ]
    return Dictionary(
      rows.map { ($0.0, YesNo(yes: $0.1, no: $0.2)) }, uniquingKeysWith: { first, _ in first })
  }()

  /// What numbers and choices are called; the label of the fact where it is not here.
  static let nouns: [FactName: String] = [
    "pain_score_nrs": "pain", "age_years": "age", "mobility": "walking",
    "spinal_instability_neoplastic_score": "SINS", "mirels_score": "Mirels",
    "symptom_duration_days": "symptoms for", "vertebral_height_loss_percent": "height loss",
    "distance_to_neural_structure_mm": "nerve or cord", "distance_to_organ_mm": "organ",
    "distance_to_large_vessel_mm": "large vessel", "distance_to_skin_mm": "skin",
    "neurological_deficit": "neurological deficit:", "spinal_stability": "spine",
    "posterior_cortex_destruction": "posterior wall lysis:",
    "fracture_displacement": "displacement:", "surgical_opinion": "surgical opinion:",
    "ablation_modality": "energy:", "treatment_intent": "goals", "prognosis": "prognosis",
    "target_nerve": "target nerve", "target_nerve_motor_function": "motor function:",
    "nerve_pain_cause": "nerve pain:", "lesion_matrix": "matrix", "site": "site",
    "aetiology": "cause:", "tumour_type": "histology:", "metastasis_count": "metastases",
    "cryoprobe_count": "probes", "guidance_modality": "guidance:",
    "thermal_protection": "protection", "cement_volume_ml": "cement of the session",
    "planned_segments": "segments", "imaging_age_days": "images",
    "life_expectancy_months": "expected survival", "premorbid_status": "function before illness",
    "iceball_margin_mm": "ice beyond the lesion",
    "ice_reserve_mm": "reserve to the nearest nerve or organ",
    "proximity_reason": "reason for going so near", "caution_decision": "decision on the cautions",
    "anticoagulation_plan": "anticoagulant plan",
  ]
}
