internal import GRDB
internal import Logic

/// What came of erasing who a patient is.
package struct Erasure: Hashable, Sendable {
  /// How many entries had said it.
  package let entries: Int
  /// Whether it is gone from the files by now; otherwise it is when the last program closes the
  /// store.
  package let isOverwritten: Bool
}

extension CaseStore {
  /// Erases who the patient is from a case, for a reason, at every entry that said it. The journal
  /// and the chain stay as they are; that there was an erasure, by whom and why is on record.
  ///
  /// Copies of the store made before still have it.
  @discardableResult
  package func eraseIdentity(
    of id: String, reason: String, who: String, seconds: Int
  ) throws(StoreError) -> Erasure {
    try Soundness(id: id, identity: identity).check(reason: reason, who: who, seconds: seconds)
    let count = try writing(.eraseIdentity, by: who) { tables in
      guard try tables.hasCase(id) else { throw StoreError.noSuchCase(id) }
      try tables.checkPen(of: id, by: who)
      let last = try Int.fetchOne(
        tables.db, sql: "SELECT max(number) FROM journal WHERE case_id = ?", arguments: [id])
      let count = try Int.fetchOne(
        tables.db, sql: "SELECT count(*) FROM identity WHERE case_id = ?", arguments: [id])
      guard let count, count > 0 else { throw StoreError.noIdentity(id: id) }
      try tables.add(
        to: .erasure, of: id, (last ?? 0).databaseValue, seconds.databaseValue, who.databaseValue,
        reason.databaseValue)
      try tables.db.execute(sql: "DELETE FROM identity WHERE case_id = ?", arguments: [id])
      return count
    }
    return Erasure(entries: count, isOverwritten: try emptyLog())
  }

  /// Writes the log into the store and empties it, so that it does not keep what was erased; whether
  /// that was possible: not while another program reads.
  private func emptyLog() throws(StoreError) -> Bool {
    do {
      _ = try queue.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return false
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
