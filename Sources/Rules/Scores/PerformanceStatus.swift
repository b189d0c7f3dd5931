internal import Logic

/// ECOG and Karnofsky, and what each comes to on the other. That is a convention and no
/// measurement: the scale that was asked is the one to keep.
enum PerformanceStatus {
  private static let convention: [ScaleStatement] = [
    ScaleStatement(.confirmed, "The steps of the scale, and the usual way to the other scale."),
    ScaleStatement(
      .houseRule,
      "There is no formal way from one scale to the other, and some tables shift it: keep the "
        + "scale that was asked and take the other as about so much."),
  ]

  private static let sources = [
    ScaleSource("Oken MM et al. Am J Clin Oncol 1982;5(6):649-655."),
    ScaleSource("Karnofsky DA, Burchenal JH, 1949."),
  ]

  private static let states = [
    "fully active", "no strenuous work; walks, light work",
    "cares for self, no work; up for more than half of the waking hours",
    "limited care for self; in bed or chair for more than half",
    "fully disabled, no care for self", "dead",
  ]

  static let ecog = Scale(
    "ecog", "ECOG", grades: "How active someone with cancer is", .performance, .higherIsWorse,
    parts: [.steps("ecog", "ECOG", unit: "", 0...5)], made: "Asked as it is.",
    statements: convention, sources: sources, needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let grade = try entries.number("ecog")
    let low = [90.0, 70, 50, 30, 10, 0][Int(grade)]
    return [
      .word("state", "State", "ecog_\(grade.written)", states[Int(grade)], .confirmed),
      .numbers("kps", "Karnofsky, about", grade == 5 ? [0] : [low, low + 10], .confirmed),
    ]
  }

  private static let tenths = [
    "dead", "moribund", "very sick", "severely disabled, admission indicated",
    "disabled, special care", "considerable help and frequent care", "occasional help",
    "cares for self, no normal activity or work", "normal with effort", "minor signs",
    "normal, no evidence of disease",
  ]

  static let karnofsky = Scale(
    "karnofsky", "Karnofsky", grades: "How much care someone with cancer needs", .performance,
    .higherIsBetter,
    parts: [.steps("kps", "Karnofsky", unit: "", 0...100, by: 10)], made: "Asked as it is.",
    statements: convention, sources: sources, needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let tens = Int(try entries.number("kps") / 10)
    return [
      .word("state", "State", "kps_\(tens * 10)", tenths[tens], .confirmed),
      .number("ecog", "ECOG, about", [5.0, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0][tens], .confirmed),
    ]
  }
}
