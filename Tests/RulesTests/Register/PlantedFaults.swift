import Logic

@testable import Rules

extension AnchoredTests.Planted {
  private static let cement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement,
  ]

  /// Faults of every kind that a slip of the pen can make, each in a rule of the standard rulebook.
  static let all: [Self] = [
    .init(
      "a threshold off by one", in: "cem-rci-vertebra-plana",
      is: .differs(
        rule: "cem-rci-vertebra-plana", entry: "cem-rci-vertebra-plana", .condition,
        found: .number("vertebral_height_loss_percent", .atLeast, 91),
        asked: .number("vertebral_height_loss_percent", .atLeast, 90), cement),
      change: {
        $0.with(when: [
          LesionFacts.site == .spine, LesionFacts.vertebralHeightLossPercent >= 91,
        ])
      }),
    .init(
      "more than instead of at least", in: "cem-rci-vertebra-plana",
      is: .differs(
        rule: "cem-rci-vertebra-plana", entry: "cem-rci-vertebra-plana", .condition,
        found: .number("vertebral_height_loss_percent", .above, 90),
        asked: .number("vertebral_height_loss_percent", .atLeast, 90), cement),
      change: {
        $0.with(when: [LesionFacts.site == .spine, LesionFacts.vertebralHeightLossPercent > 90])
      }),
    .init(
      "up to 42 days instead of fewer", in: "vp-ind-acute-under-six-weeks",
      is: .differs(
        rule: "vp-ind-acute-under-six-weeks", entry: "vp-ind-acute-under-six-weeks", .condition,
        found: .number("symptom_duration_days", .atMost, 42),
        asked: .number("symptom_duration_days", .below, 42),
        [.vertebroplasty, .kyphoplasty, .vertebralImplant]),
      change: {
        $0.with(when: [
          LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
          PainFacts.symptomDurationDays <= 42,
        ])
      }),
    .init(
      "a number instead of its setting", in: "cem-sins-surgical-consult",
      is: .differs(
        rule: "cem-sins-surgical-consult", entry: "cem-sins-surgical-consult", .condition,
        found: .number("spinal_instability_neoplastic_score", .atLeast, 8),
        asked: .setting("spinal_instability_neoplastic_score", .atLeast, .sinsOpinionFrom),
        [
          .vertebroplasty, .kyphoplasty, .vertebralImplant, .cryoablation,
          .combinedAblationCement, .radiofrequencyAblation,
        ]),
      change: {
        $0.with(when: [
          LesionFacts.site == .spine, LesionFacts.spinalInstabilityNeoplasticScore >= 8,
        ])
      }),
    .init(
      "yes and no exchanged", in: "neuro-ci-anticoagulation",
      is: .differs(
        rule: "neuro-ci-anticoagulation", entry: "neuro-ci-anticoagulation", .condition,
        found: .no("anticoagulation"), asked: .yes("anticoagulation"), [.cryoneurolysis]),
      change: { $0.with(when: !SafetyFacts.anticoagulation.isYes) }),
    .init(
      "a fact exchanged", in: "neuro-ci-local-infection",
      is: .stray(
        rule: "neuro-ci-local-infection", entry: "neuro-ci-local-infection", .condition,
        .yes("systemic_infection"), [.cryoneurolysis]),
      change: { $0.with(when: SafetyFacts.systemicInfection.isYes) }),
    .init(
      "a word exchanged", in: "rt-surgery-instability-cord-compression.minor_deficit",
      is: .differs(
        rule: "rt-surgery-instability-cord-compression.minor_deficit",
        entry: "rt-surgery-instability-cord-compression", .condition,
        found: .word("neurological_deficit", "significant"),
        asked: .word("neurological_deficit", "minor"),
        [
          .vertebroplasty, .kyphoplasty, .vertebralImplant, .cryoablation,
          .combinedAblationCement, .radiofrequencyAblation,
        ]),
      change: {
        $0.with(when: [
          LesionFacts.site == .spine, NeurologyFacts.neurologicalDeficit == .significant,
        ])
      }),
    .init(
      "a clause dropped", in: "ace-ci-displaced-protrusion",
      is: .missing(
        rule: "ace-ci-displaced-protrusion", entry: "ace-ci-displaced-protrusion", .condition,
        .yes("acetabular_protrusion"), [.acetabuloplasty, .combinedAblationCement]),
      change: {
        $0.with(when: [
          LesionFacts.site == .acetabulum, NamedConditions.displacedFracture.isYes,
        ])
      }),
    .init(
      "or instead of and", in: "ace-ci-displaced-protrusion",
      is: .joined(
        rule: "ace-ci-displaced-protrusion", entry: "ace-ci-displaced-protrusion", .condition,
        [.acetabuloplasty, .combinedAblationCement]),
      change: {
        $0.with(when: [
          LesionFacts.site == .acetabulum,
          .any(
            NamedConditions.displacedFracture.isYes, LesionFacts.acetabularProtrusion.isYes),
        ])
      }),
    .init(
      "a hold that either fact lifts", in: "osteo-selection-factors",
      is: .joined(
        rule: "osteo-selection-factors", entry: "osteo-selection-factors", .release,
        [.osteosynthesis]),
      change: {
        $0.with(
          effect: .hold(
            release: .any(
              PatientFacts.premorbidStatus.isKnown, PatientFacts.lifeExpectancyMonths.isKnown)))
      }),
    .init(
      "a contraindication dropped", in: "cem-ci-coagulopathy",
      is: .lost(
        entry: "cem-ci-coagulopathy", .block,
        [
          .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
          .longBoneCementoplasty, .combinedAblationCement,
        ]),
      change: { _ in nil }),
    .init(
      "a technique dropped", in: "cem-ci-cement-allergy",
      is: .lost(entry: "cem-ci-cement-allergy", .block, [.sacroplasty]),
      change: { rule in rule.with(techniques: rule.techniques.filter { $0 != .sacroplasty }) }),
    .init(
      "a technique too many", in: "kp-caution-tumour-dissemination",
      is: .unasked(
        rule: "kp-caution-tumour-dissemination", entry: "kp-caution-tumour-dissemination",
        .reservation, [.vertebroplasty]),
      change: { $0.with(techniques: [.vertebroplasty, .kyphoplasty]) }),
    .init(
      "a block weakened to a reservation", in: "neuro-ci-raynaud",
      is: .lost(entry: "neuro-ci-raynaud", .block, [.cryoneurolysis]),
      change: { $0.with(effect: .reservation) }),
    .init(
      "a hold that lifts by less", in: "cem-multidisciplinary-team",
      is: .missing(
        rule: "cem-multidisciplinary-team", entry: "cem-multidisciplinary-team", .release,
        .yes("multidisciplinary_review_done"),
        [
          .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
          .longBoneCementoplasty, .osteosynthesis, .combinedAblationCement,
        ]),
      change: { $0.with(effect: .hold(release: MeetingFacts.surgicalConsultDone.isYes)) }),
    .init(
      "a hold that never lifts", in: "img-review-prior",
      is: .missing(
        rule: "img-review-prior", entry: "img-review-prior", .release,
        .yes("imaging_reviewed"), Technique.allCases),
      change: { $0.with(effect: .hold(release: nil)) }),
    .init(
      "a session limit moved", in: "cem-limit-segments-session",
      is: .differs(
        rule: "cem-limit-segments-session", entry: "cem-limit-segments-session", .condition,
        found: .number("planned_segments", .atLeast, 6),
        asked: .number("planned_segments", .above, 6), cement),
      change: { $0.with(when: PlanFacts.plannedSegments >= 6) }),
    .init(
      "an indication made stronger", in: "vp-ind-haemangioma",
      is: .lost(entry: "vp-ind-haemangioma", .indication(.optional), [.vertebroplasty]),
      change: { $0.with(effect: .indication(.preferred)) }),
    .init(
      "a referral to another service", in: "cem-sins-surgical-consult.referral",
      is: .unasked(
        rule: "cem-sins-surgical-consult.referral", entry: "cem-sins-surgical-consult",
        .referral(.medicalOncology),
        [
          .vertebroplasty, .kyphoplasty, .vertebralImplant, .cryoablation,
          .combinedAblationCement, .radiofrequencyAblation,
        ]),
      change: { $0.with(effect: .referral(.medicalOncology)) }),
    .init(
      "a rule that answers no statement", in: "kp-cost",
      is: .unknownEntry(rule: "kp-cost", entry: "kp-price"),
      change: { $0.with(ledger: ["kp-price"]) }),
  ]
}
