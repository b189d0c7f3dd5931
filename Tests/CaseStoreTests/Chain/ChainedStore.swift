import GRDB
import Logic

@testable import CaseStore

/// A store with every kind of row that the chain binds, and the means to change it behind the
/// program's back.
struct ChainedStore {
  let store: CaseStore

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts, rulings: .madeUp)
    try Self.fill(store)
  }

  /// Gives a store every kind of row that the chain binds.
  static func fill(_ store: CaseStore) throws {
    func answer(_ id: String, _ fact: FactName, _ value: FactValue) throws {
      let filed = try store.open(id).0
      try store.recordNext(filed.answering(FactPlace(.wholeCase, fact), .value(value)), in: id)
    }
    try store.create(Case(id: "1", title: "a"), who: "lindh", seconds: noon)
    try answer("1", patientName, .text("Maja"))
    try answer("1", reviewDone, .yesNo(true))
    try store.recordNext(.retitle(old: "a", new: "b"), in: "1")
    let last = try store.open("1").1[3]
    try store.recordNext(last.change.inverse, .undoing(last.number), in: "1")
    try store.create(Case(id: "2"), who: "berg", seconds: noon)
    try store.withdraw("2", reason: "twice", who: "berg", seconds: noon)
    try answer("1", patientName, .text("Anna"))
    try store.eraseIdentity(of: "1", reason: "asked", who: "berg", seconds: noon)
    try answer("1", patientName, .text("Ida"))
    try store.name("1", as: "before MDT", who: "berg", seconds: noon)
  }

  /// Does something to the tables that their triggers would refuse, and looks at what an audit
  /// says; nothing of it stays.
  func audit(
    after sql: String, against checkpoints: [Checkpoint] = []
  ) throws -> [ChainFault] {
    try tampering { db in
      try db.execute(sql: sql)
      return try faults(db, checkpoints)
    }
  }

  func faults(_ db: Database, _ checkpoints: [Checkpoint] = []) throws -> [ChainFault] {
    var walk = ChainWalk(db: db)
    try walk.run()
    try walk.hold(against: checkpoints)
    return try walk.audit.faults
  }

  func tampering<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      var value: Value?
      try db.inTransaction {
        let triggers = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
        value = try body(db)
        return .rollback
      }
      return try value.orThrow("the tampering gave nothing")
    }
  }
}
