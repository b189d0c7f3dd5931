internal import GRDB

/// How far an older store is on its way to the schema of this program.
package struct Upgrade: Hashable, Sendable {
  /// The number of the step that the store was at.
  package let from: Int
  /// The number of the step that it will be at.
  package let to: Int
  /// How many cases it has.
  package let cases: Int
  /// The number of the step that is being taken.
  package var step: Int
  /// Of how many cases it has seen to.
  package var done = 0
}

/// What is told of the way, often: whoever listens is to be quick.
package typealias UpgradeWatch = @Sendable (Upgrade) -> Void

extension Schema {
  /// The way that a store has to go; nothing where it is new, or up to date.
  static func upgrade(of db: Database) throws -> Upgrade? {
    let tables = try tables(of: db)
    guard tables.contains("grdb_migrations"), tables.contains("cases") else { return nil }
    let applied = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
    let missing = steps.filter { !applied.contains($0.name) }
    guard let next = missing.first, let last = missing.last else { return nil }
    return Upgrade(
      from: steps.last { applied.contains($0.name) }?.number ?? 0, to: last.number,
      cases: try Int.fetchOne(db, sql: "SELECT count(*) FROM cases") ?? 0, step: next.number)
  }
}
