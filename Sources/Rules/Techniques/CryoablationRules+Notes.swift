internal import Logic

extension CryoablationRules {
  // MARK: What to know besides.

  static let boneTumours = Rule(
    "cryo-ind-bone-tumours", .note, for: .tumourFreezing,
    when: NamedConditions.boneTumour.isYes,
    says: "The place of cold in bone tumours is widening; it is no indication by itself.")

  static let boneTumoursTissue = Rule(
    "cryo-ind-bone-tumours.tissue", .note, for: .tumourAblation,
    when: [
      NamedConditions.freezingPossible.isYes,
      .any(
        !LesionFacts.tissueDiagnosisObtained.isYes, !LesionFacts.tissueDiagnosisObtained.isKnown),
    ],
    says: "No tissue diagnosis is on record: say why ablation goes ahead without one.",
    refs: [117, 118],
    ledger: ["cryo-ind-bone-tumours", "stt-ind-sarcoma"])

  static let damageBeyondZeroLine = Rule(
    "cryo-damage-beyond-zero-line", .note, for: .freezing,
    when: .always,
    says: "Some cells are harmed beyond the visible edge of the ice.")

  static let marginBeyondLesionNarrow = Rule(
    "cryo-margin-beyond-lesion.narrow", .note, for: .tumourFreezing,
    when: [
      GoalFacts.treatmentIntent.includes(.localControl, .curative), PlanFacts.iceballMarginMM >= 5,
      PlanFacts.iceballMarginMM < 8,
    ],
    says: """
      The margin is within the printed range of 5 to 8 mm; wider is safer for tumour control.
      """,
    refs: [95, 104, 105])

  static let marginBeyondLesionPalliation = Rule(
    "cryo-margin-beyond-lesion.palliation", .note, for: .tumourFreezing,
    when: [NamedConditions.painReliefOnly.isYes, PlanFacts.iceballMarginMM < 5],
    says: """
      Less than 5 mm beyond the lesion: enough for pain only if the border with normal bone is \
      covered.
      """,
    refs: [95, 104, 105])

  static let focalPainExactlyFour = Rule(
    "cryo-sel-focal-pain.exactly_four", .note, for: .tumourAblation,
    when: [NamedConditions.palliativeAblation.isYes, PainFacts.painScoreNRS == 4],
    says: "The score is exactly 4, the last value that does not qualify.",
    refs: [99])

  static let smallNoErosionSize = Rule(
    "cryo-sel-small-no-erosion.size", .note, for: .tumourAblation,
    when: [
      NamedConditions.boneTumour.isYes, LesionFacts.aetiology == .metastasis,
      GoalFacts.treatmentIntent.includes(.localControl, .curative), LesionFacts.lesionSizeMM >= 20,
    ],
    says: "20 mm or more: local control is less certain.",
    refs: [97, 98])

  static let smallNoErosionCortex = Rule(
    "cryo-sel-small-no-erosion.cortex", .note, for: .tumourAblation,
    when: [
      NamedConditions.boneTumour.isYes, LesionFacts.aetiology == .metastasis,
      GoalFacts.treatmentIntent.includes(.localControl, .curative),
      LesionFacts.corticalErosion.isYes,
    ],
    says: "The cortex is eroded: local control is less certain.",
    refs: [97, 98])

  static let smallNoErosion = Rule(
    "cryo-sel-small-no-erosion", .note, for: .tumourAblation,
    when: [
      NamedConditions.boneTumour.isYes, LesionFacts.aetiology == .metastasis,
      .any(PatientFacts.oligometastatic.isYes, PatientFacts.oligoprogressive.isYes),
      LesionFacts.lesionSizeMM < 20, !LesionFacts.corticalErosion.isYes,
    ],
    says: "Small, cortex intact, few lesions: the better outlook for local control.",
    refs: [97, 98])

  static let age = Rule(
    "cryo-risk-age", .note, for: .tumourFreezing,
    when: [NamedConditions.boneTumour.isYes, PatientFacts.ageYears > 70],
    says: "Above 70 years major complications of bone cryoablation are more frequent.",
    refs: [131])

  static let probeNumber = Rule(
    "cryo-risk-probe-number", .note, for: .tumourFreezing,
    when: [NamedConditions.boneTumour.isYes, PlanFacts.cryoprobeCount > 3],
    says: "More than 3 probes go with major complications of bone cryoablation.",
    refs: [131])

  static let osteoblasticException = Rule(
    "cryo-osteoblastic-exception", .note, for: .tumourAblation,
    when: [
      LesionFacts.lesionMatrix == .blastic, LesionFacts.site == .ilium,
      LesionFacts.distanceToNeuralStructureMM >= 10, LesionFacts.distanceToOrganMM >= 10,
    ],
    says: """
      At the iliac wing with nothing critical near, the probe may be laid beside the dense \
      lesion.
      """,
    refs: [19],
    ledger: ["cryo-osteoblastic-exception", "cryo-rci-close-to-nerve-or-organ"])

  static let osteoblasticMixed = Rule(
    "cryo-rci-osteoblastic.mixed", .note, for: .tumourAblation,
    when: [NamedConditions.boneTumour.isYes, LesionFacts.lesionMatrix == .mixed],
    says: "Mixed lesion: look for a path through its lytic part.",
    refs: [19])

  static let skinNecrosis = Rule(
    "cryo-comp-skin-necrosis",
    .note,
    for: [.cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation],
    when: LesionFacts.distanceToSkinMM < .skinJointNearMM,
    says: "Skin is near: necrosis is possible.")

  static let joint = Rule(
    "cryo-comp-joint", .note, for: .tumourAblation,
    when: LesionFacts.distanceToJointMM < .skinJointNearMM,
    says: "A joint is near: effusion, synovitis and osteonecrosis are possible.")

  static let closeToNerveOrOrganNeurolysis = Rule(
    "cryo-rci-close-to-nerve-or-organ.neurolysis", .note, for: [.cryoneurolysis],
    when: LesionFacts.distanceToNeuralStructureMM < 10,
    says: """
      Another nerve lies nearer than 10 mm to the target; the target itself does not count.
      """)

  static let guidanceUltrasoundLimits = Rule(
    "cryo-guidance-ultrasound-limits", .note, for: .freezing,
    when: [
      PlanFacts.guidanceModality == .ultrasound,
      .any(LesionFacts.lesionDepth == .deep, PatientFacts.bodyHabitus == .large),
    ],
    says: "Ice hides what lies behind it; ultrasound is of little use here.",
    refs: [102])

  static let pacemakerAllowed = Rule(
    "cryo-pacemaker-allowed", .note, for: [.cryoablation],
    when: [SafetyFacts.cardiacPacemaker.isYes, SafetyFacts.pacemakerRFUnsafe.isYes],
    says: "The pacemaker is unsafe with radiofrequency but no bar to cold.")
}
