internal import Logic

/// Cold, and heat where the same holds, against tumours.
enum CryoablationRules {
  // MARK: What must be so.

  static let focalPain = Rule(
    "cryo-sel-focal-pain", .requirement, for: .ablationAlone,
    when: .any(
      !NamedConditions.palliativeAblation.isYes,
      .all(PainFacts.painFocal.isYes, PainFacts.painScoreNRS > 4)),
    says: "For pain relief alone, pain has to come from this very spot and score above 4.",
    refs: [99])

  static let focalPainCombined = Rule(
    "cryo-sel-focal-pain.combined", .requirement, for: [.combinedAblationCement],
    when: .any(
      !NamedConditions.painReliefOnly.isYes,
      .all(PainFacts.painFocal.isYes, PainFacts.painScoreNRS > 4)),
    says: "For pain relief alone, pain has to come from this very spot and score above 4.",
    refs: [99])

  static let insufficientPriorTreatmentCombined = Rule(
    "cryo-sel-insufficient-prior-treatment.combined", .requirement, for: [.combinedAblationCement],
    when: .any(
      !NamedConditions.painReliefOnly.isYes, PriorTreatmentFacts.analgesiaFailed.isYes,
      PriorTreatmentFacts.radiotherapyFailed.isYes, PainFacts.painRefractory.isYes,
      .all(LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes)),
    says: """
      For pain relief alone, drugs or radiotherapy should have fallen short first; a painful \
      pathological vertebral fracture is exempt.
      """,
    refs: [99])

  static let insufficientPriorTreatment = Rule(
    "cryo-sel-insufficient-prior-treatment", .requirement, for: .ablationAlone,
    when: .any(
      !NamedConditions.palliativeAblation.isYes, PriorTreatmentFacts.analgesiaFailed.isYes,
      PriorTreatmentFacts.radiotherapyFailed.isYes, PainFacts.painRefractory.isYes,
      .all(LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes)),
    says: """
      For pain relief alone, drugs or radiotherapy should have fallen short first; a painful \
      pathological vertebral fracture is exempt.
      """,
    refs: [99])

  // MARK: What speaks for it.

