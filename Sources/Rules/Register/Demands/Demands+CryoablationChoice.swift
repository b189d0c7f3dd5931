internal import Logic

extension Register {
  /// What asks for cold and heat, and what selects patients.
  static let cryoablationChoiceDemands: [Demand] = [
    Demand(
      "cryo-sel-focal-pain", .requirement, for: Reach.ablationAlone,
      [
        .any(
          .no("palliative_ablation"), .all(.yes("pain_focal"), .number("pain_score_nrs", .above, 4))
        )
      ]),
    Demand(
      "cryo-sel-focal-pain", .requirement, for: [.combinedAblationCement],
      [
        .any(
          .no("pain_relief_only"), .all(.yes("pain_focal"), .number("pain_score_nrs", .above, 4)))
      ]),
    Demand(
      "cryo-sel-insufficient-prior-treatment", .requirement, for: [.combinedAblationCement],
      [
        .any(
          .no("pain_relief_only"), .yes("analgesia_failed"), .yes("radiotherapy_failed"),
          .yes("pain_refractory"), .all(.word("site", "spine"), .yes("fracture_present")))
      ]),
    Demand(
      "cryo-sel-insufficient-prior-treatment", .requirement, for: Reach.ablationAlone,
      [
        .any(
          .no("palliative_ablation"), .yes("analgesia_failed"), .yes("radiotherapy_failed"),
          .yes("pain_refractory"), .all(.word("site", "spine"), .yes("fracture_present")))
      ]),
    Demand(
      "cryo-ind-esmo-curettage-adjuvant", .indication(.optional), for: [.cryoablation],
      [
        .word("aetiology", "primary_bone_tumour"),
        .word("tumour_type", "atypical_cartilaginous_tumour", "giant_cell_tumour"),
        .yes("curettage_planned"),
      ]),
    Demand(
      "cryo-ind-esmo-chordoma", .indication(.optional), for: [.cryoablation],
      [
        .word("tumour_type", "chordoma"), .yes("tumour_recurrent"),
        .notWord("site", "skull", "head_neck"), .word("treatment_intent", "palliation"),
      ]),
    Demand(
      "cryo-ind-osteoid-osteoma", .indication(.optional), for: Reach.ablationAlone,
      [
        .word("aetiology", "primary_bone_tumour"), .word("tumour_type", "osteoid_osteoma"),
        .yes("painful"),
      ]),
    Demand(
      "cryo-ind-palliation-bone-metastases", .indication(.optional), for: Reach.cryo,
      [.yes("metastatic_bone"), .yes("painful"), .word("treatment_intent", "palliation")],
      also: ["cryo-ind-nccn-metastatic-pain"]),
    Demand(
      "cryo-ind-nccn-metastatic-pain", .indication(.optional), for: [.radiofrequencyAblation],
      [.yes("metastatic_bone"), .yes("painful"), .word("treatment_intent", "palliation")]),
    Demand(
      "cryo-ind-acr-pathological-fracture", .indication(.optional), for: Reach.ablation,
      [.word("site", "spine"), .yes("neoplastic_bone"), .yes("fracture_present"), .yes("painful")]),
    Demand(
      "cryo-ind-curative-oligometastatic", .indication(.optional), for: Reach.cryo,
      [.yes("bone_site"), .yes("control_supported")],
      also: ["cryo-sel-small-no-erosion"]),
    Demand(
      "cryo-ind-plasmacytoma", .indication(.optional), for: [.cryoablation],
      [
        .word("aetiology", "plasmacytoma"),
        .any(.yes("painful"), .word("treatment_intent", "local_control", "curative")),
      ]),
    Demand(
      "cryo-pacemaker-allowed", .block, for: [.radiofrequencyAblation],
      [.yes("pacemaker_rf_unsafe")]),
    Demand(
      "cryo-pacemaker-allowed", .block, for: [.combinedAblationCement],
      [.yes("pacemaker_rf_unsafe"), .word("ablation_modality", "radiofrequency", "microwave")]),
    Demand(
      "cryo-def-oligometastatic", .reservation, for: Reach.cryo,
      [
        .word("aetiology", "metastasis"), .word("treatment_intent", "curative"),
        .no("oligometastatic"),
      ]),
    Demand(
      "cryo-risk-age", .reservation, for: [.cryoablation],
      [
        .yes("bone_tumour"), .number("age_years", .above, 70),
        .number("cryoprobe_count", .above, 3),
      ],
      also: ["cryo-risk-probe-number"]),
    Demand(
      "cryo-risk-age", .reservation, for: [.combinedAblationCement],
      [
        .word("ablation_modality", "cryoablation"), .number("age_years", .above, 70),
        .number("cryoprobe_count", .above, 3),
      ],
      also: ["cryo-risk-probe-number"]),
    Demand(
      "cryo-pacemaker-allowed", .hold, for: Reach.cold,
      [.yes("cardiac_pacemaker"), .word("guidance_modality", "mri")],
      released: [.yes("pacemaker_mr_safe")]),
    Demand(
      "cryo-ind-esmo-curettage-adjuvant", .referral(.orthopaedicSurgery), for: [.cryoablation],
      [
        .word("aetiology", "primary_bone_tumour"),
        .word("tumour_type", "atypical_cartilaginous_tumour", "giant_cell_tumour"),
      ]),
    Demand(
      "cryo-ind-bone-tumours", .note, for: Reach.cryo,
      [.yes("bone_tumour")]),
    Demand(
      "cryo-ind-bone-tumours", .note, for: Reach.ablation,
      [
        .yes("freezing_possible"),
        .any(.no("tissue_diagnosis_obtained"), .notRecorded("tissue_diagnosis_obtained")),
      ],
      also: ["stt-ind-sarcoma"]),
    Demand(
      "cryo-sel-focal-pain", .note, for: Reach.ablation,
      [.yes("palliative_ablation"), .number("pain_score_nrs", .equal, 4)],
      settledBy: "amb-pain-threshold"),
    Demand(
      "cryo-sel-small-no-erosion", .note, for: Reach.ablation,
      [
        .yes("bone_tumour"), .word("aetiology", "metastasis"),
        .word("treatment_intent", "local_control", "curative"),
        .number("lesion_size_mm", .atLeast, 20),
      ]),
    Demand(
      "cryo-sel-small-no-erosion", .note, for: Reach.ablation,
      [
        .yes("bone_tumour"), .word("aetiology", "metastasis"),
        .word("treatment_intent", "local_control", "curative"), .yes("cortical_erosion"),
      ]),
    Demand(
      "cryo-sel-small-no-erosion", .note, for: Reach.ablation,
      [
        .yes("bone_tumour"), .word("aetiology", "metastasis"),
        .any(.yes("oligometastatic"), .yes("oligoprogressive")),
        .number("lesion_size_mm", .below, 20), .no("cortical_erosion"),
      ]),
    Demand(
      "cryo-risk-age", .note, for: Reach.cryo,
      [.yes("bone_tumour"), .number("age_years", .above, 70)]),
    Demand(
      "cryo-risk-probe-number", .note, for: Reach.cryo,
      [.yes("bone_tumour"), .number("cryoprobe_count", .above, 3)]),
    Demand(
      "cryo-pacemaker-allowed", .note, for: [.cryoablation],
      [.yes("cardiac_pacemaker"), .yes("pacemaker_rf_unsafe")]),
  ]
}
