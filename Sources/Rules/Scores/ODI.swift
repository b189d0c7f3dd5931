internal import Logic

/// The Oswestry Disability Index: ten sections of 0 to 5, as a percentage of those answered.
enum ODI {
  private static let bands: [(most: Double, word: String)] = [
    (20, "minimal"), (40, "moderate"), (60, "severe"), (80, "crippled"),
    (100, "bed_bound_or_exaggerating"),
  ]

  static let scale = Scale(
    "odi", "ODI", grades: "How far back pain disables", .pain, .higherIsWorse,
    parts: [
      .steps("sum", "Sum of the sections", 0...50),
      .steps("answered", "Sections answered", unit: "sections", 8...10),
    ],
    made: "100 x sum / (5 x sections answered).",
    statements: [
      ScaleStatement(.confirmed, "The percentage, and bands at 20, 40, 60 and 80."),
      ScaleStatement(.houseRule, "Between whole numbers a band reaches up to its last number."),
      ScaleStatement(.houseRule, "At least eight sections have to be answered."),
      ScaleStatement(
        .unverified, "Least change that matters: 10 points; others print 11 and 12.8."),
    ],
    sources: [ScaleSource("Fairbank JC, Pynsent PB. Spine 2000;25(22):2940-2953.")]
  ) { (entries) throws(ScaleProblem) in
    let (sum, answered) = (try entries.number("sum"), try entries.number("answered"))
    guard sum <= 5 * answered else {
      throw .contradiction(
        parts: ["sum=\(sum.written)", "answered=\(answered.written)"],
        advice: "Each section counts 5 at most.")
    }
    let percent = 100 * sum / (5 * answered)
    return [.number("percent", "Disability", percent, unit: "%", .confirmed)]
      + bands.filter { percent <= $0.most }.prefix(1).map { band in
        .word("band", "Class", band.word, place: band.most, .confirmed)
      }
  }
}
