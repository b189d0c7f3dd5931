import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

struct IdentityTests {
  let name = FactPlace(.wholeCase, patientName)

  @Test
  func `who the patient is stands in no table but its own`() throws {
    let store = try CaseStore.withFullCase()
    let filed = try store.open("2611-014").0
    try store.recordNext(filed.answering(name, .value(.text("Maja Lindholm-Berg"))))
    let elsewhere = try store.queue.read { db in
      try String.fetchAll(db, sql: "SELECT change FROM journal UNION SELECT content FROM snapshot")
    }
    #expect(elsewhere.count > 1)
    #expect(elsewhere.allSatisfy { !$0.contains("Lindholm") })
    #expect(elsewhere.contains(#"{"identity":{"fact":"patient_name"}}"#))
    #expect(try store.cases().first?.filed[name] == .value(.text("Maja Lindholm-Berg")))
  }

  @Test
  func `a change of identity is taken back like any other`() throws {
    let store = try CaseStore.withFullCase()
    let filed = try store.open("2611-014").0
    let given = try store.recordNext(filed.answering(name, nil))
    #expect(try store.open("2611-014").0[name] == nil)
    #expect(try store.cases().first?.filed[name] == nil)
    try store.recordNext(given.change.inverse, .undoing(given.number))
    #expect(try store.open("2611-014").0 == fullCase())
    #expect(try store.cases().first?.filed == fullCase())
  }

  @Test
  func `an identity can be erased, and the journal stays whole`() throws {
    let store = try CaseStore.withFullCase()
    let count = try store.open("2611-014").1.count
    #expect(throws: DatabaseError.self) {
      try store.queue.write { db in
        try db.execute(sql: "DELETE FROM identity WHERE case_id = '2611-014'")
      }
    }
    let erased = try store.eraseIdentity(
      of: "2611-014", reason: "asked for by the patient", who: "berg", seconds: noon + 1)
    #expect(erased == Erasure(entries: 1, isOverwritten: true))
    var expected = fullCase()
    expected.sheet[patientName] = nil
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == expected)
    #expect(journal.count == count)
    try store.recordNext(filed.answering(name, .value(.text("someone"))))
    #expect(try store.open("2611-014").0[name] == .value(.text("someone")))
    #expect(try store.problems().isEmpty)
    #expect(try store.audit().erased == 1)
  }

  @Test
  func `what was erased is nowhere in the files of the store`() throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    let name = Data("Maja Lindholm".utf8)
    func isThere() throws -> Bool {
      try ["", "-wal"].contains { ending in
        try Data(contentsOf: URL(filePath: place.path + ending)).range(of: name) != nil
      }
    }
    #expect(try isThere())
    try store.eraseIdentity(of: "2611-014", reason: "asked for", who: "berg", seconds: noon + 1)
    #expect(try !isThere())
  }

  @Test
  func `where another program reads it is said that the files still have what was erased`() throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
    let other = try DatabaseQueue(path: place.path)
    try other.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM journal")
      let erasure = try store.eraseIdentity(
        of: "2611-014", reason: "asked for", who: "berg", seconds: noon)
      #expect(erasure == Erasure(entries: 1, isOverwritten: false))
    }
    #expect(throws: StoreError.noIdentity(id: "2611-014")) {
      try store.eraseIdentity(of: "2611-014", reason: "again", who: "berg", seconds: noon)
    }
  }

  @Test
  func `an identity that was erased without a word is missed`() throws {
    let store = try CaseStore.withFullCase()
    try store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER identity_is_erased_for_a_reason; DELETE FROM identity")
    }
    let entry = try #require(
      try store.open("2611-014").1.first { entry in
        if case .answer(name, _, _) = entry.change { true } else { false }
      })
    let link = ChainLink(
      position: entry.number + 1, table: "journal", key: "2611-014", number: entry.number)
    #expect(try store.audit().faults == [.identityGone(link)])
  }

  @Test
  func `the same name has another commitment each time`() throws {
    let store = try CaseStore.withFullCase()
    try store.create(fullCase("2611-015"), who: "lindh", seconds: noon)
    let commitments = try store.queue.read { db in
      try Data.fetchAll(db, sql: "SELECT commitment FROM chain WHERE commitment IS NOT NULL")
    }
    #expect(commitments.count == 2)
    #expect(commitments.first != commitments.last)
  }

  @Test(arguments: [nil, Answer.value(.text("Maja Lindholm-Berg"))])
  func `what stood apart once stays apart for a program that does not ask for it`(answer: Answer?)
    throws
  {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.recordNext(fullCase().answering(name, answer))
    let other = try CaseStore(at: place.path, identity: [])
    let filed = try other.open("2611-014").0
    try other.recordNext(filed.answering(name, .value(.text("Maja Berg"))))
    try other.rebuild("2611-014")
    let elsewhere = try store.queue.read { db in
      try String.fetchAll(db, sql: "SELECT change FROM journal UNION SELECT content FROM snapshot")
    }
    #expect(elsewhere.allSatisfy { !$0.contains("Maja") })
    #expect(try store.open("2611-014").0[name] == .value(.text("Maja Berg")))
  }
}
