internal import GRDB

extension Schema {
  /// What of the schema is not in a store as its steps made it, or stands there besides: a guard that
  /// was taken away leaves no other trace.
  static func differences(in db: Database) throws -> [String] {
    let queue = try DatabaseQueue()
    try migrator().migrate(queue)
    let (expected, found) = (try queue.read(parts), try parts(of: db))
    let names = Set(expected.keys).union(found.keys).sorted()
    return names.filter { expected[$0] != found[$0] }.map { name in
      switch (expected[name], found[name]) {
      case (_, nil): "\(name) is gone"
      case (nil, _): "\(name) was put in"
      default: "\(name) is not as this program makes it"
      }
    }
  }

  /// The tables, indexes and triggers by kind and name, as they were made.
  private static func parts(of db: Database) throws -> [String: String] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    var found: [String: String] = [:]
    while let row = try rows.next() {
      let (kind, name): (String, String) = (try row.value("type"), try row.value("name"))
      found["the \(kind) \(name)"] = try row.value("sql")
    }
    return found
  }
}
