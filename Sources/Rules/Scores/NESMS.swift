internal import Logic

/// The New England Spinal Metastasis Score, and the modified Bauer score on which it rests.
enum NESMS {
  static let scale = Scale(
    "nesms", "NESMS", grades: "Survival of a year with spinal metastases", .survival,
    .higherIsBetter,
    parts: [
      .steps(
        "modified_bauer", "Modified Bauer", 0...4, help: "modified_bauer adds it up"),
      .yesNo("ambulatory_independent", "Walks alone"),
      .measure(
        "albumin_g_dl", "Albumin", unit: "g/dL", 0.5...8, cuts: [3.5],
        help: "35 g/L is 3.5 g/dL; a number above 8 is read as g/L",
        otherUnit: ScalePart.OtherUnit(unit: "g/L", perUnit: 10)),
    ],
    made: "Modified Bauer of 3 or more 2, walks alone 1, albumin normal 1; never above 3.",
    statements: [
      ScaleStatement(.confirmed, "Two points and one point each, with a ceiling of three."),
      ScaleStatement(.unverified, "A modified Bauer score counts as high from 3."),
      ScaleStatement(.unverified, "Albumin is normal from 3.5 g/dL."),
      ScaleStatement(
        .confirmed, "In the first cohort 48 % lived for a year, the median was 10 months."),
      ScaleStatement(
        .confirmed,
        "c-statistic 0.79, against Tomita 0.69, Tokuhashi 0.67, SINS 0.54: SINS says nothing of "
          + "survival."),
    ],
    sources: [
      ScaleSource("Ghori AK et al. Spine J 2015;15(11):2345-2350."),
      ScaleSource(
        "Schoenfeld AJ et al. Spine J 2021;21(1):28-36.", doi: "10.1016/j.spinee.2020.02.009"),
      ScaleSource("Spine J 2022;22(1):39-48.", doi: "10.1016/j.spinee.2021.03.007"),
    ]
  ) { (entries) throws(ScaleProblem) in
    let bauer = try entries.number("modified_bauer")
    let points =
      (bauer >= 3 ? 2.0 : 0) + (try entries.isYes("ambulatory_independent") ? 1 : 0)
      + (try entries.number("albumin_g_dl") >= 3.5 ? 1 : 0)
    // Wherever the cut lies, 0 is low and 4 is high.
    let provenance: Provenance = [0, 4].contains(bauer) ? .confirmed : .unverified
    return [.number("total", "Total", min(3, points), unit: "points", provenance)]
  }

  private static let bauerBands = [
    ScoreBand(name: "lt_6_months", range: 0...1, label: "less than 6 months"),
    ScoreBand(name: "gt_6_months", range: 2...2, label: "more than 6 months"),
    ScoreBand(name: "gt_12_months", range: 3...4, label: "more than 12 months"),
  ]

  private static let bauerParts: [ScalePart] = [
    .yesNo("no_visceral_mets", "No visceral metastases"),
    .yesNo("solitary_skeletal_met", "Solitary skeletal metastasis"),
    .yesNo("primary_not_lung", "Primary is not lung"),
    .yesNo(
      "primary_breast_kidney_lymphoma_myeloma", "Primary is breast, kidney, lymphoma or myeloma"),
  ]

  static let modifiedBauer = Scale(
    "modified_bauer", "Modified Bauer", grades: "Expected survival with spinal metastases",
    .survival, .higherIsBetter, parts: bauerParts, made: "One point for each yes, 0 to 4.",
    bands: bauerBands,
    statements: [
      ScaleStatement(.confirmed, "The four items and the three classes."),
      ScaleStatement(.houseRule, "A primary cannot be lung and one of the favourable ones."),
    ],
    sources: [ScaleSource("Leithner A et al. Eur Spine J 2008;17(11):1488-1495.")]
  ) { (entries) throws(ScaleProblem) in
    let isNotLung = try entries.isYes("primary_not_lung")
    let isFavourable = try entries.isYes("primary_breast_kidney_lymphoma_myeloma")
    guard isNotLung || !isFavourable else {
      throw .contradiction(
        parts: ["primary_not_lung=no", "primary_breast_kidney_lymphoma_myeloma=yes"],
        advice: "Say which primary it is.")
    }
    var total = 0.0
    for part in bauerParts where try entries.isYes(part.name) { total += 1 }
    return [.number("total", "Total", total, unit: "points", .confirmed)]
      + ScaleFinding.band(bauerBands, total, label: "Expected survival", .confirmed)
  }
}
