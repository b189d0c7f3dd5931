import FaultTrials
import GRDB
import Logic
import TestSupport
import Testing

@testable import CaseStore

/// Two versions of the program have one store open.
struct TwoVersionsTests {
  /// What a program wrote that knew nothing of the chain.
  private let ofBefore = """
    INSERT INTO journal VALUES ('2611-015', 2, 0, 'berg', 'given', NULL, 1,
      '{"retitle":{"new":"x","old":"osteoid osteoma"}}')
    """

  @Test func `an older program that has the store open cannot write beside the chain`() throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/store-1.sql"))
    let older = try DatabaseQueue(path: place.path)
    _ = try older.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") }
    let store = try place.store()
    #expect {
      try older.write { try $0.execute(sql: ofBefore) }
    } throws: { error in
      (error as? DatabaseError)?.message?.contains("newer version of the program") == true
    }
    #expect(try store.problems().isEmpty)
  }

  @Test func `an older and a newer program leave each other's answers and pens`() throws {
    let tally = try TwoVersions.run(6, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits == 3)
  }

  @Test func `a program is told when a newer one has changed the store meanwhile`() throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    let newer = try DatabaseQueue(path: place.path)
    try newer.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 something to come')")
    }
    let refusal = StoreError.newer(path: place.path, unknown: ["9 something to come"])
    #expect(throws: refusal) {
      try store.create(fullCase("2611-015"), who: "lindh", seconds: noon)
    }
    #expect(try store.cases().map(\.id) == ["2611-014"])
    #expect(refusal.description.contains("Use that version"))
  }
}
