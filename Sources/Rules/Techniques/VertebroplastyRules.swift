internal import Logic

/// Cement in vertebrae.
enum VertebroplastyRules {
  // MARK: What speaks for it.

  static let acuteUnderSixWeeks = Rule(
    "vp-ind-acute-under-six-weeks", .indication(.preferred), for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
      PainFacts.symptomDurationDays < 42,
    ],
    says: "Fresh painful vertebral fracture, symptoms for fewer than 42 days.",
    refs: [19])

  static let consensusRefractoryFracture = Rule(
    "vp-ind-consensus-refractory-fracture", .indication(.preferred), for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
      .any(
        PriorTreatmentFacts.conservativeTherapyFailed.isYes,
        .all(
          NamedConditions.neoplasticBone.isYes, LesionFacts.fractureType == .chronic,
          PriorTreatmentFacts.radiotherapyFailed.isYes)),
    ],
    says: """
      Painful vertebral fracture that conservative care, or radiotherapy for a chronic \
      pathological one, has not settled.
      """,
    refs: [19, 47],
    ledger: ["vp-ind-consensus-refractory-fracture", "vp-ind-chronic-pathological-refractory"])

  static let painfulPathologicalNeurologicallyIntact = Rule(
    "vp-ind-painful-pathological-neurologically-intact",
    .indication(.preferred),
    for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
      !LesionFacts.spinalCordCompression.isYes,
      NeurologyFacts.neurologicalDeficit.isOne(of: .none, .minor),
    ],
    says: "Painful pathological vertebral fracture, cord free and no significant deficit.",
    refs: [19])

  static let haemangioma = Rule(
    "vp-ind-haemangioma", .indication(.optional), for: [.vertebroplasty],
    when: [
      LesionFacts.site == .spine, LesionFacts.tumourType == .haemangioma, PainFacts.painful.isYes,
    ],
    says: "Vertebral haemangioma that causes symptoms.",
    refs: [46])

  static let consensusNeoplastic = Rule(
    "vp-ind-consensus-neoplastic", .indication(.preferred), for: .spinalCement,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes, PainFacts.painful.isYes,
      MeetingFacts.multidisciplinaryReviewDone.isYes,
    ],
    says: "Painful neoplastic vertebra selected by the multidisciplinary team.",
    refs: [47])

  // MARK: What speaks against it.

  static let earlyComplicationRiskBeforeWindow = Rule(
    "vp-timing-early-complication-risk.before_window", .reservation, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
      PainFacts.symptomDurationDays < 14,
    ],
    says: "Symptoms for less than 14 days: early risk without the evidence of the best window.",
    refs: [20, 21, 22],
    ledger: ["vp-timing-early-complication-risk", "vp-timing-best-relief-window"])

  // MARK: What to know besides.

  static let bestReliefWindow = Rule(
    "vp-timing-best-relief-window", .note, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
      PainFacts.symptomDurationDays >= 14, PainFacts.symptomDurationDays <= 28,
    ],
    says: "Two to four weeks: the window with the best relief in one meta-analysis.",
    refs: [20])

  static let earlyComplicationRisk = Rule(
    "vp-timing-early-complication-risk", .note, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
      PainFacts.symptomDurationDays < 28,
    ],
    says: """
      Inside the first four weeks complications, leakage among them, may be more frequent: \
      mind the posterior wall.
      """,
    refs: [21, 22])

  static let radiotherapySequenceFree = Rule(
    "vp-radiotherapy-sequence-free", .note, for: .spinalCement,
    when: [
      NamedConditions.spinalTumour.isYes,
      .any(
        PriorTreatmentFacts.priorRadiotherapy.isYes, PriorTreatmentFacts.radiotherapyPlanned.isYes),
    ],
    says: "Augmentation may come before or after radiotherapy; the meeting arranges the order.")

  static let posteriorColumnParavertebral = Rule(
    "vp-out-posterior-column-paravertebral", .note, for: [.vertebroplasty],
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      .any(LesionFacts.posteriorColumnInvolvement.isYes, LesionFacts.paravertebralExtension.isYes),
    ],
    says: """
      Relief was greater with posterior column or paravertebral involvement; this never \
      cancels the posterior wall caution.
      """,
    refs: [43])

  /// All of them, by what they do.
  static let all: [Rule] = [
    acuteUnderSixWeeks, consensusRefractoryFracture, painfulPathologicalNeurologicallyIntact,
    haemangioma, consensusNeoplastic, earlyComplicationRiskBeforeWindow, bestReliefWindow,
    earlyComplicationRisk, radiotherapySequenceFree, posteriorColumnParavertebral,
  ]
}
