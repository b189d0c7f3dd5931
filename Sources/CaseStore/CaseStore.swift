internal import GRDB
package import Logic

/// The department's planning cases on disk, with the journal of every answer.
///
///     let store = try CaseStore(at: path, identity: names)
///     try store.create(Case(id: "2611-014"), who: "lindh", seconds: now)
///     let (filed, journal) = try store.open("2611-014")
///     try store.record(
///       filed.answering(place, .unknown), in: filed.id, expecting: journal.count + 1,
///       who: "lindh", seconds: now)
///
/// What a call that writes has returned from survives a power cut. Every call is one transaction,
/// so that several programs may share a store.
package struct CaseStore: Sendable {
  /// Where the store is; nothing for one in memory.
  package let path: String?
  /// Whether it holds a clinic's cases or samples.
  package let kind: StoreKind
  /// The facts that say who the patient is. Their answers never enter the journal.
  package let identity: Set<FactName>
  /// What is kept with a decision; nothing where decisions are not to be told apart.
  let rulings: Rulings?
  /// Who works with it; nothing where the program itself does, which may do everything.
  package let visitor: Visitor?
  let queue: DatabaseQueue
  let memo: SnapshotMemo
  /// Who is at work, where pens are to be held; a command that only passes by has none.
  var session: Session?
  /// The files as they were when the store was opened; nothing for one in memory.
  var files: StoreFiles?

  init(
    path: String?, kind: StoreKind, identity: Set<FactName>, rulings: Rulings?,
    visitor: Visitor?, queue: DatabaseQueue
  ) {
    self.path = path
    self.kind = kind
    self.identity = identity
    self.rulings = rulings
    self.visitor = visitor
    self.queue = queue
    memo = SnapshotMemo()
  }

  /// Reads in one transaction, so that what is read belongs together.
  func reading<Value>(_ read: (CaseTables) throws -> Value) throws(StoreError) -> Value {
    do {
      try files?.check()
      return try queue.read { db in
        try read(
          CaseTables(
            db: db, identity: identity, rulings: rulings, visitor: visitor, session: session,
            memo: memo))
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Writes in one transaction, which holds off other writers from its first read on.
  ///
  /// - Parameters:
  ///   - deed: What is done, which says who may.
  ///   - who: In whose name; nothing where no name is kept with it.
  func writing<Value>(
    _ deed: Deed, by who: String?, _ write: (CaseTables) throws -> Value
  ) throws(StoreError) -> Value {
    try checkMay(deed, by: who)
    do {
      try files?.check()
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          try Schema.checkIsKnown(db, path)
          value = try write(
            CaseTables(
              db: db, identity: identity, rulings: rulings, visitor: visitor, session: session,
              memo: memo))
          return .commit
        }
        guard let value else { throw StoreError.failed(path, "The write gave no result.") }
        // What was written to a file that is not there any more is not stored.
        try files?.check()
        return value
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}

/// What a store is for. Samples and a clinic's cases never stand in one store.
package enum StoreKind: String, Hashable, Sendable, CaseIterable {
  case clinic, demo
}
