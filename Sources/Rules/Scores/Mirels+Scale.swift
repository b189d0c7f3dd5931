internal import Logic

extension Mirels {
  private static let scaleParts: [ScalePart] = [
    .choice(
      "site", "Site", MirelsSite.self,
      help: "The femoral neck is not settled by the source: the clinician picks",
      elsewhere: ScalePart.Elsewhere(
        words: [
          "pelvis", "acetabulum", "ilium", "vertebra", "spine", "sacrum", "rib", "sternum",
        ],
        advice: "It is for long bones only. Record a clinical judgement of impending fracture.")),
    .choice("pain", "Pain", MirelsPain.self, help: "There is no zero: no pain counts as mild"),
    .choice("lesion", "Lesion", MirelsLesion.self),
    .choice(
      "size", "Size", MirelsSize.self,
      help: "Share of the cortex or of the diameter; mirels_size proposes a choice"),
  ]

  /// The score as the calculator and the documents read it.
  package static let scale = Scale(
    "mirels", "Mirels", grades: "How likely a long bone with a tumour is to break", .stability,
    .higherIsWorse, parts: scaleParts, made: "Sum of the four parts, 4 to 12 points.",
    bands: bands,
    statements: [
      ScaleStatement(
        .confirmed,
        "Points of the four parts; risk of fracture about 0-4 % up to 7, 15 % at 8, 33 % and more "
          + "from 9."),
      ScaleStatement(.unverified, "By total: 9 about 33 %, 10 about 72 %, 11 96 %, 12 100 %."),
      ScaleStatement(
        .confirmed,
        "Sensitivity about 90 %, specificity about 35 %: many bones would be fixed needlessly."),
      ScaleStatement(
        .confirmed, "In the humerus 8 parts best: sensitivity 83.6 %, specificity 79.5 %."),
      ScaleStatement(.houseRule, "Exactly one third and two thirds belong to the middle choice."),
      ScaleStatement(
        .houseRule,
        "No total for pelvis, acetabulum, sacrum, rib or spine: a clinical statement instead."),
    ],
    voices: [
      .article("Percutaneous fixation from 8, mainly in the pelvis and the proximal femur."),
      ScaleVoice(
        "Mirels 1989",
        "Up to 7 observe or irradiate, 8 clinical judgement, from 9 fixation; long bones only."),
      ScaleVoice("House rule", "From 8 in long bones; in the pelvis clinical judgement."),
    ],
    sources: [
      ScaleSource("Mirels H. Clin Orthop Relat Res 1989;(249):256-264."),
      ScaleSource("Jawad MU, Scully SP. Clin Orthop Relat Res 2010;468(10):2825-2827."),
    ], find: found)

  private static func found(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let total = try entries.points(of: scaleParts)
    return [.number("total", "Total", total, unit: "points", .confirmed)]
      + ScaleFinding.band(bands, total, .confirmed) + [
        .word(
          "fracture_risk", "Risk of fracture", risk(total), risk(total), place: total,
          .confirmed),
        .yesNo("article_osteosynthesis", "Osteosynthesis per article", total >= 8, .article),
      ]
  }

  private static func risk(_ total: Double) -> String {
    switch total {
    case ..<8: "about 0 to 4 %"
    case ..<9: "about 15 %"
    default: "33 % and more"
    }
  }

  /// The size that measurements propose.
  static let size = Scale(
    "mirels_size", "Mirels size", grades: "The size of a lesion, for Mirels", .stability,
    parts: [
      .measure(
        "involved", "Involved", unit: "", 0...1000, help: "Cortex or diameter that is involved"),
      .measure("whole", "Whole", unit: "", 0.1...1000, help: "All of it, in the same unit"),
    ],
    made: "The share that is involved, against one third and two thirds.",
    statements: [
      ScaleStatement(.confirmed, "Less than one third, one to two thirds, more than two thirds."),
      ScaleStatement(.houseRule, "Exactly one third and two thirds belong to the middle choice."),
    ],
    sources: [ScaleSource("Mirels H. Clin Orthop Relat Res 1989;(249):256-264.")],
    needsAllParts: true, find: sized)

  private static func sized(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let (involved, whole) = (try entries.number("involved"), try entries.number("whole"))
    guard involved <= whole else {
      throw .contradiction(
        parts: ["involved", "whole"], advice: "No more can be involved than there is.")
    }
    // Multiplied out, so that a third is a third.
    let size: MirelsSize =
      if 3 * involved < whole {
        .belowOneThird
      } else if 3 * involved <= 2 * whole {
        .oneToTwoThirds
      } else {
        .aboveTwoThirds
      }
    let isOnEdge = 3 * involved == whole || 3 * involved == 2 * whole
    let provenance: Provenance = isOnEdge ? .houseRule : .confirmed
    return [
      .word("level", "Choice", size.rawValue, size.label, place: size.points, provenance),
      .number("points", "Points", size.points, provenance),
    ]
  }
}
