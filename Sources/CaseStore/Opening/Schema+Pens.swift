extension Schema {
  /// From where entries of a journal came; who is at work; who has the pen of a case, who asks for
  /// it, and where somebody left off.
  ///
  /// Only the origins are on record: they grow and are chained. All else may be lost at any time.
  static let pens = """
    CREATE TABLE origin (
      case_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      place TEXT NOT NULL CHECK (place <> ''),
      PRIMARY KEY (case_id, number),
      FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER origin_is_chained BEFORE INSERT ON origin
    WHEN NOT EXISTS (
      SELECT 1 FROM chain
      WHERE relation = 'origin' AND row_key = NEW.case_id AND row_number = NEW.number)
      OR EXISTS (SELECT 1 FROM origin WHERE case_id = NEW.case_id AND number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'from where an entry came is chained'); END;
    CREATE TRIGGER origin_is_not_changed BEFORE UPDATE ON origin
    BEGIN SELECT RAISE(ABORT, 'from where an entry came is on record'); END;
    CREATE TRIGGER origin_is_not_deleted BEFORE DELETE ON origin
    BEGIN SELECT RAISE(ABORT, 'from where an entry came is on record'); END;

    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      who TEXT NOT NULL CHECK (who <> ''),
      place TEXT CHECK (place <> ''),
      began INTEGER NOT NULL,
      boot TEXT NOT NULL,
      space TEXT NOT NULL,
      process INTEGER NOT NULL,
      born INTEGER NOT NULL,
      stirred INTEGER NOT NULL,
      is_over INTEGER NOT NULL DEFAULT 0 CHECK (is_over IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pen (
      case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
      session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pen_session ON pen (session_id);
    CREATE TABLE pen_request (
      case_id TEXT NOT NULL REFERENCES cases (id),
      session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      asked INTEGER NOT NULL,
      PRIMARY KEY (case_id, session_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pen_request_session ON pen_request (session_id);
    CREATE TABLE place_left (
      session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      seconds INTEGER NOT NULL,
      case_id TEXT NOT NULL REFERENCES cases (id),
      step INTEGER NOT NULL,
      subject TEXT,
      fact TEXT,
      typed TEXT,
      CHECK ((fact IS NULL) = (subject IS NULL) AND (typed IS NULL OR fact IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    """
}
