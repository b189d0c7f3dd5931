internal import Logic

/// The two classifications of complications that a report may name.
enum AdverseEvents {
  /// CIRSE, 2017: the highest grade that applies.
  static let cirse = Scale(
    "cirse", "CIRSE complication", grades: "How grave a complication is", .complications,
    .higherIsWorse,
    parts: [
      .yesNo("solved_same_session", "Solved in the session"),
      .yesNo("extra_therapy", "Further therapy"),
      .measure("extra_stay_h", "Longer stay", unit: "h", 0...10000, cuts: [48]),
      .choice(
        "sequelae", "Lasting harm",
        [
          ScaleChoice("none"), ScaleChoice("mild", nil, "mild: lives and works alone"),
          ScaleChoice("severe", nil, "severe: needs help every day"),
        ]),
      .yesNo("death", "Death"),
    ],
    made: "The highest grade that applies, 1 to 6.",
    statements: [
      ScaleStatement(.confirmed, "The six grades of 2017."),
      ScaleStatement(.houseRule, "Exactly 48 hours counts as grade 3."),
      ScaleStatement(
        .unverified,
        "A change of 2026 parts grades 1 and 3 into a and b; its wording was not found whole, so "
          + "the grades of 2017 stand."),
    ],
    voices: [
      ScaleVoice("CIRSE 2017", "By therapy, stay and lasting harm, 1 to 6."),
      ScaleVoice("SIR 2017", "By how far treatment had to be stepped up, 1 to 5; not the same."),
    ],
    sources: [
      ScaleSource(
        "Filippiadis DK et al. Cardiovasc Intervent Radiol 2017;40(8):1141-1146.",
        doi: "10.1007/s00270-017-1703-4"),
      ScaleSource(
        "Filippiadis D et al. Cardiovasc Intervent Radiol 2026;49(1):2-6.",
        doi: "10.1007/s00270-025-04200-w"),
    ]
  ) { (entries) throws(ScaleProblem) in
    let hours = try entries.number("extra_stay_h")
    let sequelae = try entries.word("sequelae")
    let grade: Double
    if try entries.isYes("death") {
      grade = 6
    } else if sequelae != "none" {
      grade = sequelae == "severe" ? 5 : 4
    } else if try entries.isYes("extra_therapy") || hours >= 48 {
      grade = 3
    } else {
      grade = try !entries.isYes("solved_same_session") || hours > 0 ? 2 : 1
    }
    return [
      .number("grade", "Grade", grade, grade == 3 && hours == 48 ? .houseRule : .confirmed)
    ]
  }

  private static let severities = ["mild", "moderate", "severe", "life_threatening", "death"]

  /// SIR, 2017: how far treatment had to be stepped up.
  static let sir = Scale(
    "sir_adverse_event", "SIR adverse event", grades: "How grave an adverse event is",
    .complications, .higherIsWorse,
    parts: [
      .choice(
        "escalation", "Treatment stepped up",
        [
          ScaleChoice("none_or_nominal", nil, "not, or hardly; near misses too"),
          ScaleChoice(
            "moderate", nil, "moderately: substantial treatment, transfusion, longer observation"),
          ScaleChoice(
            "marked", nil, "markedly: admission, over 24 h longer, intensive care, anaesthesia"),
        ]),
      .yesNo(
        "life_threatening_or_disabling", "Life-threatening or disabling",
        help: "Arrest, shock, organ failure, paralysis, loss of limb or organ"),
      .yesNo("death", "Death", help: "Or unexpected loss of a pregnancy"),
      .choice(
        "cause", "Caused by the procedure",
        [
          ScaleChoice("1", nil, "1: not caused"), ScaleChoice("2", nil, "2: not known"),
          ScaleChoice("3", nil, "3: caused"),
        ], isOptional: true),
      .choice(
        "preventable", "Preventable",
        [
          ScaleChoice("1", nil, "1: rarely"), ScaleChoice("2", nil, "2: potentially"),
          ScaleChoice("3", nil, "3: consistently"),
        ], isOptional: true),
    ],
    made: "The highest severity that applies, 1 to 5, within 30 days; several events are graded "
      + "each and marked M.",
    statements: [
      ScaleStatement(.unverified, "The text of the five severities, cause and preventability."),
      ScaleStatement(
        .unverified, "Older letters: minor A and B, major C to F; C under and D over 48 hours."),
    ],
    voices: [
      ScaleVoice("SIR 2017", "By how far treatment had to be stepped up, 1 to 5."),
      ScaleVoice("CIRSE 2017", "By therapy, stay and lasting harm, 1 to 6; not the same."),
    ],
    sources: [
      ScaleSource(
        "Khalilzadeh O et al. J Vasc Interv Radiol 2017;28(10):1432-1437.e3. PMID 28757285.")
    ]
  ) { (entries) throws(ScaleProblem) in
    let escalation = try entries.word("escalation")
    let grade: Int
    if try entries.isYes("death") {
      grade = 5
    } else if try entries.isYes("life_threatening_or_disabling") {
      grade = 4
    } else {
      grade = escalation == "marked" ? 3 : escalation == "moderate" ? 2 : 1
    }
    return [
      .number("grade", "Grade", Double(grade), .unverified),
      .word("severity", "Severity", severities[grade - 1], place: Double(grade), .unverified),
    ]
  }
}
