internal import Logic

extension Register {
  /// What the statements on nerves ask of rules.
  static let cryoneurolysisDemands: [Demand] = [
    Demand(
      "neuro-ind-targets", .indication(.reported), for: [.cryoneurolysis],
      [.yes("painful"), .notWord("target_nerve", "none")]),
    Demand(
      "neuro-ind-refractory-pain", .indication(.preferred), for: [.cryoneurolysis],
      [
        .yes("painful"), .yes("pain_refractory"),
        .word("nerve_pain_cause", "tumour_invasion", "after_surgery", "after_radiotherapy"),
      ]),
    Demand(
      "neuro-ci-local-infection", .block, for: [.cryoneurolysis],
      [.yes("local_infection")]),
    Demand(
      "neuro-ci-systemic-infection", .block, for: [.cryoneurolysis],
      [.yes("systemic_infection")]),
    Demand(
      "neuro-ci-anticoagulation", .block, for: [.cryoneurolysis],
      [.yes("anticoagulation")]),
    Demand(
      "neuro-ci-bleeding-disorder", .block, for: [.cryoneurolysis],
      [.any(.yes("bleeding_disorder"), .yes("coagulopathy"))]),
    Demand(
      "neuro-ci-cold-urticaria", .block, for: [.cryoneurolysis],
      [.yes("cold_urticaria")]),
    Demand(
      "neuro-ci-raynaud", .block, for: [.cryoneurolysis],
      [.yes("raynaud_syndrome")]),
    Demand(
      "neuro-ci-motor-nerve", .block, for: [.cryoneurolysis],
      [
        .any(.word("target_nerve_motor_function", "important"), .word("target_nerve", "femoral")),
        .no("motor_risk_acceptable"),
      ]),
    Demand(
      "neuro-diagnostic-block", .reservation, for: [.cryoneurolysis],
      [.yes("diagnostic_block_done"), .no("diagnostic_block_relief")]),
    Demand(
      "neuro-ind-refractory-pain", .reservation, for: [.cryoneurolysis],
      [.yes("painful"), .no("pain_refractory")]),
    Demand(
      "neuro-motor-exception-terminal", .reservation, for: [.cryoneurolysis],
      [
        .any(.word("target_nerve_motor_function", "important"), .word("target_nerve", "femoral")),
        .yes("motor_risk_acceptable"),
      ]),
    Demand(
      "neuro-ci-local-infection", .reservation, for: Reach.ablationAlone,
      [.yes("local_infection")]),
    Demand(
      "neuro-ci-systemic-infection", .reservation, for: Reach.ablationAlone,
      [.yes("systemic_infection")]),
    Demand(
      "neuro-ci-anticoagulation", .reservation, for: Reach.ablationAlone,
      [.yes("anticoagulation")]),
    Demand(
      "neuro-ci-bleeding-disorder", .reservation, for: Reach.ablationAlone,
      [.any(.yes("bleeding_disorder"), .yes("coagulopathy"))]),
    Demand(
      "neuro-ci-cold-urticaria", .reservation, for: [.cryoablation],
      [.yes("cold_urticaria")]),
    Demand(
      "neuro-ci-raynaud", .reservation, for: [.cryoablation],
      [.yes("raynaud_syndrome")]),
    Demand(
      "neuro-ci-cold-urticaria", .reservation, for: [.combinedAblationCement],
      [
        .any(.yes("cold_urticaria"), .yes("raynaud_syndrome")),
        .word("ablation_modality", "cryoablation"),
      ],
      also: ["neuro-ci-raynaud"]),
    Demand(
      "neuro-motor-exception-terminal", .hold, for: [.cryoneurolysis],
      [.any(.word("target_nerve_motor_function", "important"), .word("target_nerve", "femoral"))],
      released: [.yes("consent_motor_loss")]),
    Demand(
      "neuro-ci-as-nerve-block", .hold, for: [.radiofrequencyAblation],
      [
        .any(
          .yes("local_infection"), .yes("systemic_infection"), .yes("anticoagulation"),
          .yes("bleeding_disorder"), .yes("coagulopathy"))
      ],
      released: [.recorded("caution_decision")]),
    Demand(
      "neuro-ci-as-nerve-block", .hold, for: [.cryoablation],
      [
        .any(
          .yes("local_infection"), .yes("systemic_infection"), .yes("anticoagulation"),
          .yes("bleeding_disorder"), .yes("coagulopathy"), .yes("cold_urticaria"),
          .yes("raynaud_syndrome"))
      ],
      released: [.recorded("caution_decision")]),
    Demand(
      "neuro-ci-anticoagulation", .hold, for: Reach.cementAndScrews,
      [.yes("anticoagulation")],
      released: [.recorded("anticoagulation_plan")]),
    Demand(
      "neuro-comp-skin-hair", .note, for: [.cryoneurolysis],
      [.any(.word("target_nerve_depth", "superficial"), .word("target_nerve", "supraorbital"))]),
    Demand(
      "neuro-diagnostic-block", .note, for: [.cryoneurolysis],
      [.notRecorded("diagnostic_block_relief")]),
    Demand(
      "neuro-ci-bleeding-disorder", .hold, for: Reach.cementAndScrews,
      [.yes("bleeding_disorder")],
      released: [.recorded("caution_decision")]),
  ]
}
