internal import Logic

extension CementRules {
  // MARK: What speaks against it.

  static let sinsSurgicalConsult = Rule(
    "cem-sins-surgical-consult", .reservation, for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, LesionFacts.spinalInstabilityNeoplasticScore >= .sinsOpinionFrom,
    ],
    says: "SINS 7 or more: the spine may be unstable, so weigh surgery first.",
    refs: [17])

  static let canalStenosisSurgery = Rule(
    "cem-canal-stenosis-surgery", .reservation, for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.centralCanalStenosis.isYes,
    ],
    says: "A metastasis that narrows the canal is usually a matter for surgery.",
    refs: [18])

  static let vertebraPlana = Rule(
    "cem-rci-vertebra-plana", .reservation, for: .spinalCement,
    when: [LesionFacts.site == .spine, LesionFacts.vertebralHeightLossPercent >= 90],
    says: "Vertebra plana, 90 percent of the height or more lost.",
    refs: [25])

  static let posteriorCortexOsteolysis = Rule(
    "cem-rci-posterior-cortex-osteolysis", .reservation, for: .spinalCement,
    when: [
      LesionFacts.site == .spine,
      .any(
        LesionFacts.posteriorCortexDestruction == .extensive, LesionFacts.extensiveOsteolysis.isYes),
    ],
    says: "Extensive lysis of the body, above all of its posterior wall.",
    refs: [25])

  static let coagulopathyUncementedScrew = Rule(
    "cem-ci-coagulopathy.uncemented_screw", .reservation, for: [.osteosynthesis],
    when: [
      .any(SafetyFacts.coagulopathy.isYes, SafetyFacts.bleedingDisorder.isYes),
      !PlanFacts.cementAugmentationPlanned.isYes,
    ],
    says: """
      Disturbed clotting with screws without cement: carried over, beyond the source; decide \
      explicitly.
      """,
    refs: [23, 24])

  static let localInfectionUncementedScrew = Rule(
    "cem-ci-local-infection.uncemented_screw", .reservation, for: [.osteosynthesis],
    when: [
      .any(SafetyFacts.localInfection.isYes, SafetyFacts.systemicInfection.isYes),
      !PlanFacts.cementAugmentationPlanned.isYes,
    ],
    says: """
      Infection with screws without cement: carried over, beyond the source; decide \
      explicitly.
      """,
    refs: [23, 24],
    ledger: ["cem-ci-local-infection", "cem-ci-systemic-infection"])

  // MARK: What must be on record before a plan is ready.

  static let sinsSurgicalConsultHold = Rule(
    "cem-sins-surgical-consult.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, LesionFacts.spinalInstabilityNeoplasticScore >= .sinsOpinionFrom,
    ],
    says: "From SINS 7 a surgical opinion that does not advise surgery has to be on record.",
    refs: [17])

  static let canalStenosisSurgeryHold = Rule(
    "cem-canal-stenosis-surgery.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.centralCanalStenosis.isYes,
    ],
    says: """
      The canal is narrowed: a surgical opinion that does not advise surgery has to be on \
      record.
      """,
    refs: [18])

  static let canalStenosisSurgeryCordProtection = Rule(
    "cem-canal-stenosis-surgery.cord_protection",
    .hold(release: [
      PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection, .neuromonitoring),
      PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy, .coneBeamCT, .mri),
    ]),
    for: .tumourAblation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.centralCanalStenosis.isYes,
    ],
    says: """
      The canal is narrowed: protection of the cord and CT or MRI to watch the zone have to be \
      planned.
      """,
    refs: [18])

  static let multidisciplinaryTeam = Rule(
    "cem-multidisciplinary-team",
    .hold(release: MeetingFacts.multidisciplinaryReviewDone.isYes),
    for: .cementOrScrews,
    when: NamedConditions.metastaticBone.isYes,
    says: "Cement or screws for a metastasis go through the multidisciplinary team first.")

  static let volumeSessionHold = Rule(
    "cem-limit-volume-session.hold",
    .hold(release: PlanFacts.sessionLimitAcknowledged.isYes),
    for: .cementOrScrews,
    when: PlanFacts.cementVolumeML >= 30,
    says: "30 mL of cement or more in the session: acknowledge it or split the session.",
    refs: [83])

  static let segmentsSessionHold = Rule(
    "cem-limit-segments-session.hold",
    .hold(release: PlanFacts.sessionLimitAcknowledged.isYes),
    for: .spinalCement,
    when: [LesionFacts.site == .spine, PlanFacts.plannedSegments >= 6],
    says: "Six segments or more in the session: acknowledge it or split the session.",
    refs: [83])

  // MARK: Whom to ask.

  static let sinsSurgicalConsultReferral = Rule(
    "cem-sins-surgical-consult.referral", .referral(.spineSurgery), for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, LesionFacts.spinalInstabilityNeoplasticScore >= .sinsOpinionFrom,
    ],
    says: "SINS 7 or more: surgeon to advise on resection or debulking with stabilisation.",
    refs: [17])

  static let canalStenosisSurgeryReferral = Rule(
    "cem-canal-stenosis-surgery.referral", .referral(.spineSurgery), for: .spinalCementOrAblation,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.centralCanalStenosis.isYes,
    ],
    says: "Canal narrowed by tumour: to the spine surgeon.",
    refs: [18])

  static let multidisciplinaryTeamReferral = Rule(
    "cem-multidisciplinary-team.referral",
    .referral(.multidisciplinaryMeeting),
    for: .cementOrScrews,
    when: [NamedConditions.metastaticBone.isYes, !MeetingFacts.multidisciplinaryReviewDone.isYes],
    says: "Metastasis not yet discussed: to the multidisciplinary meeting.")

  static let asymptomaticCompressionPainlessThreatening = Rule(
    "cem-ci-asymptomatic-compression.painless_threatening",
    .referral(.multidisciplinaryMeeting),
    for: .spinalCement,
    when: [
      LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
      LesionFacts.fracturePresent.isYes, LesionFacts.impendingFracture.isYes,
      !PainFacts.painful.isYes,
    ],
    says: """
      Painless tumour vertebra, already partly collapsed and about to give way: both \
      statements meet, so the meeting decides.
      """,
    refs: [14, 23, 24],
    ledger: ["cem-ci-asymptomatic-compression", "cem-ind-prophylactic-axial"])

  // MARK: Limits of the whole session.

  static let volumeSession = Rule(
    "cem-limit-volume-session", .sessionLimit(.over), for: .cementOrScrews,
    when: PlanFacts.cementVolumeML >= 30,
    says: "Cement in one session stays below 30 mL; fat embolism is the reason.",
    refs: [83])

  static let segmentsSessionAtLimit = Rule(
    "cem-limit-segments-session.at_limit", .sessionLimit(.atLimit), for: .spinalCement,
    when: PlanFacts.plannedSegments == 6,
    says: "Six segments in one session are the limit, to be acknowledged; seven are over it.",
    refs: [83])

  static let segmentsSession = Rule(
    "cem-limit-segments-session", .sessionLimit(.over), for: .spinalCement,
    when: PlanFacts.plannedSegments > 6,
    says: "Six segments in one session are the limit; fat embolism is the reason.",
    refs: [83])
}
