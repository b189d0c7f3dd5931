extension Schema {
  /// What a meeting's agenda says besides its order, and who presents it now. Neither is a record:
  /// both change while the meeting goes on, and nothing of them is chained.
  static let agenda =
    """
    ALTER TABLE agenda_item
      ADD COLUMN dealt_with INTEGER NOT NULL DEFAULT 0 CHECK (dealt_with IN (0, 1));

    CREATE TABLE presenting (
      meeting_id TEXT NOT NULL PRIMARY KEY REFERENCES meeting (id),
      who TEXT NOT NULL CHECK (who <> ''),
      process INTEGER NOT NULL CHECK (process > 0)
    ) STRICT, WITHOUT ROWID;
    """
}
