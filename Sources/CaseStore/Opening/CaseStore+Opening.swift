internal import GRDB
package import Logic

extension CaseStore {
  /// Opens a store that lasts as long as the value, for tests and for trying things out.
  package init(
    inMemoryAs kind: StoreKind = .clinic, identity: Set<FactName> = [], rulings: Rulings? = nil,
    visitor: Visitor? = nil
  ) throws(StoreError) {
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration())
      self.init(
        path: nil, kind: kind, identity: identity, rulings: rulings, visitor: visitor, queue: queue)
      try prepare()
    } catch {
      throw StoreError(error, at: nil)
    }
  }

  /// Opens the store at a path, and creates it where there is none: its folder for its owner alone,
  /// and the file likewise.
  ///
  /// A file that other users could read or replace, that is no store, that a newer program has
  /// written or that holds cases of the other kind is refused and left as it is.
  ///
  /// - Parameters:
  ///   - identity: The facts that say who the patient is.
  ///   - rulings: What is kept with every decision.
  ///   - visitor: Who works with it. The folder of one that somebody from elsewhere works with is to
  ///     be open to nobody else.
  ///   - watch: What is told while an older store is brought up to date.
  package init(
    at path: String, kind: StoreKind = .clinic, identity: Set<FactName>, rulings: Rulings? = nil,
    visitor: Visitor? = nil, telling watch: UpgradeWatch? = nil
  ) throws(StoreError) {
    let place = try StorePlace(path)
    do {
      self = try place.whileAlone {
        try place.checkAndCreate(isShared: visitor?.place != nil)
        let queue = try DatabaseQueue(path: place.path, configuration: Self.configuration())
        var store = CaseStore(
          path: place.path, kind: kind, identity: identity, rulings: rulings, visitor: visitor,
          queue: queue)
        try store.prepare(telling: watch)
        store.files = StoreFiles(at: place.path)
        return store
      }
    } catch {
      throw StoreError(error, at: place.path)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "CaseStore"
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    return configuration
  }

  /// Looks at what the file is before anything is written to it, and brings it up to date.
  private func prepare(telling watch: UpgradeWatch? = nil) throws {
    let upgrade = try queue.writeWithoutTransaction { db in
      // Set before the write-ahead log is, so that no moment leaves a file that is not marked; and
      // only once, since each time would wait for the disk.
      if try !checkKind(db) {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // What is erased of an identity is overwritten, not only forgotten.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      return watch == nil ? nil : try Schema.upgrade(of: db)
    }
    try Schema.migrator(upgrade, telling: watch).migrate(queue)
    try queue.writeWithoutTransaction { db in
      let sql = "INSERT INTO store (one, kind) VALUES (1, ?) ON CONFLICT DO NOTHING"
      try db.execute(sql: sql, arguments: [kind.rawValue])
      try checkKind(db)
    }
  }

  /// Whether the file is marked as a store; fails where it is not one that this program may open.
  @discardableResult
  private func checkKind(_ db: Database) throws -> Bool {
    let tables = try Schema.tables(of: db)
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard mark == Schema.applicationID || (mark == 0 && tables.isEmpty) else {
      throw StoreError.notAStore(path: path ?? "")
    }
    if tables.contains("grdb_migrations") { try Schema.checkIsKnown(db, path) }
    guard tables.contains("store"),
      let word = try String.fetchOne(db, sql: "SELECT kind FROM store")
    else { return mark == Schema.applicationID }
    guard let found = StoreKind(rawValue: word) else {
      throw StoreError.damaged(path: path, detail: "it says that it is for \(word)")
    }
    guard found == kind else { throw StoreError.wrongKind(path: path ?? "", found: found) }
    return mark == Schema.applicationID
  }
}
