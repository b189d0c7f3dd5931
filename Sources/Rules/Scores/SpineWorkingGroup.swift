internal import Logic

/// The five classes of the Metastatic Spine Disease Multidisciplinary Working Group.
enum SpineWorkingGroup {
  private struct Row {
    let word: String
    let words: String
    let first: String
    let percutaneous: String
  }

  private static let rows = [
    Row(
      word: "mescc", words: "cord compression",
      first: "surgery and radiotherapy if fit, survival beyond 3 months, resistant, one site and a "
        + "short deficit; otherwise radiotherapy; steroids",
      percutaneous: "none alone; cement only after a surgical opinion"),
    Row(
      word: "unstable_fracture", words: "unstable fracture",
      first: "surgical stabilisation and radiotherapy if fit",
      percutaneous: "cement, with or without ablation, and radiotherapy if unfit"),
    Row(
      word: "stable_fracture", words: "stable fracture", first: "cement and radiotherapy",
      percutaneous: "cement; ablation too if radiotherapy has failed or cannot be given, or the "
        + "tumour is resistant"),
    Row(
      word: "uncomplicated_painful", words: "uncomplicated, painful",
      first: "radiotherapy, stereotactic where resistant, prognosis is good or it is repeated",
      percutaneous: "ablation, with or without cement, if radiotherapy has failed, is refused or "
        + "cannot be given, or lysis threatens a fracture"),
    Row(
      word: "asymptomatic", words: "asymptomatic", first: "systemic therapy and follow-up",
      percutaneous: "ablation or stereotactic radiotherapy for few metastases; cement where a "
        + "fracture threatens"),
    Row(
      word: "no_class", words: "no class of the table", first: "the meeting decides",
      percutaneous: "the meeting decides"),
  ]

  static let scale = Scale(
    "spine_class", "Spine working group", grades: "Which class a spinal metastasis belongs to",
    .stability,
    parts: [
      .yesNo("compression", "Cord compressed", help: "Bilsky 2 or 3, or a deficit from it"),
      .yesNo("fracture", "Fracture"), .steps("sins", "SINS", 0...18),
      .yesNo("painful", "Painful"),
      .yesNo("mechanical_pain", "Mechanical pain"),
    ],
    made:
      "The first class that fits: compression, unstable fracture, stable fracture, pain without "
      + "a fracture, no symptoms.",
    statements: [
      ScaleStatement(.confirmed, "The five classes."),
      ScaleStatement(.unverified, "What is done first in each, and what is done through the skin."),
      ScaleStatement(.houseRule, "SINS 7-12 is by judgement: both classes are shown."),
      ScaleStatement(
        .houseRule, "A stable fracture without mechanical pain has no class: the meeting decides."),
      ScaleStatement(
        .confirmed,
        "At one conference 67, 73, 20, 32 and 41 % of decisions followed it: one voice, no order."),
    ],
    voices: [
      .article("Up to five metastases, all of them safely treatable, may be ablated to cure."),
      ScaleVoice("Working group 2015", "Radiotherapy first without a fracture; cement with one."),
    ],
    sources: [ScaleSource("Wallace AN et al. Oncologist 2015;20(10):1205-1215.")]
  ) { (entries) throws(ScaleProblem) in
    let isMechanical = try entries.isYes("mechanical_pain")
    let isPainful = try entries.isYes("painful")
    guard isPainful || !isMechanical else {
      throw .contradiction(
        parts: ["painful=no", "mechanical_pain=yes"], advice: "Mechanical pain is pain.")
    }
    let words: [String]
    if try entries.isYes("compression") {
      words = ["mescc"]
    } else if try entries.isYes("fracture") {
      words = fracture(sins: try entries.number("sins"), isMechanical: isMechanical)
    } else {
      words = [isPainful ? "uncomplicated_painful" : "asymptomatic"]
    }
    return findings(for: words)
  }

  private static func fracture(sins: Double, isMechanical: Bool) -> [String] {
    let stable = isMechanical ? "stable_fracture" : "no_class"
    if sins >= 13 { return ["unstable_fracture"] }
    return sins >= 7 ? ["unstable_fracture", stable] : [stable]
  }

  private static func findings(for words: [String]) -> [ScaleFinding] {
    let sets = words.compactMap { word -> [ScaleFinding]? in
      guard let place = rows.firstIndex(where: { $0.word == word }) else { return nil }
      let row = rows[place]
      func finding(_ name: String, _ label: String, _ words: String) -> ScaleFinding {
        .word(name, label, words, words, place: Double(place), .unverified)
      }
      return [
        .word("class", "Class", row.word, row.words, place: Double(place), .confirmed),
        finding("first_choice", "First", row.first),
        finding("percutaneous_role", "Through the skin", row.percutaneous),
      ]
    }
    guard let first = sets.first else { return [] }
    return sets.dropFirst().reduce(first) { zip($0, $1).map { $0.joined(with: $1) } }
  }
}
