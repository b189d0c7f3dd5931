internal import GRDB

extension Schema {
  /// What cases are searched by: their words, who the patients are, and every answer.
  ///
  /// It may be lost at any time: `CaseStore.rebuildSearch` makes it anew. Who a patient is stands
  /// apart from all other words, in a table of which every row can be overwritten, which the index of
  /// a full-text search cannot; it goes with the identity, whatever program erases that.
  static let search = """
    CREATE TABLE case_number (
      number INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE REFERENCES cases (id)
    ) STRICT;

    CREATE VIRTUAL TABLE search USING fts5 (
      said, met, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = none,
      columnsize = 0);

    CREATE TABLE name_word (
      word TEXT NOT NULL CHECK (word <> ''),
      number INTEGER NOT NULL REFERENCES case_number (number),
      PRIMARY KEY (word, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER name_goes_with_identity AFTER DELETE ON identity
    BEGIN
      DELETE FROM name_word
      WHERE number = (SELECT number FROM case_number WHERE case_id = OLD.case_id);
    END;

    CREATE TABLE fact_name (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE answered (
      fact INTEGER NOT NULL REFERENCES fact_name (id),
      value ANY NOT NULL,
      number INTEGER NOT NULL REFERENCES case_number (number),
      PRIMARY KEY (fact, value, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE worked_out (
      number INTEGER PRIMARY KEY REFERENCES case_number (number),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;
    CREATE INDEX worklist_maker ON worklist (made_by);
    """

  /// Makes what the store holds already searchable. A case that cannot be read is left out; the
  /// checks of the store name it.
  static func searchWhatIsThere(_ db: Database, telling tell: (Int) -> Void) throws {
    try SearchIndex(db: db, catalogue: nil).fillAnew(telling: tell)
  }
}
