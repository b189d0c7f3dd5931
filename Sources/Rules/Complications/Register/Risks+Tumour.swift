internal import Logic

extension Risks {
  /// Tumour that a needle, cement or a balloon may carry further.
  static let tumour = [seeding, spreadByBalloon]

  private static let seeding = Risk(
    "tumour_seeding", "Tumour along the path", .access, of: Technique.cementOrScrews,
    applies: NamedConditions.neoplasticBone.isYes,
    published: .inWords(
      "rare",
      Statement(
        "Rare; a few case reports exist.", refs: [75, 76], ledger: "cem-comp-tumour-seeding")),
    besides: [
      Statement(
        "For minutes after cement more tumour cells were found in the blood.", refs: [137],
        ledger: "comb-mech-circulating-cells")
    ],
    mitigations: [
      Mitigation(
        "ablate_first", "Ablate before cement, which may lessen seeding.",
        ledger: "comb-ind-less-seeding", plannedWhen: PlanFacts.ablationBeforeCement.isYes,
        only: [.combinedAblationCement])
    ],
    management: .notNamed("cem-comp-tumour-seeding"), watches: complicationRecord,
    ledger: ["cem-comp-tumour-seeding"])

  private static let spreadByBalloon = Risk(
    "tumour_spread_by_balloon", "Tumour pressed further", .balloon, of: [.kyphoplasty],
    published: .notGiven(refs: [62]),
    drivers: [
      Driver(
        when: NamedConditions.neoplasticBone.isYes,
        "The balloon is inflated in tumour, and is suspected of spreading it.", refs: [62],
        ledger: "kp-caution-tumour-dissemination")
    ],
    management: .notNamed("kp-caution-tumour-dissemination"), watches: complicationRecord,
    ledger: ["kp-caution-tumour-dissemination"])
}
