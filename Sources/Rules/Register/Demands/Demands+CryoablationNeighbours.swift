internal import Logic

extension Register {
  /// What keeps ice from nerves, organs, skin and joints.
  static let cryoablationNeighboursDemands: [Demand] = [
    Demand(
      "cryo-rci-close-to-nerve-or-organ", .reservation, for: Reach.ablation,
      [
        .any(
          .number("distance_to_neural_structure_mm", .below, 10),
          .number("distance_to_organ_mm", .below, 10))
      ]),
    Demand(
      "cryo-rci-osteoblastic", .reservation, for: Reach.ablation,
      [.yes("bone_tumour"), .word("lesion_matrix", "blastic")]),
    Demand(
      "cryo-heat-sink-irregular-zone", .reservation, for: Reach.ablation,
      [.setting("distance_to_large_vessel_mm", .below, "large_vessel_near_mm")]),
    Demand(
      "cryo-rci-close-to-nerve-or-organ", .hold, for: Reach.ablation,
      [
        .any(
          .number("distance_to_neural_structure_mm", .below, 10),
          .number("distance_to_organ_mm", .below, 10))
      ],
      released: [
        .any(
          .word("thermal_protection", "hydrodissection", "pneumodissection"),
          .all(
            .word("thermal_protection", "neuromonitoring"),
            .number("distance_to_organ_mm", .atLeast, 10))), .recorded("proximity_reason"),
      ]),
    Demand(
      "cryo-damage-beyond-zero-line", .hold, for: [.cryoablation],
      [.setting("ice_reserve_mm", .below, "nerve_reserve_mm")],
      released: [
        .any(
          .word("thermal_protection", "hydrodissection", "pneumodissection"),
          .all(
            .word("thermal_protection", "neuromonitoring"),
            .number("distance_to_organ_mm", .atLeast, 10)))
      ],
      settledBy: "amb-one-centimetre-exceptions"),
    Demand(
      "cryo-damage-beyond-zero-line", .hold, for: [.combinedAblationCement],
      [
        .word("ablation_modality", "cryoablation"),
        .setting("ice_reserve_mm", .below, "nerve_reserve_mm"),
      ],
      released: [
        .any(
          .word("thermal_protection", "hydrodissection", "pneumodissection"),
          .all(
            .word("thermal_protection", "neuromonitoring"),
            .number("distance_to_organ_mm", .atLeast, 10)))
      ],
      settledBy: "amb-one-centimetre-exceptions"),
    Demand(
      "cryo-damage-beyond-zero-line", .hold, for: [.cryoablation],
      [.number("ice_reserve_mm", .atMost, 0)],
      settledBy: "amb-margin-versus-one-centimetre"),
    Demand(
      "cryo-damage-beyond-zero-line", .hold, for: [.combinedAblationCement],
      [.word("ablation_modality", "cryoablation"), .number("ice_reserve_mm", .atMost, 0)],
      settledBy: "amb-margin-versus-one-centimetre"),
    Demand(
      "cryo-margin-beyond-lesion", .hold, for: [.cryoablation],
      [
        .word("treatment_intent", "local_control", "curative"),
        .number("iceball_margin_mm", .below, 5),
      ]),
    Demand(
      "cryo-margin-beyond-lesion", .hold, for: [.combinedAblationCement],
      [
        .word("ablation_modality", "cryoablation"),
        .word("treatment_intent", "local_control", "curative"),
        .number("iceball_margin_mm", .below, 5),
      ]),
    Demand(
      "cryo-rci-osteoblastic", .hold, for: Reach.ablation,
      [.yes("bone_tumour"), .word("lesion_matrix", "blastic")],
      released: [.yes("probe_path_feasible")]),
    Demand(
      "cryo-mit-organ-skin", .hold,
      for: [.cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation],
      [.setting("distance_to_skin_mm", .below, "skin_protect_mm")],
      released: [.word("thermal_protection", "hydrodissection", "pneumodissection")]),
    Demand(
      "cryo-damage-beyond-zero-line", .note, for: Reach.cold),
    Demand(
      "cryo-margin-beyond-lesion", .note, for: Reach.cryo,
      [
        .word("treatment_intent", "local_control", "curative"),
        .number("iceball_margin_mm", .atLeast, 5), .number("iceball_margin_mm", .below, 8),
      ],
      settledBy: "amb-ice-margin-range"),
    Demand(
      "cryo-margin-beyond-lesion", .note, for: Reach.cryo,
      [.yes("pain_relief_only"), .number("iceball_margin_mm", .below, 5)]),
    Demand(
      "cryo-osteoblastic-exception", .note, for: Reach.ablation,
      [
        .word("lesion_matrix", "blastic"), .word("site", "ilium"),
        .number("distance_to_neural_structure_mm", .atLeast, 10),
        .number("distance_to_organ_mm", .atLeast, 10),
      ],
      also: ["cryo-rci-close-to-nerve-or-organ"]),
    Demand(
      "cryo-rci-osteoblastic", .note, for: Reach.ablation,
      [.yes("bone_tumour"), .word("lesion_matrix", "mixed")]),
    Demand(
      "cryo-comp-skin-necrosis", .note,
      for: [.cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation],
      [.setting("distance_to_skin_mm", .below, "skin_joint_near_mm")]),
    Demand(
      "cryo-comp-joint", .note, for: Reach.ablation,
      [.setting("distance_to_joint_mm", .below, "skin_joint_near_mm")]),
    Demand(
      "cryo-rci-close-to-nerve-or-organ", .note, for: [.cryoneurolysis],
      [.number("distance_to_neural_structure_mm", .below, 10)]),
    Demand(
      "cryo-guidance-ultrasound-limits", .note, for: Reach.cold,
      [
        .word("guidance_modality", "ultrasound"),
        .any(.word("lesion_depth", "deep"), .word("body_habitus", "large")),
      ]),
  ]
}
