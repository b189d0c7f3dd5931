internal import GRDB

extension CaseStore {
  /// The place of the last link of the chain, from which changes are counted; 0 in an empty store.
  package func lastLink() throws(StoreError) -> Int {
    try reading { tables in
      try Int.fetchOne(tables.db, sql: "SELECT coalesce(max(position), 0) FROM chain") ?? 0
    }
  }

  /// The cases that were made, changed or withdrawn after a link of the chain, whoever did it, and
  /// the last link now.
  package func casesChanged(after link: Int) throws(StoreError) -> (ids: [String], last: Int) {
    try reading { tables in
      let ids = try String.fetchAll(
        tables.db,
        sql: """
          SELECT DISTINCT row_key FROM chain
          WHERE position > ? AND relation IN ('cases', 'journal', 'standing') ORDER BY row_key
          """, arguments: [link])
      let last = try Int.fetchOne(tables.db, sql: "SELECT coalesce(max(position), 0) FROM chain")
      return (ids, last ?? link)
    }
  }
}
