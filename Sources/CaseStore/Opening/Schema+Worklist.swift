extension Schema {
  /// What was worked out for the worklist, so that it need not be worked out at every start.
  ///
  /// It may be lost at any time, and holds nothing that is not worked out from a case. A line says
  /// what it was made by, and is out of date as soon as its case changes. Who the patient is is not
  /// in it.
  static let worklist = """
    CREATE TABLE worklist (
      case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
      made_by TEXT NOT NULL,
      urgency INTEGER NOT NULL,
      day INTEGER NOT NULL,
      title TEXT NOT NULL,
      age REAL,
      sex TEXT NOT NULL,
      target TEXT NOT NULL,
      sign TEXT NOT NULL,
      need TEXT NOT NULL,
      step INTEGER NOT NULL,
      meeting TEXT,
      procedure TEXT,
      is_decided INTEGER NOT NULL CHECK (is_decided IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX worklist_order ON worklist (urgency, day, case_id);
    CREATE TRIGGER worklist_after_change AFTER UPDATE ON snapshot
    BEGIN UPDATE worklist SET made_by = '' WHERE case_id = NEW.case_id; END;
    CREATE TRIGGER worklist_after_standing AFTER INSERT ON standing
    BEGIN DELETE FROM worklist WHERE case_id = NEW.case_id; END;
    """
}
