internal import Logic

extension Register {
  /// What the statements on vertebrae ask of rules.
  static let vertebraeDemands: [Demand] = [
    Demand(
      "vp-ind-acute-under-six-weeks", .indication(.preferred), for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"), .yes("painful"),
        .number("symptom_duration_days", .below, 42),
      ]),
    Demand(
      "vp-ind-consensus-refractory-fracture", .indication(.preferred), for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"), .yes("painful"),
        .any(
          .yes("conservative_therapy_failed"),
          .all(
            .yes("neoplastic_bone"), .word("fracture_type", "chronic"), .yes("radiotherapy_failed"))
        ),
      ],
      also: ["vp-ind-chronic-pathological-refractory"]),
    Demand(
      "vp-ind-painful-pathological-neurologically-intact", .indication(.preferred),
      for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("neoplastic_bone"), .yes("fracture_present"), .yes("painful"),
        .no("spinal_cord_compression"), .word("neurological_deficit", "none", "minor"),
      ]),
    Demand(
      "vp-ind-haemangioma", .indication(.optional), for: [.vertebroplasty],
      [.word("site", "spine"), .word("tumour_type", "haemangioma"), .yes("painful")]),
    Demand(
      "vp-ind-consensus-neoplastic", .indication(.preferred), for: Reach.spinalCement,
      [
        .word("site", "spine"), .yes("neoplastic_bone"), .yes("painful"),
        .yes("multidisciplinary_review_done"),
      ]),
    Demand(
      "vp-timing-early-complication-risk", .reservation, for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"),
        .number("symptom_duration_days", .below, 14),
      ],
      also: ["vp-timing-best-relief-window"]),
    Demand(
      "kp-caution-tumour-dissemination", .reservation, for: [.kyphoplasty],
      [.yes("neoplastic_bone")]),
    Demand(
      "kp-rationale", .reservation, for: [.kyphoplasty, .vertebralImplant],
      [.word("site", "spine"), .no("fracture_present")]),
    Demand(
      "vp-timing-best-relief-window", .note, for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"),
        .number("symptom_duration_days", .atLeast, 14),
        .number("symptom_duration_days", .atMost, 28),
      ]),
    Demand(
      "vp-timing-early-complication-risk", .note, for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"),
        .number("symptom_duration_days", .below, 28),
      ]),
    Demand(
      "vp-radiotherapy-sequence-free", .note, for: Reach.spinalCement,
      [.yes("spinal_tumour"), .any(.yes("prior_radiotherapy"), .yes("radiotherapy_planned"))]),
    Demand(
      "kp-limit-interdigitation", .note, for: [.kyphoplasty]),
    Demand(
      "kp-cost", .note, for: [.kyphoplasty]),
    Demand(
      "vp-out-posterior-column-paravertebral", .note, for: [.vertebroplasty],
      [
        .word("site", "spine"), .yes("neoplastic_bone"),
        .any(.yes("posterior_column_involvement"), .yes("paravertebral_extension")),
      ]),
  ]
}
