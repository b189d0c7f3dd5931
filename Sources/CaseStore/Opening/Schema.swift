internal import GRDB

/// The schema of the store, as the steps that lead to it. A step that has been released is never
/// edited: what is to be different is a further step.
enum Schema {
  /// Marks the file as a store of this program; "Troc" in ASCII.
  static let applicationID = 0x5472_6F63

  /// - Parameters:
  ///   - upgrade: The way that is before an older store.
  ///   - watch: What is told of it.
  static func migrator(
    _ upgrade: Upgrade? = nil, telling watch: UpgradeWatch? = nil
  ) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { db in
        func tell(_ done: Int) {
          guard var upgrade else { return }
          (upgrade.step, upgrade.done) = (step.number, done)
          watch?(upgrade)
        }
        tell(0)
        try db.execute(sql: step.sql)
        try step.fill(db, tell)
      }
    }
    return migrator
  }

  /// Fails where a newer program has taken steps that this one does not know: also one that did so
  /// while this program had the store open.
  static func checkIsKnown(_ db: Database, _ path: String?) throws {
    let applied = try String.fetchAll(
      db.cachedStatement(sql: "SELECT identifier FROM grdb_migrations"))
    let unknown = applied.filter { name in !steps.contains { $0.name == name } }
    guard unknown.isEmpty else {
      throw StoreError.newer(path: path ?? "", unknown: unknown.sorted())
    }
  }

  /// The names of the tables, and of what belongs to them. GRDB looks through all schemas for an
  /// answer about one.
  static func tables(of db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
  }

  /// The steps in order.
  static let steps = [
    Step("1 cases and journal", casesAndJournal), Step("2 rulings", rulings),
    Step("4 chain", chain, fill: chainWhatIsThere), Step("5 meetings", meetings),
    Step("6 worklist", worklist), Step("7 pens", pens), Step("10 agenda", agenda),
    Step("11 visits", visits), Step("12 search", search, fill: searchWhatIsThere),
    Step("13 lesion outcomes", lesionOutcomes),
  ]

  /// Nothing is made: visits stand in the journal as every part of a case does. The step is there so
  /// that a program that does not know them says so when it opens the store, and not at an entry.
  private static let visits = "SELECT 1"

  /// A step of the schema: what is made, and what is to stand in it.
  struct Step: Sendable {
    let name: String
    let sql: String
    let fill: Fill

    /// Tells after each case of how many it has seen to.
    typealias Fill = @Sendable (Database, _ tell: (Int) -> Void) throws -> Void

    /// The number that its name begins with.
    var number: Int { Int(name.prefix { $0.isNumber }) ?? 0 }

    init(_ name: String, _ sql: String, fill: @escaping Fill = { _, _ in }) {
      self.name = name
      self.sql = sql
      self.fill = fill
    }
  }
}
