internal import GRDB

extension CaseTables {
  /// Writes a row of which all columns are bound, after its link.
  func insert(
    into table: ChainedTable, key: String, number: Int, _ values: [DatabaseValue]
  ) throws {
    try Chain(db: db).bind(table, key: key, number: number, values)
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table.rawValue) (\(table.columns.joined(separator: ", "))) VALUES (\(marks))
        """
    ).execute(arguments: StatementArguments(values))
  }

  /// Adds the next row to a table that numbers its rows by case or by meeting; gives its number.
  @discardableResult
  func add(to table: ChainedTable, of id: String, _ values: DatabaseValue...) throws -> Int {
    let last = try Int.fetchOne(
      db, sql: "SELECT max(number) FROM \(table.rawValue) WHERE \(table.keyColumn) = ?",
      arguments: [id])
    let number = (last ?? 0) + 1
    try insert(
      into: table, key: id, number: number, [id.databaseValue, number.databaseValue] + values)
    return number
  }
}
