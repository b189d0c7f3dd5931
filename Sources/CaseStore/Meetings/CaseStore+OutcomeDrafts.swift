internal import GRDB

extension CaseStore {
  /// Keeps the outcomes that somebody has half typed at a meeting, by their cases, in the place of
  /// those that were kept before.
  ///
  /// They are no record, and nobody else is given them.
  package func keepDrafts(
    _ drafts: [String: String], of id: String, who: String
  ) throws(StoreError) {
    try writing(.meet, by: who) { tables in
      try tables.db.execute(
        sql: "DELETE FROM outcome_draft WHERE meeting_id = ? AND who = ?", arguments: [id, who])
      for (caseID, typed) in drafts.sorted(by: { $0.key < $1.key }) {
        try tables.db.execute(
          sql: """
            INSERT INTO outcome_draft (meeting_id, case_id, who, typed) VALUES (?, ?, ?, ?)
            """, arguments: [id, caseID, who, typed])
      }
    }
  }

  /// The outcomes that somebody has half typed at a meeting, by their cases.
  package func drafts(of id: String, who: String) throws(StoreError) -> [String: String] {
    try reading { tables in
      var found: [String: String] = [:]
      for row in try Row.fetchAll(
        tables.db, sql: "SELECT case_id, typed FROM outcome_draft WHERE meeting_id = ? AND who = ?",
        arguments: [id, who])
      {
        found[try row.value("case_id")] = try row.value("typed")
      }
      return found
    }
  }
}
