internal import Logic

extension Register {
  /// What the statements on other treatment ask of rules.
  static let otherTreatmentDemands: [Demand] = [
    Demand(
      "rt-percutaneous-scope", .scope, for: Reach.augmentation,
      [.word("site", "spine"), .any(.yes("fracture_present"), .yes("spinal_tumour"))]),
    Demand(
      "rt-percutaneous-scope", .scope, for: [.osteosynthesis],
      [.yes("screws_possible")]),
    Demand(
      "rt-percutaneous-scope", .scope, for: [.cryoablation],
      [
        .word(
          "aetiology", "metastasis", "myeloma", "plasmacytoma", "primary_bone_tumour",
          "soft_tissue_tumour", "vascular_malformation")
      ]),
    Demand(
      "rt-percutaneous-scope", .scope, for: [.combinedAblationCement],
      [.yes("neoplastic_bone")]),
    Demand(
      "rt-percutaneous-scope", .scope, for: [.radiofrequencyAblation],
      [.yes("bone_tumour")]),
    Demand(
      "rt-percutaneous-scope", .scope, for: [.cryoneurolysis],
      [.yes("nerve_target")]),
    Demand(
      "rt-percutaneous-scope", .indication(.optional), for: [.cryoablation],
      [
        .word("site", "soft_tissue"), .word("aetiology", "metastasis"),
        .any(
          .yes("painful"),
          .all(.yes("oligometastatic"), .word("treatment_intent", "local_control", "curative"))),
      ]),
    Demand(
      "rt-surgery-instability-cord-compression", .block, for: Reach.spinalCement,
      [
        .word("site", "spine"),
        .any(.yes("spinal_cord_compression"), .word("neurological_deficit", "significant")),
      ],
      also: ["vp-ind-painful-pathological-neurologically-intact"]),
    Demand(
      "rt-surgery-instability-cord-compression", .block, for: Reach.ablationAlone,
      [
        .word("site", "spine"), .yes("spinal_cord_compression"),
        .word("neurological_deficit", "significant"),
      ]),
    Demand(
      "rt-radiotherapy-first-for-uncomplicated", .reservation, for: Reach.cementOrAblation,
      [
        .yes("metastatic_bone"), .yes("painful"), .no("bone_metastasis_complicated"),
        .word("treatment_intent", "palliation"), .no("prior_radiotherapy"),
        .no("radiotherapy_contraindicated"), .no("radiotherapy_declined"),
        .no("radiation_dose_limit_reached"),
      ]),
    Demand(
      "rt-surgery-instability-cord-compression", .reservation, for: Reach.ablationAlone,
      [.word("site", "spine"), .yes("spine_unstable")]),
    Demand(
      "rt-surgery-instability-cord-compression", .reservation, for: Reach.ablationAlone,
      [
        .word("site", "spine"),
        .any(.yes("spinal_cord_compression"), .word("neurological_deficit", "significant")),
      ]),
    Demand(
      "rt-surgery-instability-cord-compression", .reservation, for: Reach.spineWithHeat,
      [.word("site", "spine"), .word("neurological_deficit", "minor")]),
    Demand(
      "rt-surgery-instability-cord-compression", .hold, for: Reach.spineWithHeat,
      [
        .word("site", "spine"),
        .any(
          .yes("spine_unstable"), .yes("spinal_cord_compression"),
          .word("neurological_deficit", "minor", "significant")),
      ],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "rt-surgery-instability-cord-compression", .referral(.spineSurgery), for: Reach.spineWithHeat,
      [
        .word("site", "spine"),
        .any(
          .yes("spine_unstable"), .yes("spinal_cord_compression"),
          .word("neurological_deficit", "minor", "significant")),
      ]),
    Demand(
      "rt-surgery-first-line-selected", .referral(.orthopaedicSurgery), for: Reach.tumoursWithHeat,
      [
        .yes("metastatic_bone"), .yes("surgical_candidate"),
        .any(.word("lesion_growth_rate", "slow"), .word("prognosis", "good")),
      ]),
    Demand(
      "rt-radiotherapy-first-for-uncomplicated", .referral(.radiationOncology),
      for: Reach.cementOrAblation,
      [
        .yes("metastatic_bone"), .yes("painful"), .no("bone_metastasis_complicated"),
        .no("prior_radiotherapy"), .no("radiotherapy_contraindicated"),
        .no("radiotherapy_declined"), .no("radiation_dose_limit_reached"),
      ]),
    Demand(
      "rt-radiotherapy-adds-no-stability", .note, for: Reach.cementAndScrews,
      [
        .yes("neoplastic_bone"), .yes("bone_metastasis_complicated"),
        .any(
          .yes("impending_fracture"), .word("spinal_stability", "potentially_unstable", "unstable"),
          .yes("fracture_present")),
      ]),
    Demand(
      "rt-radiotherapy-radioresistance", .note, for: Reach.tumoursWithHeat,
      [.yes("radioresistant_tumour"), .yes("bone_tumour")]),
    Demand(
      "rt-radiotherapy-fracture-risk", .note, for: Reach.tumoursWithHeat,
      [
        .yes("bone_tumour"), .yes("weight_bearing_bone"),
        .any(.yes("prior_radiotherapy"), .yes("radiotherapy_planned")),
      ]),
    Demand(
      "rt-radiotherapy-osteitis-necrosis", .note, for: Reach.tumoursWithHeat,
      [.yes("bone_tumour"), .any(.yes("prior_radiotherapy"), .yes("radiotherapy_planned"))]),
    Demand(
      "rt-radiotherapy-site-dose-limit", .note, for: Reach.tumoursWithHeat,
      [.yes("bone_tumour"), .yes("radiation_dose_limit_reached")]),
    Demand(
      "rt-radiotherapy-delayed-relief", .note, for: Reach.tumoursWithHeat,
      [.yes("metastatic_bone"), .yes("painful"), .no("prior_radiotherapy")]),
    Demand(
      "rt-radiotherapy-delayed-relief", .note, for: Reach.tumoursWithHeat,
      [
        .yes("metastatic_bone"), .yes("painful"),
        .setting("life_expectancy_months", .below, "radiotherapy_delay_months"),
      ]),
    Demand(
      "rt-opioids-role-and-limits", .note, for: Reach.every,
      [
        .yes("neoplastic_bone"), .yes("painful"),
        .any(.yes("opioid_side_effects"), .yes("analgesia_failed"), .no("opioid_titration_done")),
      ]),
  ]
}
