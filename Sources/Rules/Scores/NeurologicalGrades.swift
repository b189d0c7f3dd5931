internal import Logic

/// The two scales of a deficit from cord or cauda. They share letters and not definitions, so a
/// record has to say which of them was used.
enum NeurologicalGrades {
  private static let letters = ["A", "B", "C", "D", "E"]

  private static func parts(_ meanings: [String]) -> [ScalePart] {
    let choices = zip(letters, meanings).map { ScaleChoice($0, nil, "\($0): \($1)") }
    return [
      .choice("grade", "Grade", choices),
      .choice("before", "Grade before", choices, help: "To see a change", isOptional: true),
    ]
  }

  /// Frankel, from A, complete, to E, no symptoms.
  static let frankel = Scale(
    "frankel", "Frankel", grades: "What is left of movement and feeling below a cord lesion",
    .neurology,
    .higherIsBetter,
    parts: parts([
      "complete", "sensory only", "some movement, useless",
      "useful movement, walks with or without aids", "no symptoms; abnormal reflexes allowed",
    ]),
    made: "Found by examination; A to E is the order towards better.",
    statements: [
      ScaleStatement(.unverified, "The wording of the five grades."),
      ScaleStatement(.confirmed, "What they count in Tokuhashi: A and B 0, C and D 1, E 2."),
      ScaleStatement(
        .houseRule, "A to D is a deficit, and so is a fall by one letter or more: an alarm."),
    ],
    sources: [
      ScaleSource(
        "Frankel HL et al. Paraplegia 1969;7(3):179-192.", unverifiedDOI: "10.1038/sc.1969.30")
    ]
  ) { (entries) throws(ScaleProblem) in
    let rank = try place(entries)
    return [
      .number("rank", "Rank", Double(rank), .confirmed),
      .yesNo("deficit", "Deficit", rank < 4, .confirmed),
      .yesNo("ambulatory_strength", "Strength to walk", rank >= 3, .confirmed),
      .number("tokuhashi_palsy_points", "Points in Tokuhashi", [0, 0, 1, 1, 2][rank], .confirmed),
    ] + change(entries, to: rank)
  }

  /// The impairment scale of the American Spinal Injury Association.
  static let asia = Scale(
    "asia", "ASIA (AIS)", grades: "What is left of movement and feeling below a cord injury",
    .neurology, .higherIsBetter,
    parts: parts([
      "complete: nothing in S4-S5", "sensory incomplete: feeling in S4-S5, no movement below",
      "motor incomplete: more than half of the key muscles below grade 3",
      "motor incomplete: at least half of the key muscles at grade 3 or better",
      "normal, after an earlier deficit",
    ]),
    made: "Found by examination; A to E is the order towards better.",
    statements: [
      ScaleStatement(.confirmed, "The definitions of the five grades."),
      ScaleStatement(
        .confirmed,
        "B has no movement more than three levels below the motor level; C and D need voluntary "
          + "anal contraction, or sacral feeling with movement more than three levels below it."),
      ScaleStatement(.confirmed, "Exactly half of the key muscles at grade 3 or better is D."),
      ScaleStatement(.confirmed, "E is for an earlier deficit; who never had one has no grade."),
      ScaleStatement(.houseRule, "A fall by one letter or more is an alarm."),
    ],
    sources: [
      ScaleSource(
        "Kirshblum SC et al. J Spinal Cord Med 2011;34(6):535-546.",
        unverifiedDOI: "10.1179/204577211X13207446293695")
    ]
  ) { (entries) throws(ScaleProblem) in
    let rank = try place(entries)
    return [
      .number("rank", "Rank", Double(rank), .confirmed),
      .yesNo("deficit", "Deficit", rank < 4, .confirmed),
      .yesNo("motor_complete", "No movement below", rank < 2, .confirmed),
    ] + change(entries, to: rank)
  }

  private static func place(_ entries: ScaleEntries) throws(ScaleProblem) -> Int {
    guard let place = letters.firstIndex(of: try entries.word("grade")) else {
      throw .incomplete(["grade"])
    }
    return place
  }

  private static func change(_ entries: ScaleEntries, to rank: Int) -> [ScaleFinding] {
    guard let before = entries.wordIfGiven("before").flatMap(letters.firstIndex) else { return [] }
    let (word, words): (String, String) =
      if rank < before {
        ("worse", "worse: an alarm")
      } else {
        rank == before ? ("unchanged", "unchanged") : ("better", "better")
      }
    return [.word("change", "Change", word, words, place: Double(rank), .houseRule)]
  }
}
