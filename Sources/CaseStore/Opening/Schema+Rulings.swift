extension Schema {
  /// The rulebooks by which decisions were recorded, and what they said of the case.
  ///
  /// A ruling belongs to the entry that the case had reached: it is written with it or not at all,
  /// and like the journal it is never changed.
  static let rulings = """
    CREATE TABLE rulebook (
      digest TEXT NOT NULL PRIMARY KEY
        CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      version TEXT NOT NULL CHECK (version <> ''),
      text TEXT NOT NULL CHECK (text <> '')
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER rulebook_is_kept_once BEFORE INSERT ON rulebook
    WHEN EXISTS (SELECT 1 FROM rulebook WHERE digest = NEW.digest)
    BEGIN SELECT RAISE(ABORT, 'a rulebook is kept once'); END;
    CREATE TRIGGER rulebook_is_not_changed BEFORE UPDATE ON rulebook
    BEGIN SELECT RAISE(ABORT, 'a rulebook stays as it was'); END;
    CREATE TRIGGER rulebook_is_not_deleted BEFORE DELETE ON rulebook
    BEGIN SELECT RAISE(ABORT, 'a rulebook stays as it was'); END;

    CREATE TABLE ruling (
      case_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      rulebook TEXT NOT NULL REFERENCES rulebook (digest),
      version INTEGER NOT NULL CHECK (version >= 1),
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (case_id, number),
      FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER ruling_is_of_the_moment BEFORE INSERT ON ruling
    WHEN NEW.number IS NOT (SELECT max(number) FROM journal WHERE case_id = NEW.case_id)
      OR EXISTS (SELECT 1 FROM ruling WHERE case_id = NEW.case_id AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'a ruling is kept with its entry, once'); END;
    CREATE TRIGGER ruling_is_not_changed BEFORE UPDATE ON ruling
    BEGIN SELECT RAISE(ABORT, 'a ruling is on record'); END;
    CREATE TRIGGER ruling_is_not_deleted BEFORE DELETE ON ruling
    BEGIN SELECT RAISE(ABORT, 'a ruling is on record'); END;
    """
}
