internal import GRDB

extension CaseStore {
  /// From where the entries of a case's journal came, by their numbers. Those that were given at the
  /// machine itself are not in it.
  package func origins(of id: String) throws(StoreError) -> [Int: String] {
    try reading { tables in
      guard try tables.hasCase(id) else { throw StoreError.noSuchCase(id) }
      let rows = try Row.fetchCursor(
        tables.db, sql: "SELECT number, place FROM origin WHERE case_id = ?", arguments: [id])
      var found: [Int: String] = [:]
      while let row = try rows.next() { found[try row.value("number")] = try row.value("place") }
      return found
    }
  }
}
