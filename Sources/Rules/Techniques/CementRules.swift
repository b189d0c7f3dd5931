internal import Logic

/// Cement, wherever it is placed.
enum CementRules {
  // MARK: Where the technique applies.

  static let extraspinalSitesSacroplasty = Rule(
    "cem-extraspinal-sites.sacroplasty", .scope, for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum,
      .any(LesionFacts.fracturePresent.isYes, NamedConditions.neoplasticBone.isYes),
    ],
    says: "Concerns a sacrum that is fractured or holds a neoplasm.")

  static let extraspinalSitesAcetabuloplasty = Rule(
    "cem-extraspinal-sites.acetabuloplasty", .scope, for: [.acetabuloplasty],
    when: [
      LesionFacts.site.isOne(of: .acetabulum, .ilium, .pelvisOther),
      NamedConditions.neoplasticBone.isYes,
    ],
    says: "Concerns a neoplasm of the acetabulum or of another part of the hip bone.")

  static let extraspinalSitesLongBone = Rule(
    "cem-extraspinal-sites.long_bone", .scope, for: [.longBoneCementoplasty],
    when: [NamedConditions.longBoneSite.isYes, NamedConditions.neoplasticBone.isYes],
    says: "Concerns a neoplasm in a long bone.")

  // MARK: What speaks for it.

  static let painAfterMaximalRadiotherapy = Rule(
    "cem-ind-pain-after-maximal-radiotherapy", .indication(.preferred), for: .cementingButSacrum,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      PriorTreatmentFacts.radiotherapyMaximised.isYes,
    ],
    says: "The metastasis still hurts although radiotherapy has been used up.",
    refs: [13])

  static let progressionAfterMaximalRadiotherapy = Rule(
    "cem-ind-progression-after-maximal-radiotherapy", .indication(.preferred), for: .cementing,
    when: [
      NamedConditions.metastaticBone.isYes, LesionFacts.tumourProgressionOnImaging.isYes,
      PriorTreatmentFacts.radiotherapyMaximised.isYes,
    ],
    says: "The metastasis keeps growing on images although radiotherapy has been used up.",
    refs: [13])

  static let radiotherapyContraindicated = Rule(
    "cem-ind-radiotherapy-contraindicated", .indication(.preferred), for: .cementingButSacrum,
    when: [
      NamedConditions.metastaticBone.isYes, PriorTreatmentFacts.radiotherapyContraindicated.isYes,
      .any(PainFacts.painful.isYes, LesionFacts.impendingFracture.isYes),
    ],
    says: "Radiotherapy cannot be given, and the metastasis hurts or threatens to break.",
    refs: [13])

  static let radiotherapyDeclined = Rule(
    "cem-ind-radiotherapy-declined", .indication(.preferred), for: .cementingButSacrum,
    when: [
      NamedConditions.metastaticBone.isYes, PriorTreatmentFacts.radiotherapyDeclined.isYes,
      .any(PainFacts.painful.isYes, LesionFacts.impendingFracture.isYes),
    ],
    says: """
      The patient does not want radiotherapy, and the metastasis hurts or threatens to break.
      """,
    refs: [13])

  static let systemicAndAnalgesicFailure = Rule(
    "cem-ind-systemic-and-analgesic-failure", .indication(.preferred), for: .cementingButSacrum,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      PriorTreatmentFacts.systemicTherapyFailed.isYes, PriorTreatmentFacts.analgesiaFailed.isYes,
    ],
    says: "Systemic treatment and analgesics have both fallen short.",
    refs: [13])

  static let prophylacticAxial = Rule(
    "cem-ind-prophylactic-axial",
    .indication(.preferred),
    for: [
      .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
      .combinedAblationCement,
    ],
    when: [
      NamedConditions.neoplasticBone.isYes, LesionFacts.impendingFracture.isYes,
      LesionFacts.site.isOne(of: .spine, .sacrum, .acetabulum, .ilium, .pelvisOther),
      GoalFacts.treatmentIntent.includes(.stabilisation, .prophylacticStabilisation),
    ],
    says: "A fracture of the axial skeleton threatens and is to be prevented.",
    refs: [14])

  // MARK: What forbids it.

  static let coagulopathy = Rule(
    "cem-ci-coagulopathy", .block, for: .cementing,
    when: SafetyFacts.coagulopathy.isYes,
    says: "Coagulopathy forbids cement until it is corrected.",
    refs: [23, 24])

  static let localInfection = Rule(
    "cem-ci-local-infection", .block, for: .cementing,
    when: SafetyFacts.localInfection.isYes,
    says: "Infection at the site forbids cement.",
    refs: [23, 24])

  static let systemicInfection = Rule(
    "cem-ci-systemic-infection", .block, for: .cementing,
    when: SafetyFacts.systemicInfection.isYes,
    says: "Systemic infection forbids cement.",
    refs: [23, 24])

  static let cementAllergy = Rule(
    "cem-ci-cement-allergy", .block, for: .cementing,
    when: SafetyFacts.cementAllergy.isYes,
    says: "Allergy to bone cement forbids every technique that uses it.",
    refs: [23, 24])

  static let coagulopathyCementedScrew = Rule(
    "cem-ci-coagulopathy.cemented_screw", .block, for: [.osteosynthesis],
    when: [SafetyFacts.coagulopathy.isYes, PlanFacts.cementAugmentationPlanned.isYes],
    says: "Coagulopathy forbids screws that are to be cemented.",
    refs: [23, 24])

  static let localInfectionCementedScrew = Rule(
    "cem-ci-local-infection.cemented_screw", .block, for: [.osteosynthesis],
    when: [SafetyFacts.localInfection.isYes, PlanFacts.cementAugmentationPlanned.isYes],
    says: "Infection at the site forbids screws that are to be cemented.",
    refs: [23, 24])

  static let systemicInfectionCementedScrew = Rule(
    "cem-ci-systemic-infection.cemented_screw", .block, for: [.osteosynthesis],
    when: [SafetyFacts.systemicInfection.isYes, PlanFacts.cementAugmentationPlanned.isYes],
    says: "Systemic infection forbids screws that are to be cemented.",
    refs: [23, 24])

  static let cementAllergyCementedScrew = Rule(
    "cem-ci-cement-allergy.cemented_screw", .block, for: [.osteosynthesis],
    when: [SafetyFacts.cementAllergy.isYes, PlanFacts.cementAugmentationPlanned.isYes],
    says: "Allergy to bone cement forbids screws that are to be cemented.",
    refs: [23, 24])

  static let unstableSpinalLesion = Rule(
    "cem-ci-unstable-spinal-lesion", .block, for: .spinalCement,
    when: [LesionFacts.site == .spine, NamedConditions.spineUnstable.isYes],
    says: """
      An unstable spinal lesion is not to be cemented: SINS 13 or more, or judged unstable.
      """,
    refs: [23, 24])

  static let asymptomaticCompression = Rule(
    "cem-ci-asymptomatic-compression", .block, for: .spinalCement,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes, !PainFacts.painful.isYes,
    ],
    says: "A vertebral compression without symptoms is not to be cemented.",
    refs: [23, 24])

  /// All of them, by what they do.
  static let all: [Rule] = [
    extraspinalSitesSacroplasty, extraspinalSitesAcetabuloplasty, extraspinalSitesLongBone,
    painAfterMaximalRadiotherapy, progressionAfterMaximalRadiotherapy, radiotherapyContraindicated,
    radiotherapyDeclined, systemicAndAnalgesicFailure, prophylacticAxial, coagulopathy,
    localInfection, systemicInfection, cementAllergy, coagulopathyCementedScrew,
    localInfectionCementedScrew, systemicInfectionCementedScrew, cementAllergyCementedScrew,
    unstableSpinalLesion, asymptomaticCompression, sinsSurgicalConsult, canalStenosisSurgery,
    vertebraPlana, posteriorCortexOsteolysis, coagulopathyUncementedScrew,
    localInfectionUncementedScrew, sinsSurgicalConsultHold, canalStenosisSurgeryHold,
    canalStenosisSurgeryCordProtection, multidisciplinaryTeam, volumeSessionHold,
    segmentsSessionHold, sinsSurgicalConsultReferral, canalStenosisSurgeryReferral,
    multidisciplinaryTeamReferral, asymptomaticCompressionPainlessThreatening, volumeSession,
    segmentsSessionAtLimit, segmentsSession, systemicAndAnalgesicFailurePartial,
    painAfterMaximalRadiotherapySacrum, posteriorCortexOsteolysisWithVertebraPlana,
    canalStenosisSurgeryNotAMetastasis, leakPathological, azygosEmbolism,
    guidanceCtCervicalUpperThoracic, guidanceFluoroscopicInjection, leakSpinalCanal,
  ]
}
