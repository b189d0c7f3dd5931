internal import Logic

/// Ablation and cement in one session.
enum CombinedRules {
  // MARK: What speaks for it.

  static let temperatureControlledRfa = Rule(
    "comb-exp-temperature-controlled-rfa", .indication(.experience), for: [.radiofrequencyAblation],
    when: [
      LesionFacts.site == .spine, NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      PriorTreatmentFacts.radiotherapyFailed.isYes, PriorTreatmentFacts.opioidTitrationDone.isYes,
      PainFacts.painRefractory.isYes,
    ],
    says: """
      Vertebral metastasis that radiotherapy and titrated opioids have not relieved enough.
      """)

  static let temperatureControlledRfaCombined = Rule(
    "comb-exp-temperature-controlled-rfa.combined",
    .indication(.experience),
    for: [.combinedAblationCement],
    when: [
      LesionFacts.site == .spine, NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      PriorTreatmentFacts.radiotherapyFailed.isYes, PriorTreatmentFacts.opioidTitrationDone.isYes,
      PainFacts.painRefractory.isYes, PlanFacts.ablationModality == .radiofrequency,
    ],
    says: """
      Vertebral metastasis that radiotherapy and titrated opioids have not relieved enough, \
      with radiofrequency as the energy.
      """)

  static let fracturePrevention = Rule(
    "comb-ind-fracture-prevention", .indication(.optional), for: [.combinedAblationCement],
    when: [
      NamedConditions.metastaticBone.isYes, NamedConditions.weightBearingBone.isYes,
      PlanFacts.ablationModality == .cryoablation,
      .any(PainFacts.painful.isYes, LesionFacts.impendingFracture.isYes),
    ],
    says: """
      Cold is planned in a bone that bears weight; cement guards against the fracture that may \
      follow.
      """,
    refs: [134, 135, 136])

  static let localControl = Rule(
    "comb-ind-local-control", .indication(.optional), for: [.combinedAblationCement],
    when: [
      NamedConditions.neoplasticBone.isYes, GoalFacts.treatmentIntent.includes(.localControl),
    ],
    says: "Local control is asked for, which cement cannot give.")

  static let localControlExtraosseous = Rule(
    "comb-ind-local-control.extraosseous", .indication(.optional), for: [.combinedAblationCement],
    when: [
      NamedConditions.neoplasticBone.isYes, LesionFacts.extraosseousComponent.isYes,
      PainFacts.painful.isYes,
    ],
    says: "Tumour outside the bone argues for ablation before cement.")

  static let debulkingNearNerve = Rule(
    "comb-ind-debulking-near-nerve", .indication(.optional), for: [.combinedAblationCement],
    when: [
      NamedConditions.neoplasticBone.isYes,
      .any(
        LesionFacts.growingLesionNearNerve.isYes, GoalFacts.treatmentIntent.includes(.debulking)),
    ],
    says: "Tumour is to be reduced before it does harm, as where it grows toward a nerve.")

  // MARK: What speaks against it.

  static let cementNoAntitumourEffect = Rule(
    "comb-cement-no-antitumour-effect",
    .reservation,
    for: [
      .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
      .longBoneCementoplasty,
    ],
    when: [
      NamedConditions.neoplasticBone.isYes,
      GoalFacts.treatmentIntent.includes(.localControl, .curative),
    ],
    says: "Tumour control is asked for and cement alone does not give it.",
    refs: [137])

  // MARK: What to know besides.

  static let betterConsolidation = Rule(
    "comb-ind-better-consolidation", .note, for: [.combinedAblationCement],
    when: [
      NamedConditions.neoplasticBone.isYes, LesionFacts.lesionMatrix.isOne(of: .lytic, .mixed),
    ],
    says: "Ablation first may let the cement consolidate better.")

  static let lessSeeding = Rule(
    "comb-ind-less-seeding", .note, for: [.combinedAblationCement],
    when: NamedConditions.neoplasticBone.isYes,
    says: "Ablation first may lessen seeding of tumour.")

  static let cementNoAntitumourEffectNote = Rule(
    "comb-cement-no-antitumour-effect.note", .note, for: .cementing,
    when: NamedConditions.neoplasticBone.isYes,
    says: "Cement does little or nothing against the tumour itself.",
    refs: [137])

  static let circulatingCells = Rule(
    "comb-mech-circulating-cells", .note, for: .cementing,
    when: NamedConditions.neoplasticBone.isYes,
    says: "Circulating tumour cells have been seen to rise for minutes after cement.",
    refs: [137])

  static let benefitOverCementAloneUncertain = Rule(
    "comb-note-benefit-over-cement-alone-uncertain", .note, for: [.combinedAblationCement],
    when: [NamedConditions.neoplasticBone.isYes, !LesionFacts.extraosseousComponent.isYes],
    says: "What ablation adds to cement is uncertain where no tumour lies outside the bone.",
    refs: [140, 145])

  /// All of them, by what they do.
  static let all: [Rule] = [
    temperatureControlledRfa, temperatureControlledRfaCombined, fracturePrevention, localControl,
    localControlExtraosseous, debulkingNearNerve, cementNoAntitumourEffect, betterConsolidation,
    lessSeeding, cementNoAntitumourEffectNote, circulatingCells, benefitOverCementAloneUncertain,
  ]
}
