import Foundation
import GRDB
import TestSupport

/// Stores as older programs left them, one for each step of the schema.
package enum OlderStore {
  /// The numbers of the steps of which there is a file.
  package static let steps = [1, 2, 4, 5, 6, 7, 10, 11, 12]

  /// The file that a step left, as SQL.
  package static func text(ofStep step: Int) throws -> String {
    try sourceText("Tests/CaseStoreTests/Opening/store-\(step).sql")
  }

  /// Makes the store that a step left; gives the number of entries.
  static func make(at path: String, step: Int) throws -> Int {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: try text(ofStep: step)) }
    return try close(queue, path)
  }

  /// Makes one with many entries, as step 2 left it; gives the number of entries.
  @discardableResult
  package static func make(at path: String, cases: Int, entries: Int) throws -> Int {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: try text(ofStep: 2))
      try db.execute(
        sql: """
          CREATE TEMP TABLE n AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL
            SELECT i + 1 FROM c WHERE i < \(max(cases, entries))) SELECT i FROM c;
          BEGIN;
          INSERT INTO cases SELECT 'x-' || i, '', 0, 'berg' FROM n WHERE i <= \(cases);
          INSERT INTO journal
          SELECT 'x-' || c.i, e.i, e.i, 'berg', 'given', NULL, 1,
            '{"retitle":{"new":"' || e.i || '","old":"' || iif(e.i = 1, '', e.i - 1) || '"}}'
          FROM n c, n e WHERE c.i <= \(cases) AND e.i <= \(entries) ORDER BY c.i, e.i;
          INSERT INTO snapshot
          SELECT 'x-' || i, \(entries), 1,
            '{"lesions":[],"sheet":{},"studies":[],"title":"\(entries)"}'
          FROM n WHERE i <= \(cases);
          COMMIT;
          """)
    }
    return try close(queue, path)
  }

  private static func close(_ queue: DatabaseQueue, _ path: String) throws -> Int {
    let count = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") }
    try queue.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return count ?? 0
  }

  /// What is lost of it once this program has opened it.
  static func losses(at path: String, entries: Int) throws -> [String] {
    let losses = problems(of: path)
    let queue = try DatabaseQueue(path: path)
    let count = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") }
    try queue.close()
    return losses + (count == entries ? [] : ["\(entries) entries were there, now \(count ?? 0)"])
  }
}
