internal import GRDB

extension Schema {
  /// The chain over what stands in the store, with erasures, named revisions, and what hides an
  /// identity in its commitment.
  ///
  /// A row is refused where its link is not there before it. So a program that knows nothing of the
  /// chain, and has the store open while this step is taken, cannot write beside it.
  static let chain =
    """
    CREATE TABLE chain (
      position INTEGER PRIMARY KEY CHECK (position >= 1),
      relation TEXT NOT NULL CHECK (relation <> ''),
      row_key TEXT NOT NULL CHECK (row_key <> ''),
      row_number INTEGER NOT NULL CHECK (row_number >= 0),
      commitment BLOB CHECK (
        commitment IS NULL OR (length(commitment) = 32 AND relation = 'journal')),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (relation, row_key, row_number)
    ) STRICT;
    CREATE TRIGGER chain_has_no_gaps BEFORE INSERT ON chain
    WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM chain)
    BEGIN SELECT RAISE(ABORT, 'the chain has no gaps'); END;
    CREATE TRIGGER chain_is_not_changed BEFORE UPDATE ON chain
    BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
    CREATE TRIGGER chain_is_not_deleted BEFORE DELETE ON chain
    BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;

    CREATE TABLE salt (
      case_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 32),
      PRIMARY KEY (case_id, number),
      FOREIGN KEY (case_id, number) REFERENCES identity (case_id, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE erasure (
      case_id TEXT NOT NULL REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      up_to INTEGER NOT NULL CHECK (up_to >= 0),
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      reason TEXT NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER erasure_is_not_changed BEFORE UPDATE ON erasure
    BEGIN SELECT RAISE(ABORT, 'an erasure is on record'); END;
    CREATE TRIGGER erasure_is_not_deleted BEFORE DELETE ON erasure
    BEGIN SELECT RAISE(ABORT, 'an erasure is on record'); END;
    CREATE TRIGGER identity_is_erased_for_a_reason BEFORE DELETE ON identity
    WHEN NOT EXISTS (
      SELECT 1 FROM erasure WHERE case_id = OLD.case_id AND up_to >= OLD.number)
    BEGIN SELECT RAISE(ABORT, 'an identity is erased for a reason'); END;

    CREATE TABLE revision (
      case_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      entry INTEGER NOT NULL,
      seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
      who TEXT NOT NULL CHECK (who <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      PRIMARY KEY (case_id, number),
      UNIQUE (case_id, name),
      FOREIGN KEY (case_id, entry) REFERENCES journal (case_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER revision_is_not_changed BEFORE UPDATE ON revision
    BEGIN SELECT RAISE(ABORT, 'a revision keeps its name'); END;
    CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision
    BEGIN SELECT RAISE(ABORT, 'a revision keeps its name'); END;

    """
    + ["cases", "journal", "standing", "rulebook", "ruling", "erasure", "revision"]
    .map(linkFirst).joined()

  /// The trigger that refuses a row of a table without its link. Written out from names that stay
  /// what they are, as the step itself does.
  private static func linkFirst(_ table: String) -> String {
    let (key, number) =
      switch table {
      case "cases": ("id", "0")
      case "rulebook": ("digest", "0")
      default: ("case_id", "NEW.number")
      }
    return """
      CREATE TRIGGER \(table)_is_chained BEFORE INSERT ON \(table)
      WHEN NOT EXISTS (
        SELECT 1 FROM chain
        WHERE relation = '\(table)' AND row_key = NEW.\(key) AND row_number = \(number))
      BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;

      """
  }

  /// Chains what the store holds already, case by case, and hides its identities in commitments.
  static func chainWhatIsThere(_ db: Database, telling tell: (Int) -> Void) throws {
    try db.execute(
      sql: "INSERT INTO salt SELECT case_id, number, randomblob(32) FROM identity")
    let chain = Chain(db: db)
    for digest in try String.fetchAll(db, sql: "SELECT digest FROM rulebook ORDER BY digest") {
      try chain.bindRow(of: .rulebook, key: digest, number: 0)
    }
    let ids = try String.fetchAll(db, sql: "SELECT id FROM cases ORDER BY created, id")
    for (index, id) in ids.enumerated() {
      defer { tell(index + 1) }
      try chain.bindRow(of: .cases, key: id, number: 0)
      for table in [ChainedTable.journal, .ruling, .standing] {
        let numbers = try Int.fetchAll(
          db, sql: "SELECT number FROM \(table.rawValue) WHERE case_id = ? ORDER BY number",
          arguments: [id])
        for number in numbers { try chain.bindRow(of: table, key: id, number: number) }
      }
    }
  }
}
