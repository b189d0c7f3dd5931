internal import Logic

/// What proposes a choice of a part of SINS: levels its region, measurements its collapse.
enum SINSProposals {
  private static let source = ScaleSource(
    "Fisher CG et al. Spine 2010;35(22):E1221-E1229.", doi: "10.1097/BRS.0b013e3181e16ae2",
    reference: 17)

  /// The region of levels of the spine.
  static let location = Scale(
    "sins_location", "SINS location", grades: "The region of a lesion, for SINS", .stability,
    parts: [
      ScalePart(
        name: "levels", label: "Levels", help: "C0 is the occiput", kind: .levels,
        isOptional: false, elsewhere: nil
      ) { _ in [] }
    ],
    made: "The region of the level; of several levels the one that scores most.",
    statements: [
      ScaleStatement(
        .confirmed,
        "Junctional C0-C2, C7-T2, T11-L1, L5-S1; mobile C3-C6, L2-L4; semirigid T3-T10; rigid "
          + "S2-S5."),
      ScaleStatement(
        .houseRule, "A lesion over several levels takes the region that scores most."),
      ScaleStatement(
        .houseRule, "A level that the table does not have, as T13 or L6, is asked for again."),
    ],
    sources: [source], needsAllParts: true, find: region)

  private static func region(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let levels = try entries.levels("levels")
    guard let worst = levels.map(\.sinsLocation).max(by: { $0.points < $1.points }) else {
      throw .incomplete(["levels"])
    }
    let provenance: Provenance = levels.count > 1 ? .houseRule : .confirmed
    return [
      .word("region", "Region", worst.rawValue, worst.label, provenance),
      .number("points", "Points", worst.points, provenance),
    ]
  }

  /// The collapse that measurements propose.
  static let collapse = Scale(
    "sins_collapse", "SINS collapse", grades: "The collapse of a body, for SINS", .stability,
    parts: [
      .measure("height_loss_pct", "Height loss", unit: "%", 0...100, cuts: [50]),
      .measure("body_involved_pct", "Body involved", unit: "%", 0...100, cuts: [50]),
    ],
    made: "Any loss of height is a collapse, below half or above; without one, more than half of "
      + "the body involved counts.",
    statements: [
      ScaleStatement(.confirmed, "Collapse and involvement are parted at half."),
      ScaleStatement(
        .houseRule, "Exactly 50 % is not defined: the worse choice counts, and it is said."),
      ScaleStatement(.houseRule, "A percentage only proposes a choice; a person makes it."),
    ],
    sources: [source], find: proposed)

  private static func proposed(_ entries: ScaleEntries) throws(ScaleProblem) -> [ScaleFinding] {
    let loss = try entries.number("height_loss_pct")
    let involved = try entries.number("body_involved_pct")
    let choice: SINSCollapse =
      if loss > 0 {
        loss >= 50 ? .collapseAboveHalf : .collapseBelowHalf
      } else {
        involved >= 50 ? .bodyInvolvedAboveHalf : .none
      }
    let isOnEdge = loss > 0 ? loss == 50 : involved == 50
    let provenance: Provenance = isOnEdge ? .houseRule : .confirmed
    return [
      .word(
        "level", "Choice", choice.rawValue, choice.label, place: choice.points, provenance),
      .number("points", "Points", choice.points, provenance),
      .yesNo("flag_boundary", "On the edge", isOnEdge, provenance),
    ]
  }
}
