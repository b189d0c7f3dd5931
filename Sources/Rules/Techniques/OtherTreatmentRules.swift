internal import Logic

/// Radiotherapy, surgery and drugs beside, before or instead of a percutaneous technique.
enum OtherTreatmentRules {
  // MARK: Where the technique applies.

  static let percutaneousScopeSpinalAugmentation = Rule(
    "rt-percutaneous-scope.spinal_augmentation", .scope, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine,
      .any(LesionFacts.fracturePresent.isYes, NamedConditions.spinalTumour.isYes),
    ],
    says: "Concerns a vertebra that is fractured or holds a tumour.")

  static let percutaneousScopeOsteosynthesis = Rule(
    "rt-percutaneous-scope.osteosynthesis", .scope, for: [.osteosynthesis],
    when: NamedConditions.screwsPossible.isYes,
    says: "Concerns a pelvic ring or a long bone that is fractured or holds a neoplasm.")

  static let percutaneousScopeCryoablation = Rule(
    "rt-percutaneous-scope.cryoablation", .scope, for: [.cryoablation],
    when: LesionFacts.aetiology.isOne(
      of: .metastasis, .myeloma, .plasmacytoma, .primaryBoneTumour, .softTissueTumour,
      .vascularMalformation),
    says: "Concerns a tumour of bone or soft tissue, or a vascular malformation.")

  static let percutaneousScopeCombined = Rule(
    "rt-percutaneous-scope.combined", .scope, for: [.combinedAblationCement],
    when: NamedConditions.neoplasticBone.isYes,
    says: "Concerns a neoplasm in bone: ablation and cement are planned together.")

  static let percutaneousScopeRadiofrequency = Rule(
    "rt-percutaneous-scope.radiofrequency", .scope, for: [.radiofrequencyAblation],
    when: NamedConditions.boneTumour.isYes,
    says: "Concerns a tumour in bone; the source speaks of heat for bone only.")

  static let percutaneousScopeCryoneurolysis = Rule(
    "rt-percutaneous-scope.cryoneurolysis", .scope, for: [.cryoneurolysis],
    when: NamedConditions.nerveTarget.isYes,
    says: "Concerns a nerve that is itself the target.")

  // MARK: What speaks for it.

  static let percutaneousScopeSoftTissueMetastasis = Rule(
    "rt-percutaneous-scope.soft_tissue_metastasis", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.site == .softTissue, LesionFacts.aetiology == .metastasis,
      .any(
        PainFacts.painful.isYes,
        .all(
          PatientFacts.oligometastatic.isYes,
          GoalFacts.treatmentIntent.includes(.localControl, .curative))),
    ],
    says: "Metastasis in soft tissue that hurts, or is one of few and to be controlled.")

  // MARK: What forbids it.

  static let surgeryInstabilityCordCompressionCement = Rule(
    "rt-surgery-instability-cord-compression.cement", .block, for: .spinalCement,
    when: [
      LesionFacts.site == .spine,
      .any(
        LesionFacts.spinalCordCompression.isYes, NeurologyFacts.neurologicalDeficit == .significant),
    ],
    says: "Cord compression or a significant deficit rules out cement in the spine.",
    refs: [4, 19],
    ledger: [
      "rt-surgery-instability-cord-compression",
      "vp-ind-painful-pathological-neurologically-intact",
    ])

  static let surgeryInstabilityCordCompressionAblation = Rule(
    "rt-surgery-instability-cord-compression.ablation", .block, for: .ablationAlone,
    when: [
      LesionFacts.site == .spine, LesionFacts.spinalCordCompression.isYes,
      NeurologyFacts.neurologicalDeficit == .significant,
    ],
    says: "Cord compression with a significant deficit belongs to surgery, not to ablation.",
    refs: [4])

  // MARK: What speaks against it.

  static let radiotherapyFirstForUncomplicated = Rule(
    "rt-radiotherapy-first-for-uncomplicated", .reservation, for: .cementOrAblation,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      !NamedConditions.boneMetastasisComplicated.isYes,
      GoalFacts.treatmentIntent.includes(.palliation), !PriorTreatmentFacts.priorRadiotherapy.isYes,
      !PriorTreatmentFacts.radiotherapyContraindicated.isYes,
      !PriorTreatmentFacts.radiotherapyDeclined.isYes,
      !PriorTreatmentFacts.radiationDoseLimitReached.isYes,
    ],
    says: """
      Radiotherapy is the usual first choice for a painful uncomplicated metastasis, and it \
      has not been tried.
      """)

  static let surgeryInstabilityCordCompressionUnstableAblation = Rule(
    "rt-surgery-instability-cord-compression.unstable_ablation", .reservation, for: .ablationAlone,
    when: [LesionFacts.site == .spine, NamedConditions.spineUnstable.isYes],
    says: "An unstable spine is for surgery first; ablation does nothing to hold it.",
    refs: [4])

  static let surgeryInstabilityCordCompressionCordOrDeficitAblation = Rule(
    "rt-surgery-instability-cord-compression.cord_or_deficit_ablation",
    .reservation,
    for: .ablationAlone,
    when: [
      LesionFacts.site == .spine,
      .any(
        LesionFacts.spinalCordCompression.isYes, NeurologyFacts.neurologicalDeficit == .significant),
    ],
    says: """
      Compressed cord, or a significant deficit: surgery is asked first, ice or heat only as \
      an exception.
      """,
    refs: [4])

  static let surgeryInstabilityCordCompressionMinorDeficit = Rule(
    "rt-surgery-instability-cord-compression.minor_deficit",
    .reservation,
    for: .spinalCementOrAblation,
    when: [LesionFacts.site == .spine, NeurologyFacts.neurologicalDeficit == .minor],
    says: "A minor deficit calls for care and a surgical opinion.",
    refs: [4])

  // MARK: What must be on record before a plan is ready.

  static let surgeryInstabilityCordCompressionHold = Rule(
    "rt-surgery-instability-cord-compression.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine,
      .any(
        NamedConditions.spineUnstable.isYes, LesionFacts.spinalCordCompression.isYes,
        NeurologyFacts.neurologicalDeficit.isOne(of: .minor, .significant)),
    ],
    says: """
      Instability, cord compression or a deficit: a surgical opinion that does not advise \
      surgery has to be on record.
      """,
    refs: [4])

  // MARK: Whom to ask.

  static let surgeryInstabilityCordCompression = Rule(
    "rt-surgery-instability-cord-compression",
    .referral(.spineSurgery),
    for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine,
      .any(
        NamedConditions.spineUnstable.isYes, LesionFacts.spinalCordCompression.isYes,
        NeurologyFacts.neurologicalDeficit.isOne(of: .minor, .significant)),
    ],
    says: "Instability, cord compression or a deficit: to the spine surgeon.",
    refs: [4])

  static let surgeryFirstLineSelected = Rule(
    "rt-surgery-first-line-selected", .referral(.orthopaedicSurgery), for: .ofTumours,
    when: [
      NamedConditions.metastaticBone.isYes, PatientFacts.surgicalCandidate.isYes,
      .any(LesionFacts.lesionGrowthRate == .slow, PatientFacts.prognosis == .good),
    ],
    says: """
      Slow tumour or good prognosis in a patient fit for surgery: ask whether surgery comes \
      first.
      """,
    refs: [8])

  static let radiotherapyFirstForUncomplicatedReferral = Rule(
    "rt-radiotherapy-first-for-uncomplicated.referral",
    .referral(.radiationOncology),
    for: .cementOrAblation,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      !NamedConditions.boneMetastasisComplicated.isYes,
      !PriorTreatmentFacts.priorRadiotherapy.isYes,
      !PriorTreatmentFacts.radiotherapyContraindicated.isYes,
      !PriorTreatmentFacts.radiotherapyDeclined.isYes,
      !PriorTreatmentFacts.radiationDoseLimitReached.isYes,
    ],
    says: "Painful uncomplicated metastasis without radiotherapy so far: to radiation oncology.")

  /// All of them, by what they do.
  static let all: [Rule] = [
    percutaneousScopeSpinalAugmentation, percutaneousScopeOsteosynthesis,
    percutaneousScopeCryoablation, percutaneousScopeCombined, percutaneousScopeRadiofrequency,
    percutaneousScopeCryoneurolysis, percutaneousScopeSoftTissueMetastasis,
    surgeryInstabilityCordCompressionCement, surgeryInstabilityCordCompressionAblation,
    radiotherapyFirstForUncomplicated, surgeryInstabilityCordCompressionUnstableAblation,
    surgeryInstabilityCordCompressionCordOrDeficitAblation,
    surgeryInstabilityCordCompressionMinorDeficit, surgeryInstabilityCordCompressionHold,
    surgeryInstabilityCordCompression, surgeryFirstLineSelected,
    radiotherapyFirstForUncomplicatedReferral, radiotherapyAddsNoStability,
    radiotherapyRadioresistance, radiotherapyFractureRisk, radiotherapyOsteitisNecrosis,
    radiotherapySiteDoseLimit, radiotherapyDelayedRelief, radiotherapyDelayedReliefShortSurvival,
    opioidsRoleAndLimits,
  ]
}