  static let esmoCurettageAdjuvant = Rule(
    "cryo-ind-esmo-curettage-adjuvant", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .primaryBoneTumour,
      LesionFacts.tumourType.isOne(of: .atypicalCartilaginousTumour, .giantCellTumour),
      PriorTreatmentFacts.curettagePlanned.isYes,
    ],
    says: "Local adjuvant to a planned curettage.",
    refs: [87])

  static let esmoChordoma = Rule(
    "cryo-ind-esmo-chordoma", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.tumourType == .chordoma, LesionFacts.tumourRecurrent.isYes,
      LesionFacts.site.isNone(of: .skull, .headNeck),
      GoalFacts.treatmentIntent.includes(.palliation),
    ],
    says: "Palliation of a chordoma that has come back outside the skull.",
    refs: [87])

  static let osteoidOsteoma = Rule(
    "cryo-ind-osteoid-osteoma", .indication(.optional), for: .ablationAlone,
    when: [
      LesionFacts.aetiology == .primaryBoneTumour, LesionFacts.tumourType == .osteoidOsteoma,
      PainFacts.painful.isYes,
    ],
    says: """
      Painful osteoid osteoma; cold and radiofrequency are both open, neither ranked first.
      """,
    refs: [88])

  static let palliationBoneMetastases = Rule(
    "cryo-ind-palliation-bone-metastases", .indication(.optional), for: .tumourFreezing,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      GoalFacts.treatmentIntent.includes(.palliation),
    ],
    says: """
      Palliation of a painful bone metastasis by cold, which guidance lists among the options.
      """,
    refs: [91, 97, 111, 112, 113],
    ledger: ["cryo-ind-palliation-bone-metastases", "cryo-ind-nccn-metastatic-pain"])

  static let nccnMetastaticPainRadiofrequency = Rule(
    "cryo-ind-nccn-metastatic-pain.radiofrequency",
    .indication(.optional),
    for: [.radiofrequencyAblation],
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      GoalFacts.treatmentIntent.includes(.palliation),
    ],
    says: """
      Thermal ablation is among the palliative options that guidance lists for painful bone \
      metastases.
      """,
    refs: [91])

  static let acrPathologicalFracture = Rule(
    "cryo-ind-acr-pathological-fracture", .indication(.optional), for: .tumourAblation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
    ],
    says: """
      Symptomatic pathological vertebral fracture: ablation is accepted even as first \
      treatment.
      """,
    refs: [92])

  static let curativeOligometastatic = Rule(
    "cryo-ind-curative-oligometastatic", .indication(.optional), for: .tumourFreezing,
    when: [NamedConditions.boneSite.isYes, NamedConditions.controlSupported.isYes],
    says: """
      Cure or local control is the aim and the disease is oligometastatic; local control also \
      where it is oligoprogressive.
      """,
    refs: [97, 98, 111, 112, 113],
    ledger: ["cryo-ind-curative-oligometastatic", "cryo-sel-small-no-erosion"])

  static let plasmacytoma = Rule(
    "cryo-ind-plasmacytoma", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .plasmacytoma,
      .any(PainFacts.painful.isYes, GoalFacts.treatmentIntent.includes(.localControl, .curative)),
    ],
    says: "Selected plasmacytoma, as alternative or adjunct.",
    refs: [115])

  // MARK: What forbids it.

  static let pacemakerAllowedRadiofrequency = Rule(
    "cryo-pacemaker-allowed.radiofrequency", .block, for: [.radiofrequencyAblation],
    when: SafetyFacts.pacemakerRFUnsafe.isYes,
    says: "The pacemaker is not safe with radiofrequency; cold remains open.")

  static let pacemakerAllowedCombined = Rule(
    "cryo-pacemaker-allowed.combined", .block, for: [.combinedAblationCement],
    when: [
      SafetyFacts.pacemakerRFUnsafe.isYes,
      PlanFacts.ablationModality.isOne(of: .radiofrequency, .microwave),
    ],
    says: "The pacemaker is not safe with the energy planned; choose cold.")

  // MARK: What speaks against it.

  static let closeToNerveOrOrgan = Rule(
    "cryo-rci-close-to-nerve-or-organ", .reservation, for: .tumourAblation,
    when: .any(LesionFacts.distanceToNeuralStructureMM < 10, LesionFacts.distanceToOrganMM < 10),
    says: """
      A nerve, the cord or an organ lies nearer than 10 mm; such lesions are usually excluded from \
      treatment.
      """)

  static let osteoblastic = Rule(
    "cryo-rci-osteoblastic", .reservation, for: .tumourAblation,
    when: [NamedConditions.boneTumour.isYes, LesionFacts.lesionMatrix == .blastic],
    says: "A dense lesion is hard to enter with a probe.",
    refs: [19])

  static let heatSinkIrregularZone = Rule(
    "cryo-heat-sink-irregular-zone", .reservation, for: .tumourAblation,
    when: LesionFacts.distanceToLargeVesselMM < .largeVesselNearMM,
    says: "A large vessel close by makes the zone uneven on that side.",
    refs: [100])

  static let oligometastatic = Rule(
    "cryo-def-oligometastatic", .reservation, for: .tumourFreezing,
    when: [
      LesionFacts.aetiology == .metastasis, GoalFacts.treatmentIntent.includes(.curative),
      !PatientFacts.oligometastatic.isYes,
    ],
    says: """
      Cure is not a supported aim: more than five metastases, or one that cannot be treated.
      """,
    refs: [114])

  static let ageWithProbeNumber = Rule(
    "cryo-risk-age.with_probe_number", .reservation, for: [.cryoablation],
    when: [
      NamedConditions.boneTumour.isYes, PatientFacts.ageYears > 70, PlanFacts.cryoprobeCount > 3,
    ],
    says: "Above 70 years and more than 3 probes together: both go with major complications.",
    refs: [131],
    ledger: ["cryo-risk-age", "cryo-risk-probe-number"])

  static let ageWithProbeNumberCombined = Rule(
    "cryo-risk-age.with_probe_number_combined", .reservation, for: [.combinedAblationCement],
    when: [
      PlanFacts.ablationModality == .cryoablation, PatientFacts.ageYears > 70,
      PlanFacts.cryoprobeCount > 3,
    ],
    says: "Above 70 years and more than 3 probes together: both go with major complications.",
    refs: [131],
    ledger: ["cryo-risk-age", "cryo-risk-probe-number"])

  /// All of them, by what they do.
  static let all: [Rule] = [
    focalPain, focalPainCombined, insufficientPriorTreatmentCombined, insufficientPriorTreatment,
    esmoCurettageAdjuvant, esmoChordoma, osteoidOsteoma, palliationBoneMetastases,
    nccnMetastaticPainRadiofrequency, acrPathologicalFracture, curativeOligometastatic,
    plasmacytoma, pacemakerAllowedRadiofrequency, pacemakerAllowedCombined, closeToNerveOrOrgan,
    osteoblastic, heatSinkIrregularZone, oligometastatic, ageWithProbeNumber,
    ageWithProbeNumberCombined, closeToNerveOrOrganHold, damageBeyondZeroLineReserve,
    damageBeyondZeroLineReserveCombined, damageBeyondZeroLineNoReserve,
    damageBeyondZeroLineNoReserveCombined, marginBeyondLesion, marginBeyondLesionCombined,
    osteoblasticHold, organSkin, pacemakerAllowedMri, esmoCurettageAdjuvantReferral, boneTumours,
    boneTumoursTissue, damageBeyondZeroLine, marginBeyondLesionNarrow, marginBeyondLesionPalliation,
    focalPainExactlyFour, smallNoErosionSize, smallNoErosionCortex, smallNoErosion, age,
    probeNumber, osteoblasticException, osteoblasticMixed, skinNecrosis, joint,
    closeToNerveOrOrganNeurolysis, guidanceUltrasoundLimits, pacemakerAllowed,
  ]
}
