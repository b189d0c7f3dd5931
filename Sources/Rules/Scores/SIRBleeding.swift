internal import Logic

/// The thresholds of the Society of Interventional Radiology for INR and platelets, 2019.
enum SIRBleeding {
  static let source = ScaleSource(
    "Patel IJ et al. J Vasc Interv Radiol 2019;30(8):1168-1184.e1.",
    unverifiedDOI: "10.1016/j.jvir.2019.04.017")

  static let risk = ScalePart.choice(
    "risk", "Bleeding risk", [ScaleChoice("low"), ScaleChoice("high")],
    help: "Of the procedure; sir_procedure finds it")

  static let voices: [ScaleVoice] = [
    .article(
      "An uncorrected disorder of clotting contraindicates cement, without a number; "
        + "anticoagulation and bleeding disorders contraindicate cryoneurolysis as they do a nerve "
        + "block."),
    ScaleVoice(
      "SIR 2019",
      "High risk: correct INR to 1.5-1.8 or less, transfuse below 50. Low risk, as a superficial "
        + "nerve block: 2.0-3.0 and 20."),
    ScaleVoice(
      "House rule",
      "What the article contraindicates stays so; the thresholds only inform."),
  ]

  static let scale = Scale(
    "sir_bleeding", "SIR bleeding thresholds", grades: "Whether INR and platelets allow it",
    .bleeding,
    parts: [
      risk,
      .measure("inr", "INR", unit: "", 0.5...20, isOptional: true),
      .measure("platelets", "Platelets", unit: "x10^9/L", 0...2000, isOptional: true),
    ],
    made: "INR and platelets each against the threshold for the risk; a missing value is never in "
      + "order.",
    statements: [
      ScaleStatement(
        .confirmed,
        "Low risk: INR 2.0-3.0 or less, platelets from 20; not measured as a routine."),
      ScaleStatement(.confirmed, "High risk: INR 1.5-1.8 or less, platelets from 50; measured."),
      ScaleStatement(.confirmed, "aPTT: there is no recommendation any more."),
      ScaleStatement(
        .houseRule,
        "INR up to the lower number is in order, up to the upper one a caution, above it to be "
          + "corrected; platelets exactly at the threshold pass."),
      ScaleStatement(.houseRule, "Before high risk a missing value is as good as not in order."),
    ],
    voices: voices,
    sources: [
      source,
      ScaleSource(
        "Hadi M et al. Cardiovasc Intervent Radiol 2021;44:523-536.",
        doi: "10.1007/s00270-020-02763-4"),
    ]
  ) { (entries) throws(ScaleProblem) in
    let isHigh = try entries.word("risk") == "high"
    let inr = state(ofINR: entries.numberIfGiven("inr"), isHigh: isHigh)
    let platelets = state(ofPlatelets: entries.numberIfGiven("platelets"), isHigh: isHigh)
    return [
      .word(
        "inr_state", "INR", inr.rawValue, inr.label, place: inr.place,
        inr == .upperRange ? .houseRule : .confirmed),
      .word(
        "platelet_state", "Platelets", platelets.rawValue, platelets.label,
        place: platelets.place, .confirmed), overall([inr, platelets], isHigh: isHigh),
    ]
  }

  private enum State: String, CaseIterable {
    case ok
    case upperRange = "upper_range"
    case unknown, correct, transfuse

    var place: Double { Double(Self.allCases.firstIndex(of: self) ?? 0) }

    var label: String {
      switch self {
      case .ok: "in order"
      case .upperRange: "in the upper range: caution"
      case .unknown: "not known"
      case .correct: "correct first"
      case .transfuse: "transfuse first"
      }
    }
  }

  private static func state(ofINR inr: Double?, isHigh: Bool) -> State {
    guard let inr else { return .unknown }
    if inr <= (isHigh ? 1.5 : 2.0) { return .ok }
    return inr <= (isHigh ? 1.8 : 3.0) ? .upperRange : .correct
  }

  private static func state(ofPlatelets platelets: Double?, isHigh: Bool) -> State {
    guard let platelets else { return .unknown }
    return platelets < (isHigh ? 50 : 20) ? .transfuse : .ok
  }

  private static func overall(_ states: [State], isHigh: Bool) -> ScaleFinding {
    let needsAction = states.contains(.correct) || states.contains(.transfuse)
    let isOpen = states.contains(.unknown)
    let (word, words, place): (String, String, Double) =
      if needsAction || (isHigh && isOpen) {
        ("not_cleared", "thresholds not met", 3)
      } else if isOpen {
        ("clinician_decides", "not measured as a routine: the clinician decides", 2)
      } else if states.contains(.upperRange) {
        ("cleared_with_caution", "thresholds met, with caution", 1)
      } else {
        ("cleared", "thresholds met", 0)
      }
    return .word("overall", "Together", word, words, place: place, .houseRule)
  }
}
