import GRDB
import Logic
import Seals
import TestSupport
import Testing

@testable import CaseStore

/// The schema keeps the journal, whatever program writes to the file.
struct SchemaTests {
  @Test(arguments: [
    "INSERT INTO journal VALUES ('2611-014', 99, 0, 'x', 'given', NULL, 1, '{}')",
    "INSERT INTO journal VALUES ('2611-014', 1, 0, 'x', 'given', NULL, 1, '{}')",
    "INSERT OR REPLACE INTO journal VALUES ('2611-014', 1, 0, 'x', 'given', NULL, 1, '{}')",
    "INSERT INTO journal VALUES ('nobody', 1, 0, 'x', 'given', NULL, 1, '{}')",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, '', 'given', NULL, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, -1, 'x', 'given', NULL, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, 'x', 'moved', NULL, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, 'x', 'given', 1, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, 'x', 'undoing', NULL, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, 'x', 'undoing', 99, 1, '{}' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 0, 'x', 'given', NULL, 1, 'a' FROM journal",
    "INSERT INTO journal SELECT case_id, max(number) + 1, 'now', 'x', 'given', NULL, 1, '{}' FROM journal",
    "UPDATE journal SET who = 'someone else'", "DELETE FROM journal",
    "DELETE FROM cases", "UPDATE cases SET id = 'y'", "UPDATE cases SET created = 0",
    "INSERT INTO cases VALUES ('a b', '', 0, 'x')", "INSERT INTO cases VALUES ('', '', 0, 'x')",
    "INSERT INTO cases VALUES ('2611-014', '', 0, 'x')",
    "UPDATE identity SET new = NULL", "INSERT INTO identity VALUES ('x', 1, 'a', 1, NULL, NULL)",
    "DELETE FROM snapshot", "UPDATE snapshot SET content = 'a'",
    "UPDATE standing SET reason = 'another'", "DELETE FROM standing",
    "UPDATE chain SET hash = zeroblob(32)", "DELETE FROM chain",
    "INSERT INTO chain VALUES (99, 'journal', 'x', 1, NULL, zeroblob(32))",
    "INSERT OR REPLACE INTO chain VALUES (1, 'journal', 'x', 1, NULL, zeroblob(32))",
    "INSERT INTO chain SELECT max(position) + 1, 'cases', 'x', 0, zeroblob(32), zeroblob(32) FROM chain",
    "INSERT INTO chain SELECT max(position) + 1, 'cases', 'x', 0, NULL, zeroblob(31) FROM chain",
    "INSERT INTO chain SELECT max(position) + 1, 'cases', '2611-014', 0, NULL, zeroblob(32) FROM chain",
    "INSERT INTO erasure VALUES ('2611-014', 1, 1, 0, 'x', 'x')", "DELETE FROM identity",
    "INSERT INTO revision VALUES ('2611-014', 1, 1, 0, 'x', 'x')",
    "INSERT INTO rulebook VALUES ('" + String(repeating: "0", count: 64) + "', '1', 'x')",
    "UPDATE store SET kind = 'demo'", "INSERT INTO store VALUES (2, 'demo')",
  ])
  func `what would break a journal is refused by the file itself`(sql: String) throws {
    let store = try CaseStore.withFullCase()
    try store.withdraw("2611-014", reason: "entered twice", who: "berg", seconds: noon)
    #expect(throws: DatabaseError.self) {
      try store.queue.write { db in
        // Each row has its link, so that it is refused for what else is wrong with it.
        try db.execute(
          sql: """
            WITH rows (relation, key, number) AS (VALUES
              ('journal', '2611-014', 99), ('journal', 'nobody', 1), ('cases', 'a b', 0),
              ('journal', '2611-014', (SELECT max(number) + 1 FROM journal)))
            INSERT INTO chain
            SELECT (SELECT max(position) FROM chain) + row_number() OVER (), relation, key, number,
              NULL, zeroblob(32) FROM rows
            """)
        try db.execute(sql: sql)
      }
    }
    #expect(try store.problems().isEmpty)
    #expect(try store.open("2611-014").0 == fullCase())
  }

  @Test
  func `every step of the schema is there once, under its own name`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    let applied = try store.queue.read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    }
    #expect(
      applied == [
        "1 cases and journal", "10 agenda", "11 visits", "12 search",
        "13 lesion outcomes", "2 rulings", "4 chain", "5 meetings",
        "6 worklist",
        "7 pens",
      ])
  }

  @Test(arguments: [
    ("DROP TRIGGER journal_is_not_changed", "the trigger journal_is_not_changed is gone"),
    (
      "CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN SELECT 1; END",
      "the trigger quiet was put in"
    ),
    (
      """
      DROP TRIGGER store_stays;
      CREATE TRIGGER store_stays BEFORE UPDATE ON store WHEN 0 BEGIN SELECT 1; END
      """, "the trigger store_stays is not as this program makes it"
    ),
  ])
  func `a guard that was taken away is missed`(sql: String, detail: String) throws {
    let store = try CaseStore.withFullCase()
    try store.queue.write { db in try db.execute(sql: sql) }
    #expect(try store.problems() == [.damaged(path: nil, detail: detail)])
  }

  @Test
  func `each step can be reached by itself, and from there the newest`() throws {
    for name in Schema.steps.map(\.name) {
      let place = try TemporaryPlace()
      let queue = try DatabaseQueue(path: place.path)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrator().migrate(queue, upTo: name)
      try queue.close()
      try place.setMode(0o600, of: "cases.sqlite")
      let store = try place.store()
      try store.create(fullCase(), who: "lindh", seconds: noon)
      #expect(try store.open("2611-014").0 == fullCase())
    }
  }

  @Test
  func `a store as it was when rulings came is read by this program`() throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/store-2.sql"))
    let store = try CaseStore(at: place.path, identity: identityFacts, rulings: .madeUp)
    #expect(try store.problems().isEmpty)
    let audit = try store.audit()
    #expect(audit.faults == [])
    // One rulebook, one case, and its journal with a ruling.
    #expect(audit.links == 1 + 1 + 14 + 1)
    let decision = try #require(try store.decision(on: "2611-014"))
    #expect(decision.ruling == madeUpRuling(verdict: "metastases, breast"))
    #expect(decision.entry.number == 14)
    #expect(decision.stands)
    #expect(try store.rulebookText(digest: madeUpDigest) == "rulebook 2026.11\nrule near\n")
  }

  @Test
  func `a store as it was when the chain came is read by this program`() throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/store-4.sql"))
    let store = try CaseStore(at: place.path, identity: identityFacts, rulings: .madeUp)
    #expect(try store.problems().isEmpty)
    let audit = try store.audit()
    #expect(audit.links == 14)
    #expect(audit.erased == 2)
    #expect(
      audit.head.description
        == "00535a7331f03bfc6513c5be9de174e838b23202e793863ed083ecb5331e4be9")
    #expect(try store.open("1").0.sheet[patientName] == .value(.text("Ida")))
    #expect(try store.revisions(of: "1").map(\.name) == ["before MDT"])
  }

  @Test
  func `a store as the first program wrote it is read by this one`() throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/store-1.sql"))
    let store = try place.store()
    #expect(try store.problems().isEmpty)
    #expect(try store.decision(on: "2611-014") == nil)
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == fullCase())
    #expect(journal.map(\.number) == Array(1...journal.count))
    let listed = try store.cases(includingWithdrawn: true)
    #expect(listed.map(\.id) == ["2611-014", "2611-015"])
    #expect(
      listed.map(\.withdrawal) == [
        nil, Withdrawal(reason: "entered twice", who: "berg", seconds: noon + 60),
      ])
    try store.recordNext(.retitle(old: "metastases, breast", new: "one lesion"))
    #expect(try store.open("2611-014").1.count == journal.count + 1)
  }
}
