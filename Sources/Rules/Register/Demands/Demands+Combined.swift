internal import Logic

extension Register {
  /// What the statements on ablation with cement ask of rules.
  static let combinedDemands: [Demand] = [
    Demand(
      "comb-exp-temperature-controlled-rfa", .indication(.experience),
      for: [.radiofrequencyAblation],
      [
        .word("site", "spine"), .yes("metastatic_bone"), .yes("painful"),
        .yes("radiotherapy_failed"), .yes("opioid_titration_done"), .yes("pain_refractory"),
      ]),
    Demand(
      "comb-exp-temperature-controlled-rfa", .indication(.experience),
      for: [.combinedAblationCement],
      [
        .word("site", "spine"), .yes("metastatic_bone"), .yes("painful"),
        .yes("radiotherapy_failed"), .yes("opioid_titration_done"), .yes("pain_refractory"),
        .word("ablation_modality", "radiofrequency"),
      ]),
    Demand(
      "comb-ind-fracture-prevention", .indication(.optional), for: [.combinedAblationCement],
      [
        .yes("metastatic_bone"), .yes("weight_bearing_bone"),
        .word("ablation_modality", "cryoablation"),
        .any(.yes("painful"), .yes("impending_fracture")),
      ]),
    Demand(
      "comb-ind-local-control", .indication(.optional), for: [.combinedAblationCement],
      [.yes("neoplastic_bone"), .word("treatment_intent", "local_control")]),
    Demand(
      "comb-ind-local-control", .indication(.optional), for: [.combinedAblationCement],
      [.yes("neoplastic_bone"), .yes("extraosseous_component"), .yes("painful")]),
    Demand(
      "comb-ind-debulking-near-nerve", .indication(.optional), for: [.combinedAblationCement],
      [
        .yes("neoplastic_bone"),
        .any(.yes("growing_lesion_near_nerve"), .word("treatment_intent", "debulking")),
      ]),
    Demand(
      "comb-cement-no-antitumour-effect", .reservation, for: Reach.cementAlone,
      [.yes("neoplastic_bone"), .word("treatment_intent", "local_control", "curative")]),
    Demand(
      "comb-ind-better-consolidation", .note, for: [.combinedAblationCement],
      [.yes("neoplastic_bone"), .word("lesion_matrix", "lytic", "mixed")]),
    Demand(
      "comb-ind-less-seeding", .note, for: [.combinedAblationCement],
      [.yes("neoplastic_bone")]),
    Demand(
      "comb-cement-no-antitumour-effect", .note, for: Reach.cement,
      [.yes("neoplastic_bone")]),
    Demand(
      "comb-mech-circulating-cells", .note, for: Reach.cement,
      [.yes("neoplastic_bone")]),
    Demand(
      "comb-note-benefit-over-cement-alone-uncertain", .note, for: [.combinedAblationCement],
      [.yes("neoplastic_bone"), .no("extraosseous_component")]),
  ]
}
