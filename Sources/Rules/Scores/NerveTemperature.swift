internal import Logic

/// What a thermocouple beside a nerve says while ice or heat is at work.
enum NerveTemperature {
  static let scale = Scale(
    "nerve_temperature", "Nerve temperature", grades: "Whether a nerve is safe beside the probe",
    .cold,
    parts: [.measure("celsius", "Temperature", unit: "C", -200...100, isOptional: true)],
    made: "Above 15 and below 45 in order, down to above 10 a warning, otherwise stop.",
    statements: [
      ScaleStatement(.confirmed, "Keep the nerve between 10 and 45 C; at 10 C protect or stop."),
      ScaleStatement(.houseRule, "A warning from 15 C down."),
      ScaleStatement(
        .confirmed, "From 10 down to -20 C conduction is blocked; below, axons are lost."),
      ScaleStatement(
        .confirmed, "In dogs -8 C in the epidural space left lasting loss, -3 C did not."),
    ],
    sources: [
      ScaleSource(
        "Sag AA, Husain AM. Semin Intervent Radiol 2022;39(2):157-161.",
        doi: "10.1055/s-0042-1745795")
    ]
  ) { (entries) throws(ScaleProblem) in
    let (word, words, provenance): (String, String, Provenance) =
      switch entries.numberIfGiven("celsius") {
      case nil: ("unknown", "not known: never taken for safe", .houseRule)
      case .some(let celsius) where celsius <= 10 || celsius >= 45:
        ("stop", "stop, or protect at once", .confirmed)
      case .some(...15): ("warn", "a warning: it is getting near 10 C", .houseRule)
      case .some: ("ok", "in order", .confirmed)
      }
    return [.word("state", "State", word, words, provenance)]
  }
}
