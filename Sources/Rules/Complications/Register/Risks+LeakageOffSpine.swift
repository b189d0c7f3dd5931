internal import Logic

extension Risks {
  /// Cement that leaves a bone other than a vertebra.
  ///
  /// The source tells of leaks in vertebrae, and of the one into the hip joint. Silence is not
  /// safety, so the rows stand here as judgement, without a rate.
  static let leakageOffSpine = [outsideThisBone, intoASacralForamen, intoVeinsOrLung]

  private static let outsideThisBone = Risk(
    "leak_outside_bone", "Leak outside the bone", .cement, of: Technique.cementOffSpine,
    applies: LesionFacts.site != .spine, alsoNeeds: cementedScrews, published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: [
          LesionFacts.site != .acetabulum, FollowUpFacts.cementLeakSite.includes(.joint),
        ],
        "Cement was seen in a joint.", ledger: "amb-leak-off-spine", seenAfterwards: true)
    ],
    besides: [
      Statement(
        """
        The source counts leaks in vertebrae only; that cement can leave this bone, into soft \
        tissue or a joint nearby, is judgement.
        """,
        ledger: "amb-leak-off-spine")
    ],
    mitigations: .whileCementFlowsOffSpine, management: .silent, watches: leakRecord,
    ledger: ["amb-leak-off-spine"])

  private static let intoASacralForamen = Risk(
    "leak_into_sacral_foramen", "Into a sacral foramen", .cement,
    of: [.sacroplasty, .osteosynthesis, .combinedAblationCement],
    applies: LesionFacts.site == .sacrum, alsoNeeds: cementedScrews,
    published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: FollowUpFacts.cementLeakSite.includes(.foramen, .spinalCanal),
        "Cement was seen in a foramen or the canal, where it may irritate a root.",
        ledger: "cem-comp-leak-foramen", seenAfterwards: true)
    ],
    besides: [
      Statement(
        """
        Cement in a foramen may irritate the root; the source says so without naming the sacrum, \
        and that it holds here is judgement.
        """,
        ledger: "amb-leak-off-spine")
    ],
    mitigations: [.lateralToForamina] + .whileCementFlowsOffSpine,
    management: Statement(
      """
      The source is silent: local emergency protocol. A new deficit is an urgent surgical consult.
      """,
      ledger: "amb-leak-management-missing"),
    watches: leakRecord, ledger: ["cem-comp-leak-foramen"])

  private static let intoVeinsOrLung = Risk(
    "cement_in_veins_off_spine", "Into veins or the lung", .cement, of: Technique.cementOffSpine,
    applies: LesionFacts.site != .spine, alsoNeeds: cementedScrews, published: .notGiven(refs: []),
    besides: [
      Statement(
        "In vertebrae cement reaches veins in up to 25 %; for other bones there is no rate.",
        refs: [73], ledger: "cem-inc-intravasation"),
      Statement(
        """
        Embolism to the lung is named with cement in the azygos vein; that it can come from this \
        bone is judgement.
        """,
        refs: [81], ledger: "amb-leak-off-spine"),
    ],
    mitigations: .whileCementFlowsOffSpine, management: .silent, watches: leakRecord,
    ledger: ["amb-leak-off-spine"])
}

extension [Mitigation] {
  /// What is done while cement flows into a bone other than a vertebra.
  fileprivate static let whileCementFlowsOffSpine: [Mitigation] = [
    .liveFluoroscopy, .stopRule, .completionImaging,
  ]
}

extension Technique {
  /// Cement in a bone that is no vertebra; screws may be cemented.
  fileprivate static let cementOffSpine: [Technique] = [
    .sacroplasty, .acetabuloplasty, .longBoneCementoplasty, .osteosynthesis,
    .combinedAblationCement,
  ]
}
