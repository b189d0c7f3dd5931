internal import Logic

/// The framework of neurology, oncology, mechanics and systemic state for spinal metastases.
enum NOMS {
  static let scale = Scale(
    "noms", "NOMS", grades: "What is done first for a spinal metastasis", .survival,
    parts: [
      .choice(
        "escc", "Epidural compression",
        [
          ScaleChoice("low", nil, "low: Bilsky 0, 1a or 1b, no myelopathy"),
          ScaleChoice("between", nil, "1c: either row"),
          ScaleChoice("high", nil, "high: Bilsky 2 or 3"),
        ]),
      .choice(
        "radiosensitivity", "Tumour", [ScaleChoice("sensitive"), ScaleChoice("resistant")],
        help: "To conventional radiotherapy"),
      .choice(
        "mechanical", "Spine", [ScaleChoice("stable"), ScaleChoice("unstable")],
        help: "SINS 0-6 stable, 13-18 unstable, between by judgement"),
      .choice("systemic", "For surgery", [ScaleChoice("fit"), ScaleChoice("unfit")]),
    ],
    made: "The row of the table; stabilisation includes cement and screws through the skin.",
    statements: [
      ScaleStatement(.confirmed, "The concept: four questions, one plan."),
      ScaleStatement(.unverified, "The table itself."),
      ScaleStatement(.houseRule, "Grade 1c: both rows are shown, and a person picks."),
      ScaleStatement(
        .unverified,
        "Sensitive: lymphoma, myeloma, seminoma; moderately breast, prostate, ovary, "
          + "neuroendocrine. Resistant: kidney, thyroid, liver, colorectal, non-small-cell lung, "
          + "melanoma, sarcoma."),
    ],
    sources: [
      ScaleSource(
        "Laufer I et al. Oncologist 2013;18(6):744-751.",
        unverifiedDOI: "10.1634/theoncologist.2012-0293")
    ]
  ) { (entries) throws(ScaleProblem) in
    let isResistant = try entries.word("radiosensitivity") == "resistant"
    let isUnstable = try entries.word("mechanical") == "unstable"
    let isFit = try entries.word("systemic") == "fit"
    let rows: [Bool] =
      switch try entries.word("escc") {
      case "low": [false]
      case "high": [true]
      default: [false, true]
      }
    let plans = rows.map { plan(isHigh: $0, isResistant, isUnstable, isFit) }
    guard let first = plans.first else { return [] }
    return [plans.dropFirst().reduce(first) { $0.joined(with: $1) }]
  }

  private static func plan(
    isHigh: Bool, _ isResistant: Bool, _ isUnstable: Bool, _ isFit: Bool
  ) -> ScaleFinding {
    let (plan, words): (String, String) =
      switch (isHigh, isResistant, isUnstable, isFit) {
      case (_, false, false, _), (true, true, false, false):
        ("cebrt", "conventional external radiotherapy")
      case (_, false, true, _), (true, true, true, false):
        ("stabilisation_then_cebrt", "stabilisation, then conventional external radiotherapy")
      case (false, true, false, _): ("srs", "stereotactic radiotherapy")
      case (false, true, true, _):
        ("stabilisation_then_srs", "stabilisation, then stereotactic radiotherapy")
      case (true, true, _, true):
        (
          "decompression_stabilisation_then_srs",
          "decompression and stabilisation, then stereotactic radiotherapy"
        )
      }
    return .word("plan", "Plan", plan, words, .unverified)
  }
}
