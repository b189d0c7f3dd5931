internal import GRDB

/// The schema of the store, as the steps that lead to it. A step that has been released is never
/// edited: what is to be different is a further step.
enum Schema {
  /// Marks the file as a store of this program; "Troc" in ASCII.
  static let applicationID = 0x5472_6F63

  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in steps {
      migrator.registerMigration(name, foreignKeyChecks: .immediate) { db in
        try db.execute(sql: sql)
      }
    }
    return migrator
  }

  /// The steps in order, by name.
  static let steps: [(name: String, sql: String)] = [
    ("1 cases and journal", casesAndJournal), ("2 rulings", rulings),
  ]
}
