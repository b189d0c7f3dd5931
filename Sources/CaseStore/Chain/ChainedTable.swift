/// A table whose rows are bound by the chain: each of them has a link, and none is changed.
///
/// Left out are what is made anew from the journal (the snapshots), the source of a case, which an
/// import may replace, and who patients are, which the links of the journal bind by a commitment.
///
/// A table of a later step is bound by a case here, a trigger as the chain's step makes them, and by
/// writing its rows with `CaseTables.insert` or `add`.
enum ChainedTable: String, CaseIterable {
  case cases, journal, standing, rulebook, ruling, erasure, revision
  case meeting, showing, outcome, action
  case origin
  case lesionOutcome = "lesion_outcome"

  /// The columns that are bound, in the order in which they are.
  var columns: [String] {
    switch self {
    case .cases: ["id", "created", "created_by"]
    case .journal:
      ["case_id", "number", "seconds", "who", "manner", "regarding", "version", "change"]
    case .standing: ["case_id", "number", "seconds", "who", "standing", "reason"]
    case .rulebook: ["digest", "version", "text"]
    case .ruling: ["case_id", "number", "rulebook", "version", "content"]
    case .erasure: ["case_id", "number", "up_to", "seconds", "who", "reason"]
    case .revision: ["case_id", "number", "entry", "seconds", "who", "name"]
    case .meeting: ["id", "day", "title", "created", "created_by"]
    case .showing: ["meeting_id", "number", "case_id", "seconds", "who"]
    case .outcome:
      [
        "meeting_id", "number", "case_id", "decision", "agreed", "dissented", "reason", "seconds",
        "who",
      ]
    case .origin: ["case_id", "number", "place"]
    case .action: ["meeting_id", "number", "outcome", "what", "owner", "due"]
    case .lesionOutcome:
      ["meeting_id", "number", "outcome", "lesion", "decision", "target", "technique"]
    }
  }

  /// The column that is the first half of the key.
  var keyColumn: String {
    switch self {
    case .cases, .meeting: "id"
    case .rulebook: "digest"
    case .journal, .standing, .ruling, .erasure, .revision, .origin: "case_id"
    case .showing, .outcome, .action, .lesionOutcome: "meeting_id"
    }
  }

  /// The column that is the second half of the key; nothing where the first is all of it.
  var numberColumn: String? {
    switch self {
    case .cases, .rulebook, .meeting: nil
    case .journal, .standing, .ruling, .erasure, .revision, .showing, .outcome, .action, .origin,
      .lesionOutcome:
      "number"
    }
  }

  /// The second half of the key as SQL, for a row that is named in front.
  func number(of row: String) -> String { numberColumn.map { "\(row).\($0)" } ?? "0" }
}
