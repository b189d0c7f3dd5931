internal import Logic

extension Register {
  /// Cautions, limits and referrals around cement.
  static let cementLimitsDemands: [Demand] = [
    Demand(
      "cem-sins-surgical-consult", .reservation, for: Reach.spineWithHeat,
      [
        .word("site", "spine"),
        .setting("spinal_instability_neoplastic_score", .atLeast, "sins_opinion_from"),
      ]),
    Demand(
      "cem-canal-stenosis-surgery", .reservation, for: Reach.spineWithHeat,
      [.word("site", "spine"), .yes("neoplastic_bone"), .yes("central_canal_stenosis")]),
    Demand(
      "cem-rci-vertebra-plana", .reservation, for: Reach.spinalCement,
      [.word("site", "spine"), .number("vertebral_height_loss_percent", .atLeast, 90)]),
    Demand(
      "cem-rci-posterior-cortex-osteolysis", .reservation, for: Reach.spinalCement,
      [
        .word("site", "spine"),
        .any(.word("posterior_cortex_destruction", "extensive"), .yes("extensive_osteolysis")),
      ]),
    Demand(
      "cem-sins-surgical-consult", .hold, for: Reach.spineWithHeat,
      [
        .word("site", "spine"),
        .setting("spinal_instability_neoplastic_score", .atLeast, "sins_opinion_from"),
      ],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "cem-canal-stenosis-surgery", .hold, for: Reach.spineWithHeat,
      [.word("site", "spine"), .yes("neoplastic_bone"), .yes("central_canal_stenosis")],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "cem-canal-stenosis-surgery", .hold, for: Reach.ablation,
      [.word("site", "spine"), .yes("neoplastic_bone"), .yes("central_canal_stenosis")],
      released: [
        .word("thermal_protection", "hydrodissection", "pneumodissection", "neuromonitoring"),
        .word("guidance_modality", "ct", "ct_plus_fluoroscopy", "cone_beam_ct", "mri"),
      ]),
    Demand(
      "cem-multidisciplinary-team", .hold, for: Reach.cementAndScrews,
      [.yes("metastatic_bone")],
      released: [.yes("multidisciplinary_review_done")]),
    Demand(
      "cem-limit-volume-session", .hold, for: Reach.cementAndScrews,
      [.number("cement_volume_ml", .atLeast, 30)],
      released: [.yes("session_limit_acknowledged")]),
    Demand(
      "cem-limit-segments-session", .hold, for: Reach.spinalCement,
      [.word("site", "spine"), .number("planned_segments", .atLeast, 6)],
      released: [.yes("session_limit_acknowledged")],
      settledBy: "amb-cement-session-limit"),
    Demand(
      "cem-sins-surgical-consult", .referral(.spineSurgery), for: Reach.spineWithHeat,
      [
        .word("site", "spine"),
        .setting("spinal_instability_neoplastic_score", .atLeast, "sins_opinion_from"),
      ]),
    Demand(
      "cem-canal-stenosis-surgery", .referral(.spineSurgery), for: Reach.spineWithHeat,
      [.word("site", "spine"), .yes("neoplastic_bone"), .yes("central_canal_stenosis")]),
    Demand(
      "cem-multidisciplinary-team", .referral(.multidisciplinaryMeeting),
      for: Reach.cementAndScrews,
      [.yes("metastatic_bone"), .no("multidisciplinary_review_done")]),
    Demand(
      "cem-limit-volume-session", .sessionLimit(.over), for: Reach.cementAndScrews,
      [.number("cement_volume_ml", .atLeast, 30)]),
    Demand(
      "cem-limit-segments-session", .sessionLimit(.atLimit), for: Reach.spinalCement,
      [.number("planned_segments", .equal, 6)],
      settledBy: "amb-cement-session-limit"),
    Demand(
      "cem-limit-segments-session", .sessionLimit(.over), for: Reach.spinalCement,
      [.number("planned_segments", .above, 6)],
      settledBy: "amb-cement-session-limit"),
    Demand(
      "cem-rci-vertebra-plana", .note, for: Reach.spinalCement,
      [
        .word("site", "spine"), .number("vertebral_height_loss_percent", .atLeast, 90),
        .any(.word("posterior_cortex_destruction", "extensive"), .yes("extensive_osteolysis")),
      ],
      also: ["cem-rci-posterior-cortex-osteolysis"]),
    Demand(
      "cem-canal-stenosis-surgery", .note, for: Reach.augmentation,
      [.word("site", "spine"), .yes("central_canal_stenosis"), .no("neoplastic_bone")]),
    Demand(
      "cem-risk-leak-pathological", .note, for: Reach.spinalCement,
      [.word("site", "spine"), .yes("fracture_present"), .yes("neoplastic_bone")]),
    Demand(
      "cem-risk-azygos-embolism", .note, for: Reach.spinalCement,
      [.word("cement_leak_site", "azygos_vein")]),
    Demand(
      "cem-guidance-ct-cervical-upper-thoracic", .note, for: Reach.spinalCement,
      [
        .word("spine_regions", "cervical", "upper_thoracic"),
        .word("guidance_modality", "fluoroscopy", "mri", "ultrasound"),
      ]),
    Demand(
      "cem-guidance-fluoroscopic-injection", .note, for: Reach.cementAndScrews,
      [.word("injection_guidance", "cone_beam_ct", "ct")]),
    Demand(
      "cem-comp-leak-spinal-canal", .note, for: Reach.spinalCement,
      [.word("site", "spine")]),
  ]
}
