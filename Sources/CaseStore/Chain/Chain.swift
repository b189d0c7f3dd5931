internal import Foundation
internal import GRDB
internal import Seals

/// The chain over the rows of the store, within one transaction.
///
/// A link has the hash over the hash before it, its own place, what it binds and every column of that
/// row. Whoever changes a row has to change every hash after it, and cannot change a checkpoint.
struct Chain {
  let db: Database

  /// How many links there are, and the hash of the last one.
  func end() throws -> (links: Int, head: Digest) {
    let statement = try db.cachedStatement(
      sql: "SELECT position, hash FROM chain ORDER BY position DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return (0, Self.beginning) }
    let bytes: Data = try row.value("hash")
    guard let head = Digest(bytes: Array(bytes)) else {
      throw StoreError.damaged(path: nil, detail: "the last link of the chain is cut short")
    }
    return (try row.value("position"), head)
  }

  /// What stands before the first link.
  static let beginning = Digest(of: Array("trocar chain 1".utf8))

  /// Adds the link of a row that is to be written next.
  ///
  /// - Parameters:
  ///   - values: The columns of the row, as `ChainedTable.columns` orders them.
  ///   - commitment: What binds the identity that belongs to an entry.
  func bind(
    _ table: ChainedTable, key: String, number: Int, _ values: [DatabaseValue],
    commitment: Digest? = nil
  ) throws {
    try add(table, key, number, commitment) { bytes in
      for value in values { bytes.add(value) }
    }
  }

  /// Adds the link of a row that is there already.
  func bindRow(of table: ChainedTable, key: String, number: Int) throws {
    guard let row = try row(of: table, key: key, number: number) else {
      throw StoreError.damaged(path: nil, detail: "a row of \(table.rawValue) cannot be found")
    }
    let commitment = table == .journal ? try self.commitment(to: key, number) : nil
    try add(table, key, number, commitment) { Self.add(row, of: table, to: &$0) }
  }

  private func add(
    _ table: ChainedTable, _ key: String, _ number: Int, _ commitment: Digest?,
    _ columns: (inout CanonicalBytes) -> Void
  ) throws {
    let (links, head) = try end()
    let link = ChainLink(position: links + 1, table: table.rawValue, key: key, number: number)
    let hash = Self.hash(of: link, after: head, commitment, columns)
    try db.cachedStatement(
      sql: """
        INSERT INTO chain (position, relation, row_key, row_number, commitment, hash)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      link.position, link.table, key, number, commitment.map { Data($0.bytes) }, Data(hash.bytes),
    ])
  }

  /// The hash of a link.
  static func hash(
    of link: ChainLink, after previous: Digest, _ commitment: Digest?,
    _ columns: (inout CanonicalBytes) -> Void
  ) -> Digest {
    var bytes = CanonicalBytes(domain: "trocar link 1")
    bytes.add(kind: "blob", previous.bytes)
    bytes.add(link.position.databaseValue)
    bytes.add(link.table.databaseValue)
    bytes.add(link.key.databaseValue)
    bytes.add(link.number.databaseValue)
    if let commitment {
      bytes.add(kind: "blob", commitment.bytes)
    } else {
      bytes.add(.null)
    }
    columns(&bytes)
    return Digest(of: bytes.bytes)
  }
}

extension Chain {
  /// The columns of a row, each as its kind and its bytes; nothing where there is no such row.
  func row(of table: ChainedTable, key: String, number: Int) throws -> Row? {
    let statement = try db.cachedStatement(sql: Self.reading(table))
    let arguments: StatementArguments = table.numberColumn == nil ? [key] : [key, number]
    return try Row.fetchOne(statement, arguments: arguments)
  }

  private static func reading(_ table: ChainedTable) -> String {
    let columns = table.columns.map { "typeof(\($0)), CAST(\($0) AS BLOB)" }
    let number = table.numberColumn.map { " AND \($0) = ?" } ?? ""
    return "SELECT \(columns.joined(separator: ", ")) FROM \(table.rawValue) "
      + "WHERE \(table.keyColumn) = ?\(number)"
  }

  /// Adds a row that was read as kinds and bytes.
  static func add(_ row: Row, of table: ChainedTable, to bytes: inout CanonicalBytes) {
    for index in table.columns.indices {
      bytes.add(kind: row[2 * index] ?? "", Array(row[2 * index + 1] ?? Data()))
    }
  }

  /// What binds the identity that stands apart from an entry; nothing where none does. Without the
  /// salt that stands beside it nobody can find out what it was.
  func commitment(to id: String, _ number: Int) throws -> Digest? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT typeof(i.fact), CAST(i.fact AS BLOB), typeof(i.version), CAST(i.version AS BLOB),
          typeof(i.old), CAST(i.old AS BLOB), typeof(i.new), CAST(i.new AS BLOB), s.salt
        FROM identity i LEFT JOIN salt s ON s.case_id = i.case_id AND s.number = i.number
        WHERE i.case_id = ? AND i.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id, number]) else { return nil }
    var bytes = Self.commitmentBytes(salt: Array(row[8] ?? Data()), id, number)
    for index in 0..<4 {
      bytes.add(kind: row[2 * index] ?? "", Array(row[2 * index + 1] ?? Data()))
    }
    return Digest(of: bytes.bytes)
  }

  /// What binds an identity that is to be written next, with its salt.
  static func commitment(
    salt: [UInt8], to id: String, _ number: Int, _ values: [DatabaseValue]
  ) -> Digest {
    var bytes = commitmentBytes(salt: salt, id, number)
    values.forEach { bytes.add($0) }
    return Digest(of: bytes.bytes)
  }

  private static func commitmentBytes(
    salt: [UInt8], _ id: String, _ number: Int
  ) -> CanonicalBytes {
    var bytes = CanonicalBytes(domain: "trocar identity 1")
    bytes.add(kind: "blob", salt)
    bytes.add(id.databaseValue)
    bytes.add(number.databaseValue)
    return bytes
  }
}
