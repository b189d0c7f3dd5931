internal import Logic

extension Register {
  /// What asks for cement, and what forbids it.
  static let cementChoiceDemands: [Demand] = [
    Demand(
      "cem-extraspinal-sites", .scope, for: [.sacroplasty],
      [.word("site", "sacrum"), .any(.yes("fracture_present"), .yes("neoplastic_bone"))]),
    Demand(
      "cem-extraspinal-sites", .scope, for: [.acetabuloplasty],
      [.word("site", "acetabulum", "ilium", "pelvis_other"), .yes("neoplastic_bone")]),
    Demand(
      "cem-extraspinal-sites", .scope, for: [.longBoneCementoplasty],
      [.yes("long_bone_site"), .yes("neoplastic_bone")]),
    Demand(
      "cem-ind-pain-after-maximal-radiotherapy", .indication(.preferred),
      for: Reach.cementButSacrum,
      [.yes("metastatic_bone"), .yes("painful"), .yes("radiotherapy_maximised")]),
    Demand(
      "cem-ind-progression-after-maximal-radiotherapy", .indication(.preferred), for: Reach.cement,
      [
        .yes("metastatic_bone"), .yes("tumour_progression_on_imaging"),
        .yes("radiotherapy_maximised"),
      ]),
    Demand(
      "cem-ind-radiotherapy-contraindicated", .indication(.preferred), for: Reach.cementButSacrum,
      [
        .yes("metastatic_bone"), .yes("radiotherapy_contraindicated"),
        .any(.yes("painful"), .yes("impending_fracture")),
      ]),
    Demand(
      "cem-ind-radiotherapy-declined", .indication(.preferred), for: Reach.cementButSacrum,
      [
        .yes("metastatic_bone"), .yes("radiotherapy_declined"),
        .any(.yes("painful"), .yes("impending_fracture")),
      ]),
    Demand(
      "cem-ind-systemic-and-analgesic-failure", .indication(.preferred), for: Reach.cementButSacrum,
      [
        .yes("metastatic_bone"), .yes("painful"), .yes("systemic_therapy_failed"),
        .yes("analgesia_failed"),
      ]),
    Demand(
      "cem-ind-prophylactic-axial", .indication(.preferred), for: Reach.axialCement,
      [
        .yes("neoplastic_bone"), .yes("impending_fracture"),
        .word("site", "spine", "sacrum", "acetabulum", "ilium", "pelvis_other"),
        .word("treatment_intent", "stabilisation", "prophylactic_stabilisation"),
      ]),
    Demand(
      "cem-ci-coagulopathy", .block, for: Reach.cement,
      [.yes("coagulopathy")]),
    Demand(
      "cem-ci-local-infection", .block, for: Reach.cement,
      [.yes("local_infection")]),
    Demand(
      "cem-ci-systemic-infection", .block, for: Reach.cement,
      [.yes("systemic_infection")]),
    Demand(
      "cem-ci-cement-allergy", .block, for: Reach.cement,
      [.yes("cement_allergy")]),
    Demand(
      "cem-ci-coagulopathy", .block, for: [.osteosynthesis],
      [.yes("coagulopathy"), .yes("cement_augmentation_planned")]),
    Demand(
      "cem-ci-local-infection", .block, for: [.osteosynthesis],
      [.yes("local_infection"), .yes("cement_augmentation_planned")]),
    Demand(
      "cem-ci-systemic-infection", .block, for: [.osteosynthesis],
      [.yes("systemic_infection"), .yes("cement_augmentation_planned")]),
    Demand(
      "cem-ci-cement-allergy", .block, for: [.osteosynthesis],
      [.yes("cement_allergy"), .yes("cement_augmentation_planned")]),
    Demand(
      "cem-ci-unstable-spinal-lesion", .block, for: Reach.spinalCement,
      [.word("site", "spine"), .yes("spine_unstable")]),
    Demand(
      "cem-ci-asymptomatic-compression", .block, for: Reach.spinalCement,
      [.word("site", "spine"), .yes("fracture_present"), .no("painful")]),
    Demand(
      "cem-ci-coagulopathy", .reservation, for: [.osteosynthesis],
      [.any(.yes("coagulopathy"), .yes("bleeding_disorder")), .no("cement_augmentation_planned")]),
    Demand(
      "cem-ci-local-infection", .reservation, for: [.osteosynthesis],
      [
        .any(.yes("local_infection"), .yes("systemic_infection")),
        .no("cement_augmentation_planned"),
      ],
      also: ["cem-ci-systemic-infection"]),
    Demand(
      "cem-ci-asymptomatic-compression", .referral(.multidisciplinaryMeeting),
      for: Reach.spinalCement,
      [
        .word("site", "spine"), .yes("neoplastic_bone"), .yes("fracture_present"),
        .yes("impending_fracture"), .no("painful"),
      ],
      also: ["cem-ind-prophylactic-axial"]),
    Demand(
      "cem-ind-systemic-and-analgesic-failure", .note, for: Reach.cement,
      [
        .yes("metastatic_bone"), .yes("painful"),
        .any(
          .all(.yes("systemic_therapy_failed"), .no("analgesia_failed")),
          .all(.yes("analgesia_failed"), .no("systemic_therapy_failed"))),
      ]),
    Demand(
      "cem-ind-pain-after-maximal-radiotherapy", .note, for: [.sacroplasty],
      [
        .yes("metastatic_bone"), .yes("painful"),
        .any(
          .yes("radiotherapy_maximised"), .yes("radiotherapy_contraindicated"),
          .yes("radiotherapy_declined"),
          .all(.yes("systemic_therapy_failed"), .yes("analgesia_failed"))),
      ],
      also: [
        "cem-ind-radiotherapy-contraindicated", "cem-ind-radiotherapy-declined",
        "cem-ind-systemic-and-analgesic-failure",
      ]),
  ]
}
