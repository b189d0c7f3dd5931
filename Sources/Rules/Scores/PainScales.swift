internal import Logic

/// The bands of pain on the two scales from 0 to 10, and the article's threshold for ablation.
enum PainScales {
  private static let statements: [ScaleStatement] = [
    ScaleStatement(.confirmed, "0 none, 1-3 mild, 4-6 moderate, 7-10 severe: the common scheme."),
    ScaleStatement(
      .confirmed,
      "Cuts are not universal: for bone metastases 1-4, 5-6, 7-10; for chronic pain up to 5, 6-7, "
        + "from 8."),
    ScaleStatement(.article, "Ablation for pain alone: above 4."),
  ]

  private static let voices: [ScaleVoice] = [
    .article("At least moderate means above 4."),
    ScaleVoice("Common scheme", "4 is moderate already. A pain of 4 does not meet the article."),
  ]

  static let numerical = Scale(
    "pain_nrs", "Pain, numerical", grades: "How much it hurts, told as a number", .pain,
    .higherIsWorse, parts: [.steps("nrs", "Pain", 0...10)], made: "Told as a whole number.",
    statements: statements, voices: voices,
    sources: [ScaleSource("Front Psychol 2016.", doi: "10.3389/fpsyg.2016.01466")],
    needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let pain = try entries.number("nrs")
    return [band(pain, pain == 0 ? 0 : pain < 4 ? 1 : pain < 7 ? 2 : 3, .confirmed)]
      + [.yesNo("article_ablation_pain", "Above 4, per article", pain > 4, .article)]
  }

  static let analogue = Scale(
    "pain_vas", "Pain, visual analogue", grades: "How much it hurts, marked on a line", .pain,
    .higherIsWorse,
    parts: [
      .measure(
        "value", "Mark", unit: "", 0...100, cuts: [3.5, 4, 6.5, 10, 35, 40, 65]),
      .choice("unit", "Unit", [ScaleChoice("cm"), ScaleChoice("mm")]),
    ],
    made: "In cm: 0 none, below 3.5 mild, below 6.5 moderate, otherwise severe.",
    statements: statements + [
      ScaleStatement(
        .houseRule,
        "Cut as rounding half up to the numerical scale would, but above 0 it is at least mild; "
          + "the article's 4 is held against the mark as measured."),
      ScaleStatement(.confirmed, "Published cuts for chronic pain: 3.4 and 6.4."),
    ],
    voices: voices, sources: [ScaleSource("Pain 2014;155:2545-2550.")]
  ) { (entries) throws(ScaleProblem) in
    let value = try entries.number("value")
    let mark = try entries.word("unit") == "mm" ? value / 10 : value
    guard mark <= 10 else {
      throw .outOfRange(part: "value", value, takes: "0 to 10 cm, or 0 to 100 mm")
    }
    return [band(mark, mark == 0 ? 0 : mark < 3.5 ? 1 : mark < 6.5 ? 2 : 3, .houseRule)]
      + [.yesNo("article_ablation_pain", "Above 4, per article", mark > 4, .article)]
  }

  private static func band(
    _ pain: Double, _ place: Int, _ provenance: Provenance
  ) -> ScaleFinding {
    .word(
      "band", "Class", ["none", "mild", "moderate", "severe"][place], place: Double(place),
      provenance)
  }
}
