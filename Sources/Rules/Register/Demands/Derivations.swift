internal import Logic

extension Register {
  /// What the computed facts have to turn on.
  static let derivationAnchors: [DerivationAnchor] = [
    DerivationAnchor(
      "oligometastatic",
      [
        .number("metastasis_count", .atLeast, 1), .number("metastasis_count", .atMost, 5),
        .yes("all_metastases_treatable"),
      ], .entry("cryo-def-oligometastatic")),
    DerivationAnchor(
      "fracture_type",
      cases: [
        "acute": [.number("symptom_duration_days", .below, 42)],
        "chronic": [.number("symptom_duration_days", .atLeast, 42)],
      ], .entry("vp-ind-acute-under-six-weeks")),
    DerivationAnchor(
      "fracture_deformity_grade",
      cases: [
        "none": [.number("vertebral_height_loss_percent", .below, 20)],
        "mild": [.number("vertebral_height_loss_percent", .atMost, 25)],
        "moderate": [.number("vertebral_height_loss_percent", .atMost, 40)],
        "severe": [.number("vertebral_height_loss_percent", .above, 40)],
      ], .score("genant")),
    DerivationAnchor(
      "sins_bone_lesion",
      cases: [
        "lytic": [.word("lesion_matrix", "lytic")], "mixed": [.word("lesion_matrix", "mixed")],
        "blastic": [.word("lesion_matrix", "blastic")],
      ], .score("sins")),
    DerivationAnchor(
      "mirels_lesion",
      cases: [
        "blastic": [.word("lesion_matrix", "blastic")], "mixed": [.word("lesion_matrix", "mixed")],
        "lytic": [.word("lesion_matrix", "lytic")],
      ], .score("mirels")),
    DerivationAnchor(
      "surgical_consult_done",
      [
        .word(
          "surgical_opinion", "surgery_advised", "surgery_not_advised", "surgery_impossible",
          "patient_declined")
      ], .name),
    DerivationAnchor("neuromonitoring", [.word("thermal_protection", "neuromonitoring")], .name),
    DerivationAnchor(
      "bone_site",
      [
        .word(
          "site", "spine", "sacrum", "acetabulum", "ilium", "pelvis_other", "proximal_femur",
          "femur_other", "humerus", "tibia", "long_bone_other", "rib", "sternum", "shoulder_girdle",
          "hand", "foot", "skull", "other_bone")
      ], .name),
    DerivationAnchor(
      "long_bone_site",
      [.word("site", "proximal_femur", "femur_other", "humerus", "tibia", "long_bone_other")], .name
    ),
    DerivationAnchor(
      "pelvic_site", [.word("site", "sacrum", "acetabulum", "ilium", "pelvis_other")], .name),
    DerivationAnchor(
      "weight_bearing_bone",
      [
        .word(
          "site", "spine", "sacrum", "acetabulum", "ilium", "pelvis_other", "proximal_femur",
          "femur_other", "tibia", "foot")
      ], .name),
    DerivationAnchor(
      "bone_tumour",
      [
        .yes("bone_site"),
        .word("aetiology", "metastasis", "myeloma", "plasmacytoma", "primary_bone_tumour"),
      ], .name),
    DerivationAnchor(
      "neoplastic_bone",
      [
        .yes("bone_site"),
        .any(
          .word("aetiology", "metastasis", "myeloma", "plasmacytoma"),
          .all(
            .word("aetiology", "primary_bone_tumour"),
            .notWord("tumour_type", "haemangioma", "osteoid_osteoma"))),
      ], .name),
    DerivationAnchor(
      "metastatic_bone", [.yes("bone_site"), .word("aetiology", "metastasis", "myeloma")], .name),
    DerivationAnchor("spinal_tumour", [.word("site", "spine"), .yes("bone_tumour")], .name),
    DerivationAnchor(
      "fragility_fracture",
      [.yes("fracture_present"), .word("aetiology", "osteoporotic", "insufficiency")], .name),
    DerivationAnchor("displaced_fracture", [.word("fracture_displacement", "displaced")], .name),
    DerivationAnchor(
      "sins_asked", [.word("site", "spine"), .yes("neoplastic_bone")], .score("sins")),
    DerivationAnchor(
      "mirels_asked",
      [.yes("long_bone_site"), .word("aetiology", "metastasis", "myeloma", "plasmacytoma")],
      .score("mirels")),
    DerivationAnchor(
      "spine_unstable",
      [
        .any(
          .word("spinal_stability", "unstable"),
          .setting("spinal_instability_neoplastic_score", .atLeast, "sins_unstable_from"))
      ], .ambiguity("amb-sins-consult-versus-unstable")),
    DerivationAnchor(
      "bone_metastasis_complicated",
      [
        .yes("neoplastic_bone"),
        .any(
          .yes("fracture_present"), .yes("impending_fracture"),
          .word("spinal_stability", "potentially_unstable", "unstable"),
          .yes("spinal_cord_compression"), .yes("central_canal_stenosis"),
          .yes("foraminal_invasion")),
      ], .ambiguity("amb-radiotherapy-first")),
    DerivationAnchor(
      "freezing_possible",
      [
        .word(
          "aetiology", "metastasis", "myeloma", "plasmacytoma", "primary_bone_tumour",
          "soft_tissue_tumour", "vascular_malformation", "nerve_pain")
      ], .name),
    DerivationAnchor(
      "nerve_asked",
      [
        .any(
          .word("site", "peripheral_nerve"), .word("aetiology", "nerve_pain"),
          .all(
            .word("aetiology", "soft_tissue_tumour"),
            .word("tumour_type", "morton_neuroma", "neurogenic_tumour", "neurofibroma")),
          .yes("foraminal_invasion"), .all(.word("site", "rib"), .yes("neoplastic_bone")))
      ], .name),
    DerivationAnchor(
      "nerve_target", [.any(.word("site", "peripheral_nerve"), .notWord("target_nerve", "none"))],
      .name),
    DerivationAnchor(
      "screws_possible",
      [
        .any(.yes("pelvic_site"), .yes("long_bone_site")),
        .any(.yes("fracture_present"), .yes("neoplastic_bone")),
      ], .name),
    DerivationAnchor(
      "ablation_in_plan",
      [
        .word(
          "planned_technique", "cryoablation", "combined_ablation_cement", "radiofrequency_ablation"
        )
      ], .name),
    DerivationAnchor(
      "pain_relief_only",
      [
        .yes("metastatic_bone"), .word("treatment_intent", "palliation"),
        .notWord("treatment_intent", "local_control", "curative", "debulking"),
      ], .ambiguity("amb-pain-threshold")),
    DerivationAnchor(
      "palliative_ablation",
      [.yes("metastatic_bone"), .word("treatment_intent", "palliation"), .no("control_supported")],
      .ambiguity("amb-pain-threshold")),
    DerivationAnchor(
      "control_supported",
      [
        .word("aetiology", "metastasis"),
        .any(
          .all(.yes("oligometastatic"), .word("treatment_intent", "local_control", "curative")),
          .all(.yes("oligoprogressive"), .word("treatment_intent", "local_control"))),
      ], .entry("cryo-ind-curative-oligometastatic")),
    DerivationAnchor(
      "motor_risk_acceptable",
      [
        .word("prognosis", "terminal"), .setting("pain_score_nrs", .atLeast, "severe_pain_from"),
        .yes("pain_refractory"),
      ], .ambiguity("amb-motor-nerve-exception")),
  ]
}
