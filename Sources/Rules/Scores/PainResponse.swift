internal import Logic

/// What became of pain: the international consensus endpoints, and the least change that matters.
enum PainResponse {
  private static let pain = (
    before: ScalePart.steps("pain_base", "Pain before", 0...10, help: "At the treated site"),
    now: ScalePart.steps("pain_now", "Pain now", 0...10)
  )

  static let scale = Scale(
    "pain_response", "Pain response", grades: "Whether a treatment for pain has worked", .pain,
    parts: [
      pain.before, pain.now,
      opioid(
        "omed_base", "Opioids before", from: "omed_now", [0, 0.7, 0.75, 0.9, 1, 1.2, 1.25, 2]),
      opioid("omed_now", "Opioids now", from: "omed_base", [0, 0.7, 0.75, 0.9, 1, 1.2, 1.25, 2]),
    ],
    made: "Complete: no pain and no more opioids. Partial: pain down by 2 without more opioids, or "
      + "opioids down by a quarter without more pain. Progression: the reverse.",
    statements: [
      ScaleStatement(.confirmed, "Complete and partial response."),
      ScaleStatement(.unverified, "Progression, and what is left as indeterminate."),
      ScaleStatement(
        .houseRule,
        "Any rise of opioids rules out a complete response, and a partial one by pain; more pain "
          + "with more opioids is progression; from none, any opioid is a rise by a quarter."),
      ScaleStatement(
        .houseRule, "Compare at the same week of follow-up: trials use 1 week to 6 months."),
    ],
    sources: [
      ScaleSource(
        "Chow E et al. Int J Radiat Oncol Biol Phys 2012;82(5):1730-1737.",
        unverifiedDOI: "10.1016/j.ijrobp.2011.02.008")
    ]
  ) { (entries) throws(ScaleProblem) in
    let response = Response(
      pain: try entries.number("pain_now") - (try entries.number("pain_base")),
      isPainless: try entries.number("pain_now") == 0,
      before: try entries.number("omed_base"), now: try entries.number("omed_now"))
    return [
      .word(
        "response", "Response", response.word, place: response.isResponder ? 0 : 1,
        response.isResponder ? .confirmed : .unverified),
      .yesNo(
        "responder", "Responder", response.isResponder,
        response.isResponder ? .confirmed : .unverified),
    ]
  }

  /// A part in mg of oral morphine a day. While it is missing, shares of the other one stand for
  /// it; the scale reads nothing but their proportion and whether either is none.
  private static func opioid(
    _ name: String, _ label: String, from other: String, _ shares: [Double]
  ) -> ScalePart {
    ScalePart(
      name: name, label: label, help: "Oral morphine equivalent of a day",
      kind: .number(unit: "mg/day", range: 0...5000, step: nil), isOptional: false, elsewhere: nil
    ) { entries in
      let known = entries.numberIfGiven(other) ?? 60
      return (known == 0 ? [0, 60] : shares.map { $0 * known }).map { .number($0) }
    }
  }

  private struct Response {
    /// The change of pain; more is worse.
    let pain: Double
    let isPainless: Bool
    let before: Double
    let now: Double

    /// Multiplied out, so that a quarter is a quarter.
    var isOpioidDown: Bool { before > 0 && 4 * now <= 3 * before }
    var isOpioidUp: Bool { now > before && 4 * now >= 5 * before }

    var word: String {
      if isPainless, now <= before, pain < 0 { return "complete" }
      if pain >= 2, !isOpioidDown { return "progression" }
      if isOpioidUp, (0...1).contains(pain) { return "progression" }
      if (pain <= -2 && now <= before) || (isOpioidDown && pain <= 0) { return "partial" }
      return "indeterminate"
    }

    var isResponder: Bool { word == "complete" || word == "partial" }
  }

  /// The least change of pain that a patient notices.
  static let leastChange = Scale(
    "pain_mcid", "Pain, least change", grades: "Whether a change of pain matters", .pain,
    parts: [.steps("before", "Pain before", 0...10), .steps("after", "Pain after", 0...10)],
    made: "A fall by 2 points, and a fall by 30 %: both are said.",
    statements: [
      ScaleStatement(.confirmed, "2 points."), ScaleStatement(.unverified, "30 %."),
    ],
    sources: [
      ScaleSource(
        "Farrar JT et al. Pain 2001;94(2):149-158.",
        unverifiedDOI: "10.1016/S0304-3959(01)00349-9")
    ]
  ) { (entries) throws(ScaleProblem) in
    let before = try entries.number("before")
    let fall = before - (try entries.number("after"))
    return [
      .yesNo("abs_met", "Down by 2 points", fall >= 2, .confirmed),
      .yesNo("rel_met", "Down by 30 %", fall > 0 && 10 * fall >= 3 * before, .unverified),
    ]
  }
}
