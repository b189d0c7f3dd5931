internal import Logic

extension Risks {
  /// Major complications and fractures after ablation.
  static let ablation = [majorComplication, fractureAfterAblation]

  private static let majorComplication = Risk(
    "major_complication_after_freezing", "Major, after ablation", .ablation,
    of: Technique.tumourFreezing, applies: NamedConditions.boneTumour.isYes, alsoNeeds: byCold,
    published: .figures(["cryo-inc-major.all"]),
    drivers: [
      Driver(
        when: PatientFacts.ageYears > 70, "Above 70 years, which goes with major complications.",
        refs: [131], ledger: "cryo-risk-age"),
      Driver(
        when: PlanFacts.cryoprobeCount > 3,
        "More than 3 probes, which go with major complications.",
        refs: [131], ledger: "cryo-risk-probe-number"),
    ],
    besides: [
      Statement(
        "An association: many probes may only mean a large tumour.",
        ledger: "amb-probe-number")
    ],
    management: .notNamed("cryo-inc-major"), watches: complicationRecord,
    ledger: ["cryo-inc-major"])

  private static let fractureAfterAblation = Risk(
    "fracture_after_freezing", "Fracture afterwards", .ablation,
    of: Technique.tumourFreezing, applies: NamedConditions.boneTumour.isYes, alsoNeeds: byCold,
    published: .figures(["cryo-inc-major.fracture"]),
    drivers: [
      Driver(
        when: NamedConditions.weightBearingBone.isYes,
        "The bone bears weight, and frozen bone can give way.",
        refs: [134, 135, 136], ledger: "comb-ind-fracture-prevention"),
      Driver(
        when: LesionFacts.impendingFracture.isYes, "A fracture threatens already.",
        refs: [134, 135, 136],
        ledger: "comb-ind-fracture-prevention"),
      .irradiatedBone,
    ],
    mitigations: [
      Mitigation(
        "cement_after_ablation", "Cement the bone once it has been ablated.",
        refs: [134, 135, 136], ledger: "comb-ind-fracture-prevention",
        plannedWhen: PlanFacts.ablationBeforeCement.isYes, only: [.combinedAblationCement]),
      Mitigation(
        "consider_cement", "Weigh cement after the ice, as in ablation with cement.",
        refs: [134, 135, 136], ledger: "comb-ind-fracture-prevention", only: [.cryoablation]),
    ],
    management: .notNamed("cryo-inc-major"), watches: [FollowUpFacts.followUpFracture.name],
    ledger: ["cryo-inc-major"])

  /// Ablation with cement may use heat; what is reported of cold then says nothing.
  static let byCold: [Technique: Condition] = [
    .combinedAblationCement: PlanFacts.ablationModality == .cryoablation
  ]

  static let complicationRecord = [
    FollowUpFacts.complicationText.name, FollowUpFacts.complicationGrade.name,
  ]
}

extension Driver {
  /// Irradiated bone that bears weight breaks more easily.
  static let irradiatedBone = Driver(
    when: [
      NamedConditions.boneTumour.isYes, NamedConditions.weightBearingBone.isYes,
      .any(
        PriorTreatmentFacts.priorRadiotherapy.isYes, PriorTreatmentFacts.radiotherapyPlanned.isYes),
    ],
    "Radiation, given or planned, can let bone that bears weight break.", refs: [5, 6],
    ledger: "rt-radiotherapy-fracture-risk")
}
