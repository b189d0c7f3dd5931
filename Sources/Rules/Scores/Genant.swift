internal import Logic

/// The grade of a vertebral fracture by loss of height, and the flags of a severe collapse.
enum Genant {
  private static let source = ScaleSource(
    "Genant HK et al. J Bone Miner Res 1993;8(9):1137-1148.",
    unverifiedDOI: "10.1002/jbmr.5650080915")

  private static let edges: ScaleStatement = ScaleStatement(
    .houseRule, "The bands as printed meet at 25 and 40: either belongs to the lower grade.")

  static let scale = Scale(
    "genant", "Genant", grades: "How far a vertebral body has collapsed", .stability,
    .higherIsWorse,
    parts: [
      .measure("height_loss_pct", "Height loss", unit: "%", 0...100, cuts: [20, 25, 40, 70, 90]),
      .choice(
        "shape", "Shape",
        [
          ScaleChoice("wedge", nil, "wedge: anterior"),
          ScaleChoice("biconcave", nil, "biconcave: middle"),
          ScaleChoice("crush", nil, "crush: posterior or whole"),
        ], isOptional: true),
    ],
    made: "By the greatest loss of height: below 20 %, 20-25, above 25 to 40, above 40.",
    statements: [
      ScaleStatement(.confirmed, "Grades at 20, 25 and 40 % of height."), edges,
      ScaleStatement(.article, "Vertebra plana: from 90 %, a relative contraindication to cement."),
      ScaleStatement(.unverified, "Severe collapse from 70 %: harder, with more leakage."),
      ScaleStatement(
        .confirmed, "A doubtful deformity below 20 % may be written as 0.5; it is not computed."),
    ],
    voices: [
      .article("90 % and more is vertebra plana."),
      ScaleVoice("Genant 1993", "Above 40 % is severe."),
      ScaleVoice("SINS", "Half of the height parts its choices. The three are not to be mixed."),
    ],
    sources: [source], needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let loss = try entries.number("height_loss_pct")
    return [
      grade(loss),
      .yesNo("severe_collapse", "Severe collapse", loss >= 70, .unverified),
      .yesNo("vertebra_plana", "Vertebra plana", loss >= 90, .article),
      .yesNo("flag_boundary", "On the edge", [20, 25, 40].contains(loss), .houseRule),
    ]
  }

  private static func grade(_ loss: Double) -> ScaleFinding {
    let grade: Double =
      switch loss {
      case ..<20: 0
      case ...25: 1
      case ...40: 2
      default: 3
      }
    return .number("grade", "Grade", grade, [25, 40].contains(loss) ? .houseRule : .confirmed)
  }

  /// The loss of height from two heights.
  static let heightLoss = Scale(
    "height_loss", "Height loss", grades: "How much height a vertebral body has lost", .stability,
    .higherIsWorse,
    parts: [
      .measure("measured_mm", "Measured", unit: "mm", 0...200),
      .measure(
        "reference_mm", "Expected", unit: "mm", 0.1...200,
        help: "Mean of the nearest normal neighbours, or the own posterior height if intact"),
    ],
    made: "100 x (expected - measured) / expected, never below 0.",
    statements: [
      ScaleStatement(.houseRule, "What counts as expected, and that no body gains height."), edges,
    ],
    sources: [source], needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let (measured, expected) = (
      try entries.number("measured_mm"), try entries.number("reference_mm")
    )
    let loss = max(0, 100 * (expected - measured) / expected).withoutNoise
    return [
      .number("height_loss_pct", "Height loss", loss, unit: "%", .houseRule), grade(loss),
    ]
  }
}

extension Double {
  /// The number without the last digits, which binary fractions leave behind: 40, and not
  /// 40.00000000001.
  var withoutNoise: Double { (self * 1e9).rounded() / 1e9 }
}
