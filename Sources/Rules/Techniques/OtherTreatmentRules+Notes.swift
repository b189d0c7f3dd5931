internal import Logic

extension OtherTreatmentRules {
  // MARK: What to know besides.

  static let radiotherapyAddsNoStability = Rule(
    "rt-radiotherapy-adds-no-stability", .note, for: .cementOrScrews,
    when: [
      NamedConditions.neoplasticBone.isYes, NamedConditions.boneMetastasisComplicated.isYes,
      .any(
        LesionFacts.impendingFracture.isYes,
        LesionFacts.spinalStability.isOne(of: .potentiallyUnstable, .unstable),
        LesionFacts.fracturePresent.isYes),
    ],
    says: "Radiotherapy by itself adds no stability; alone it is not a whole plan here.",
    refs: [3, 4])

  static let radiotherapyRadioresistance = Rule(
    "rt-radiotherapy-radioresistance", .note, for: .ofTumours,
    when: [LesionFacts.radioresistantTumour.isYes, NamedConditions.boneTumour.isYes],
    says: "The tumour resists radiation, which weakens radiotherapy as the only measure.",
    refs: [5, 6])

  static let radiotherapyFractureRisk = Rule(
    "rt-radiotherapy-fracture-risk", .note, for: .ofTumours,
    when: [
      NamedConditions.boneTumour.isYes, NamedConditions.weightBearingBone.isYes,
      .any(
        PriorTreatmentFacts.priorRadiotherapy.isYes, PriorTreatmentFacts.radiotherapyPlanned.isYes),
    ],
    says: "Irradiated bone that bears weight can break because of the radiation.",
    refs: [5, 6])

  static let radiotherapyOsteitisNecrosis = Rule(
    "rt-radiotherapy-osteitis-necrosis", .note, for: .ofTumours,
    when: [
      NamedConditions.boneTumour.isYes,
      .any(
        PriorTreatmentFacts.priorRadiotherapy.isYes, PriorTreatmentFacts.radiotherapyPlanned.isYes),
    ],
    says: "Radiation to bone can cause osteitis and osteonecrosis.",
    refs: [5, 6])

  static let radiotherapySiteDoseLimit = Rule(
    "rt-radiotherapy-site-dose-limit", .note, for: .ofTumours,
    when: [NamedConditions.boneTumour.isYes, PriorTreatmentFacts.radiationDoseLimitReached.isYes],
    says: """
      This site has had all the radiation it may have: record radiotherapy as not possible \
      here.
      """,
    refs: [5, 6])

  static let radiotherapyDelayedRelief = Rule(
    "rt-radiotherapy-delayed-relief", .note, for: .ofTumours,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      !PriorTreatmentFacts.priorRadiotherapy.isYes,
    ],
    says: "Radiotherapy relieves late: about 4 weeks, now and then 15.",
    refs: [7])

  static let radiotherapyDelayedReliefShortSurvival = Rule(
    "rt-radiotherapy-delayed-relief.short_survival", .note, for: .ofTumours,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      PatientFacts.lifeExpectancyMonths < .radiotherapyDelayMonths,
    ],
    says: """
      Expected survival is shorter than the slowest relief by radiotherapy, which favours a \
      faster option.
      """,
    refs: [7])

  static let opioidsRoleAndLimits = Rule(
    "rt-opioids-role-and-limits", .note, for: .allTechniques,
    when: [
      NamedConditions.neoplasticBone.isYes, PainFacts.painful.isYes,
      .any(
        PriorTreatmentFacts.opioidSideEffects.isYes, PriorTreatmentFacts.analgesiaFailed.isYes,
        !PriorTreatmentFacts.opioidTitrationDone.isYes),
    ],
    says: """
      Opioids remain recommended in cancer pain, but side effects are common and relief may \
      fall short.
      """,
    refs: [9, 10])
}
