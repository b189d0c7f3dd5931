internal import Logic

extension Register {
  /// What the statements on sacrum, hip bone, long bones and screws ask of rules.
  static let sacrumPelvisAndLimbsDemands: [Demand] = [
    Demand(
      "lb-ind-palliation-immobile", .requirement, for: [.longBoneCementoplasty],
      [.word("mobility", "immobile"), .no("surgical_candidate")]),
    Demand(
      "osteo-ind-minimally-displaced", .requirement, for: [.osteosynthesis],
      [.no("displaced_fracture")]),
    Demand(
      "sac-ind-insufficiency-fracture", .indication(.preferred), for: [.sacroplasty],
      [
        .word("site", "sacrum"), .word("aetiology", "insufficiency", "osteoporotic"),
        .yes("fracture_present"), .yes("painful"),
      ]),
    Demand(
      "sac-ind-pathological-lesion", .indication(.preferred), for: [.sacroplasty],
      [.word("site", "sacrum"), .yes("neoplastic_bone"), .yes("painful")]),
    Demand(
      "ace-ind-load-transmission", .indication(.preferred), for: Reach.hipCement,
      [
        .word("site", "acetabulum"), .yes("metastatic_bone"),
        .any(.yes("painful"), .yes("impending_fracture")),
        .word("treatment_intent", "stabilisation", "prophylactic_stabilisation", "mobilisation"),
      ]),
    Demand(
      "ace-ind-painful-osteolytic-pelvis", .indication(.preferred), for: Reach.hipCement,
      [
        .word("site", "acetabulum", "ilium", "pelvis_other"), .yes("metastatic_bone"),
        .yes("painful"), .word("lesion_matrix", "lytic", "mixed"),
      ]),
    Demand(
      "lb-ind-palliation-immobile", .indication(.optional), for: [.longBoneCementoplasty],
      [
        .yes("long_bone_site"), .yes("neoplastic_bone"), .yes("painful"),
        .word("mobility", "immobile"), .no("surgical_candidate"),
        .word("treatment_intent", "palliation"),
      ]),
    Demand(
      "osteo-ind-minimally-displaced", .indication(.reported), for: [.osteosynthesis],
      [
        .word("aetiology", "metastasis", "myeloma", "plasmacytoma"), .yes("fracture_present"),
        .word("fracture_displacement", "none", "minimal"),
      ]),
    Demand(
      "osteo-ind-impending-mirels", .indication(.reported), for: [.osteosynthesis],
      [
        .any(
          .all(.yes("long_bone_site"), .number("mirels_score", .atLeast, 8)),
          .all(
            .yes("pelvic_site"), .word("aetiology", "metastasis", "myeloma", "plasmacytoma"),
            .yes("impending_fracture")))
      ]),
    Demand(
      "ace-ci-displaced-protrusion", .block, for: Reach.hipCement,
      [.word("site", "acetabulum"), .yes("displaced_fracture"), .yes("acetabular_protrusion")]),
    Demand(
      "sac-ref-displaced-or-unstable", .reservation, for: [.sacroplasty],
      [
        .word("site", "sacrum"), .yes("fracture_present"),
        .any(.yes("displaced_fracture"), .no("fracture_stable")),
      ]),
    Demand(
      "ace-ci-displaced-protrusion", .reservation, for: Reach.hipCement,
      [
        .word("site", "acetabulum"),
        .any(.yes("displaced_fracture"), .yes("acetabular_protrusion")),
      ]),
    Demand(
      "lb-caution-complex-loading", .reservation,
      for: [.longBoneCementoplasty, .combinedAblationCement],
      [.yes("long_bone_site"), .yes("neoplastic_bone"), .yes("weight_bearing_bone")]),
    Demand(
      "osteo-reserved-nonsurgical", .reservation, for: [.osteosynthesis],
      [.yes("surgical_candidate")]),
    Demand(
      "osteo-ind-minimally-displaced", .reservation, for: [.osteosynthesis],
      [.word("site", "femur_other", "humerus", "tibia", "long_bone_other")]),
    Demand(
      "sac-ref-displaced-or-unstable", .hold, for: [.sacroplasty],
      [
        .word("site", "sacrum"), .yes("fracture_present"),
        .any(.yes("displaced_fracture"), .no("fracture_stable")),
      ],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "ace-ci-displaced-protrusion", .hold, for: Reach.hipCement,
      [
        .word("site", "acetabulum"),
        .any(.yes("displaced_fracture"), .yes("acetabular_protrusion")),
      ],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "osteo-reserved-nonsurgical", .hold, for: [.osteosynthesis],
      [.yes("surgical_candidate")],
      released: [
        .word("surgical_opinion", "surgery_not_advised", "surgery_impossible", "patient_declined")
      ]),
    Demand(
      "osteo-selection-factors", .hold, for: [.osteosynthesis],
      released: [.recorded("premorbid_status"), .recorded("life_expectancy_months")]),
    Demand(
      "sac-ref-displaced-or-unstable", .referral(.orthopaedicSurgery), for: [.sacroplasty],
      [
        .word("site", "sacrum"), .yes("fracture_present"),
        .any(.yes("displaced_fracture"), .no("fracture_stable")),
      ]),
    Demand(
      "ace-ci-displaced-protrusion", .referral(.orthopaedicSurgery), for: Reach.hipCement,
      [
        .word("site", "acetabulum"),
        .any(.yes("displaced_fracture"), .yes("acetabular_protrusion")),
      ]),
    Demand(
      "lb-ind-palliation-immobile", .referral(.orthopaedicSurgery),
      for: [.longBoneCementoplasty, .osteosynthesis, .combinedAblationCement],
      [
        .yes("long_bone_site"), .yes("neoplastic_bone"),
        .any(.yes("surgical_candidate"), .word("mobility", "independent", "assisted")),
      ]),
    Demand(
      "osteo-reserved-nonsurgical", .referral(.orthopaedicSurgery), for: [.osteosynthesis],
      [
        .yes("neoplastic_bone"), .yes("surgical_candidate"),
        .any(
          .yes("impending_fracture"), .yes("fracture_present"), .number("mirels_score", .atLeast, 8)
        ), .any(.yes("pelvic_site"), .yes("long_bone_site")),
      ],
      also: ["osteo-ind-impending-mirels"]),
    Demand(
      "osteo-ind-minimally-displaced", .referral(.orthopaedicSurgery), for: [.osteosynthesis],
      [.yes("screws_possible"), .yes("displaced_fracture")]),
    Demand(
      "ace-comp-leak-hip-joint", .note,
      for: [.acetabuloplasty, .cryoablation, .combinedAblationCement],
      [.word("site", "acetabulum")]),
    Demand(
      "lb-comp-fracture-most-frequent", .note, for: [.longBoneCementoplasty]),
    Demand(
      "sac-short-axis-volume", .note, for: [.sacroplasty],
      [.word("access_route", "short_axis")]),
    Demand(
      "lb-ind-palliation-immobile", .reservation, for: [.combinedAblationCement],
      [
        .yes("long_bone_site"), .yes("neoplastic_bone"),
        .any(.word("mobility", "independent", "assisted"), .yes("surgical_candidate")),
      ]),
  ]
}
