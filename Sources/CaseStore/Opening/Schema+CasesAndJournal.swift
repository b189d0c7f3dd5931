extension Schema {
  /// Cases, their journal, who the patients are, and the current cases.
  ///
  /// The schema is the guard: what stands in the journal is complete, numbered without gaps and
  /// never changed, whatever program writes to the file.
  static let casesAndJournal = """
    CREATE TABLE store (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo'))
    ) STRICT;
    CREATE TRIGGER store_stays BEFORE UPDATE ON store
    BEGIN SELECT RAISE(ABORT, 'a store stays what it is'); END;

    CREATE TABLE cases (
      id TEXT NOT NULL PRIMARY KEY
        CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
      source TEXT NOT NULL,
      created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
      created_by TEXT NOT NULL CHECK (created_by <> '')
    ) STRICT;
    CREATE TRIGGER case_is_not_deleted BEFORE DELETE ON cases
    BEGIN SELECT RAISE(ABORT, 'a case is withdrawn, not deleted'); END;
    CREATE TRIGGER case_keeps_its_number BEFORE UPDATE OF id, created, created_by ON cases
    BEGIN SELECT RAISE(ABORT, 'a case keeps its number and its beginning'); END;

    CREATE TABLE journal (
      case_id TEXT NOT NULL REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      manner TEXT NOT NULL CHECK (manner IN ('given', 'undoing', 'redoing')),
      regarding INTEGER CHECK (regarding < number),
      version INTEGER NOT NULL CHECK (version >= 1),
      change TEXT NOT NULL CHECK (json_valid(change)),
      PRIMARY KEY (case_id, number),
      FOREIGN KEY (case_id, regarding) REFERENCES journal (case_id, number),
      CHECK ((manner = 'given') = (regarding IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
    WHEN NEW.number <> (
      SELECT coalesce(max(number), 0) + 1 FROM journal WHERE case_id = NEW.case_id)
    BEGIN SELECT RAISE(ABORT, 'a journal has no gaps'); END;
    CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal only grows'); END;
    CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal only grows'); END;

    CREATE TABLE identity (
      case_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      fact TEXT NOT NULL CHECK (fact <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      old TEXT CHECK (old IS NULL OR json_valid(old)),
      new TEXT CHECK (new IS NULL OR json_valid(new)),
      PRIMARY KEY (case_id, number),
      FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER identity_is_not_changed BEFORE UPDATE ON identity
    BEGIN SELECT RAISE(ABORT, 'an identity is erased, not changed'); END;

    CREATE TABLE snapshot (
      case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number >= 0),
      version INTEGER NOT NULL CHECK (version >= 1),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER snapshot_is_not_deleted BEFORE DELETE ON snapshot
    BEGIN SELECT RAISE(ABORT, 'a case is withdrawn, not deleted'); END;

    CREATE TABLE standing (
      case_id TEXT NOT NULL REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      standing TEXT NOT NULL CHECK (standing IN ('withdrawn', 'reinstated')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER standing_is_not_changed BEFORE UPDATE ON standing
    BEGIN SELECT RAISE(ABORT, 'a withdrawal is on record'); END;
    CREATE TRIGGER standing_is_not_deleted BEFORE DELETE ON standing
    BEGIN SELECT RAISE(ABORT, 'a withdrawal is on record'); END;
    """
}
