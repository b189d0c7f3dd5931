internal import Logic

extension SINS {
  private static let scaleParts: [ScalePart] = [
    .choice(
      "location", "Location", SINSLocation.self,
      help: "Of several levels the region that scores most; sins_location finds it"),
    .choice(
      "pain", "Pain", SINSPain.self,
      help: "Mechanical: eased by lying down, or brought on by movement or load"),
    .choice("bone_lesion", "Bone lesion", SINSBoneLesion.self),
    .choice("alignment", "Alignment", SINSAlignment.self),
    .choice(
      "collapse", "Collapse of the body", SINSCollapse.self,
      help: "Exactly half counts as the worse choice; sins_collapse proposes one"),
    .choice(
      "posterolateral", "Posterolateral elements", SINSPosterolateral.self,
      help: "Facet, pedicle or costovertebral joint, broken or replaced by tumour"),
  ]

  /// The score as the calculator and the documents read it.
  package static let scale = Scale(
    "sins", "SINS", grades: "How unstable a spine with a tumour is", .stability, .higherIsWorse,
    parts: scaleParts, made: "Sum of the six parts, 0 to 18 points.", bands: bands,
    statements: [
      ScaleStatement(.confirmed, "Points of the six parts, and the three classes."),
      ScaleStatement(
        .confirmed,
        "Sensitivity 95.7 % and specificity 79.5 % for potentially unstable or unstable."),
      ScaleStatement(
        .houseRule, "Exactly half collapsed or involved is not defined: the worse choice counts."),
      ScaleStatement(
        .houseRule,
        "Mechanical pain is a clinical answer and is never read from the intensity of pain."),
      ScaleStatement(
        .houseRule,
        "Stable does not rule out surgery: the score sees neither cord nor nerve roots."),
    ],
    voices: [
      .article(
        "Ask for a surgical opinion from 7; cement is contraindicated in an unstable spine, for "
          + "which no number is printed."),
      ScaleVoice("Fisher 2010", "0-6 stable, 7-12 potentially unstable, 13-18 unstable."),
      ScaleVoice(
        "House rule",
        "13-18 counts as unstable and contraindicates cement; 7-12 holds a plan until a surgical "
          + "opinion is on record."),
    ],
    sources: [
      ScaleSource(
        "Fisher CG et al. Spine 2010;35(22):E1221-E1229.", doi: "10.1097/BRS.0b013e3181e16ae2",
        reference: 17),
      ScaleSource(
        "Fourney DR et al. J Clin Oncol 2011;29(22):3072-3077.",
        unverifiedDOI: "10.1200/JCO.2010.34.3897"),
    ],
    ledger: ["cem-instability-scoring"], find: found)

  private static func found(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let total = try entries.points(of: scaleParts)
    return [.number("total", "Total", total, unit: "points", .confirmed)]
      + ScaleFinding.band(bands, total, .confirmed) + [
        .yesNo("surgical_consult", "Surgical opinion", total >= 7, .confirmed),
        cement(total),
      ]
  }

  /// What the score alone says of cement in the spine.
  private static func cement(_ total: Double) -> ScaleFinding {
    let (word, words): (String, String) =
      switch total {
      case ..<7: ("not_limited", "not limited by the score")
      case ..<13: ("hold", "hold until a surgical opinion is on record")
      default: ("contraindicated", "contraindicated")
      }
    return .word("spinal_cement", "Spinal cement", word, words, place: total, .houseRule)
  }
}
