extension Schema {
  /// Meetings: their agenda, which may be put in order, and what is on record of them, which only
  /// grows and is chained. A correction is a further outcome of the same case.
  static let meetings =
    """
    CREATE TABLE meeting (
      id TEXT NOT NULL PRIMARY KEY
        CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      title TEXT NOT NULL CHECK (title <> ''),
      created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
      created_by TEXT NOT NULL CHECK (created_by <> '')
    ) STRICT;

    CREATE TABLE agenda_item (
      meeting_id TEXT NOT NULL REFERENCES meeting (id),
      case_id TEXT NOT NULL REFERENCES cases (id),
      place INTEGER NOT NULL CHECK (place >= 1),
      PRIMARY KEY (meeting_id, case_id),
      UNIQUE (meeting_id, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE showing (
      meeting_id TEXT NOT NULL REFERENCES meeting (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      case_id TEXT REFERENCES cases (id),
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      PRIMARY KEY (meeting_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outcome (
      meeting_id TEXT NOT NULL REFERENCES meeting (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      case_id TEXT NOT NULL REFERENCES cases (id),
      decision TEXT NOT NULL
        CHECK (decision IN ('accept', 'accept_if', 'defer', 'reject', 'other_technique')),
      agreed TEXT NOT NULL,
      dissented TEXT NOT NULL,
      reason TEXT NOT NULL,
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      PRIMARY KEY (meeting_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE action (
      meeting_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      outcome INTEGER NOT NULL,
      what TEXT NOT NULL CHECK (what <> ''),
      owner TEXT NOT NULL,
      due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'),
      PRIMARY KEY (meeting_id, number),
      FOREIGN KEY (meeting_id, outcome) REFERENCES outcome (meeting_id, number)
    ) STRICT, WITHOUT ROWID;

    """
    + ["meeting", "showing", "outcome", "action"].map(keptMeetingTable).joined()

  /// The triggers that keep a table of meetings as it was written, each row after its link.
  static func keptMeetingTable(_ table: String) -> String {
    let (key, number) = table == "meeting" ? ("id", "0") : ("meeting_id", "NEW.number")
    let sameNumber = table == "meeting" ? "" : " AND number = NEW.number"
    return """
      CREATE TRIGGER \(table)_is_chained BEFORE INSERT ON \(table)
      WHEN NOT EXISTS (
        SELECT 1 FROM chain
        WHERE relation = '\(table)' AND row_key = NEW.\(key) AND row_number = \(number))
        OR EXISTS (SELECT 1 FROM \(table) WHERE \(key) = NEW.\(key)\(sameNumber))
      BEGIN SELECT RAISE(ABORT, 'what is on record of a meeting is chained'); END;
      CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
      CREATE TRIGGER \(table)_is_not_deleted BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;

      """
  }
}
