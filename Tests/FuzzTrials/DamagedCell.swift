import Foundation
import GRDB

/// One cell of a table that something else than this program has written, as the text `table.column=value`.
/// A number is stored as a number, all else as the bytes that it is, valid UTF-8 or not.
struct DamagedCell {
  let table: String
  let column: String
  private let value: [UInt8]

  /// - Returns: nothing where the text names no column of those.
  init?(_ bytes: [UInt8], of columns: [String]) {
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = String(decoding: bytes[..<sign], as: UTF8.self)
    guard columns.contains(name) else { return nil }
    let words = name.split(separator: ".").map(String.init)
    (table, column, value) = (words[0], words[1], Array(bytes[(sign + 1)...]))
  }

  /// Puts the value into every row of the table, as far as the file itself takes it; whether it did,
  /// and whether anything is otherwise than before.
  func write(to db: Database) throws -> Bool {
    let before = try rows(db)
    do {
      if let number = Int64(String(decoding: value, as: UTF8.self)) {
        try db.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [number])
      } else if value == Array("NULL".utf8) {
        try db.execute(sql: "UPDATE \(table) SET \(column) = NULL")
      } else {
        try db.execute(
          sql: "UPDATE \(table) SET \(column) = CAST(? AS TEXT)",
          arguments: [Data(value)])
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
    return try rows(db) != before
  }

  private func rows(_ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT typeof(\(column)), CAST(\(column) AS BLOB) FROM \(table)")
  }

  /// Corpus: every column with what stands there, and with what no program would write.
  static func corpus(of columns: [String], as values: [String]) -> [[UInt8]] {
    columns.flatMap { column in values.map { Array("\(column)=\($0)".utf8) } }
  }
}
