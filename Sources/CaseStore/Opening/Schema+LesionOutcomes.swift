extension Schema {
  /// What a meeting decided about each lesion, as it was planned then, which is on record and chained;
  /// and outcomes that are half typed, which are not, and go once they are recorded.
  static let lesionOutcomes =
    """
    CREATE TABLE lesion_outcome (
      meeting_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      outcome INTEGER NOT NULL,
      lesion TEXT NOT NULL CHECK (lesion <> ''),
      decision TEXT NOT NULL
        CHECK (decision IN ('accept', 'accept_if', 'defer', 'reject', 'other_technique')),
      target TEXT NOT NULL,
      technique TEXT CHECK (technique <> ''),
      PRIMARY KEY (meeting_id, number),
      UNIQUE (meeting_id, outcome, lesion),
      FOREIGN KEY (meeting_id, outcome) REFERENCES outcome (meeting_id, number)
    ) STRICT, WITHOUT ROWID;

    """ + keptMeetingTable("lesion_outcome") + """

      CREATE TABLE outcome_draft (
        meeting_id TEXT NOT NULL REFERENCES meeting (id),
        case_id TEXT NOT NULL REFERENCES cases (id),
        who TEXT NOT NULL CHECK (who <> ''),
        typed TEXT NOT NULL CHECK (typed <> ''),
        PRIMARY KEY (meeting_id, case_id, who)
      ) STRICT, WITHOUT ROWID;
      """
}
