import GRDB

@testable import CaseStore

extension CaseTables {
  /// The journal of a case as the rows hold it.
  func changeTexts(of id: String) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT change FROM journal WHERE case_id = ? ORDER BY number", arguments: [id])
  }
}
