internal import Logic

extension Risks {
  /// Cement that leaves a vertebra. The two published figures overlap and are never added.
  static let spinalLeakage = [outsideTheBone, intoTheVeins, intoTheCanal, intoAForamen, toTheLung]

  private static let outsideTheBone = Risk(
    "leak_outside_vertebra", "Leak outside the bone", .cement, of: Technique.spinalCement,
    applies: LesionFacts.site == .spine, published: .figures(["cem-inc-leak-minor"]),
    drivers: [
      Driver(
        when: [LesionFacts.fracturePresent.isYes, NamedConditions.neoplasticBone.isYes],
        "A pathological fracture leaks more often than an osteoporotic one.", refs: [77],
        ledger: "cem-risk-leak-pathological"),
      Driver(
        when: [LesionFacts.fracturePresent.isYes, PainFacts.symptomDurationDays < 28],
        "Within the first 4 weeks complications, leaks among them, may be more frequent.",
        refs: [21, 22], ledger: "vp-timing-early-complication-risk",
        only: [.vertebroplasty, .kyphoplasty, .vertebralImplant]),
    ],
    besides: [
      Statement(
        "Fewer leaks with radiofrequency before cement: one series of 35 patients.",
        refs: [146], ledger: "comb-out-wang"),
      .notAdded,
    ],
    mitigations: .whileCementFlows, management: .silent, watches: leakRecord,
    ledger: ["cem-inc-leak-minor"])

  private static let intoTheVeins = Risk(
    "cement_in_veins", "Into the veins", .cement, of: Technique.spinalCement,
    applies: LesionFacts.site == .spine, published: .figures(["cem-inc-intravasation"]),
    besides: [.notAdded], mitigations: .whileCementFlows, management: .silent,
    watches: leakRecord, ledger: ["cem-inc-intravasation"])

  private static let intoTheCanal = Risk(
    "leak_into_canal", "Into the canal", .cement, of: Technique.spinalCement,
    applies: LesionFacts.site == .spine,
    published: .inWords(
      "rare",
      Statement(
        "Rare, but cement in the canal can press on the cord.", refs: [79],
        ledger: "cem-comp-leak-spinal-canal")),
    drivers: [
      Driver(
        when: .any(
          LesionFacts.posteriorCortexDestruction == .extensive,
          LesionFacts.extensiveOsteolysis.isYes),
        "Lysis is extensive, of the posterior wall or of the body.", refs: [25],
        ledger: "cem-rci-posterior-cortex-osteolysis"),
      Driver(
        when: LesionFacts.posteriorCortexDestruction == .partial,
        "The posterior wall is destroyed in part.", refs: [79],
        ledger: "cem-comp-leak-spinal-canal"),
      Driver(
        when: FollowUpFacts.cementLeakSite.includes(.spinalCanal), "Cement was seen in the canal.",
        refs: [79], ledger: "cem-comp-leak-spinal-canal", seenAfterwards: true),
    ],
    mitigations: .whileCementFlows,
    management: Statement(
      """
      The source is silent: local emergency protocol. A canal leak with a deficit is an urgent \
      surgical consult.
      """,
      ledger: "amb-leak-management-missing"),
    watches: leakRecord, ledger: ["cem-comp-leak-spinal-canal"])

  private static let intoAForamen = Risk(
    "leak_into_foramen", "Into a foramen", .cement, of: Technique.spinalCement,
    applies: LesionFacts.site == .spine, published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: FollowUpFacts.cementLeakSite.includes(.foramen),
        "Cement was seen in a foramen, where it may irritate the root.",
        ledger: "cem-comp-leak-foramen", seenAfterwards: true)
    ],
    mitigations: .whileCementFlows, management: .silent, watches: leakRecord,
    ledger: ["cem-comp-leak-foramen"])

  private static let toTheLung = Risk(
    "cement_embolism", "Cement to the lung", .cement, of: Technique.spinalCement,
    applies: LesionFacts.site == .spine, published: .notGiven(refs: [81]),
    drivers: [
      Driver(
        when: FollowUpFacts.cementLeakSite.includes(.azygosVein),
        "Cement was seen in the azygos vein, which raises the risk of embolism.", refs: [81],
        ledger: "cem-risk-azygos-embolism", seenAfterwards: true)
    ],
    mitigations: .whileCementFlows, management: .silent, watches: leakRecord,
    ledger: ["cem-risk-azygos-embolism"])

  static let leakRecord = [
    FollowUpFacts.cementLeakSite.name, FollowUpFacts.completionImagingDone.name,
  ]
}

extension Statement {
  fileprivate static let notAdded = Statement(
    "Veins are counted in both figures, about 70 % and up to 25 %: not to be added.",
    refs: [73, 78], ledger: "amb-leak-frequency")
}
