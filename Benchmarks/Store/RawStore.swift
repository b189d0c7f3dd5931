import Foundation
import GRDBSQLite

/// SQLite alone on a store's file, with what an answer writes given to it: no reading, no working out,
/// each statement prepared once.
final class RawStore {
  private var db: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  struct Failed: Error { let message: String }

  /// A row as SQLite gives and takes it.
  enum Value {
    case null, integer(Int64), real(Double), text(String), blob([UInt8])
  }

  init(_ path: String) throws {
    guard sqlite3_open(path, &db) == SQLITE_OK else { throw Failed(message: "cannot open \(path)") }
    for pragma in ["foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"] {
      try check(sqlite3_exec(db, "PRAGMA \(pragma)", nil, nil, nil))
    }
    sqlite3_busy_timeout(db, 10_000)
  }

  deinit {
    statements.values.forEach { sqlite3_finalize($0) }
    sqlite3_close(db)
  }

  /// Runs a statement and gives its rows.
  @discardableResult
  func run(_ sql: String, _ values: [Value] = []) throws -> [[Value]] {
    let statement = try prepared(sql)
    for (index, value) in values.enumerated() { bind(value, Int32(index + 1), to: statement) }
    defer { sqlite3_reset(statement) }
    var rows: [[Value]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append((0..<sqlite3_column_count(statement)).map { column($0, of: statement) })
      case SQLITE_DONE: return rows
      default: throw Failed(message: String(cString: sqlite3_errmsg(db)))
      }
    }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v3(db, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
    guard let statement else { throw Failed(message: "no statement") }
    statements[sql] = statement
    return statement
  }

  /// Has SQLite copy the bytes before the call is over.
  private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func bind(_ value: Value, _ index: Int32, to statement: OpaquePointer) {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(let text): sqlite3_bind_text(statement, index, text, -1, Self.copying)
    case .blob(let bytes):
      sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), Self.copying)
    }
  }

  private func column(_ index: Int32, of statement: OpaquePointer) -> Value {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT: return .text(String(cString: sqlite3_column_text(statement, index)))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(statement, index))
      guard let start = sqlite3_column_blob(statement, index) else { return .blob([]) }
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw Failed(message: String(cString: sqlite3_errmsg(db))) }
  }
}
