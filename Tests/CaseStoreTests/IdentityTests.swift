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
    try store.queue.write { db in
      try db.execute(sql: "DELETE FROM identity WHERE case_id = '2611-014'")
    }
    var expected = fullCase()
    expected.sheet[patientName] = nil
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == expected)
    #expect(journal.count == count)
    try store.recordNext(filed.answering(name, .value(.text("someone"))))
    #expect(try store.open("2611-014").0[name] == .value(.text("someone")))
  }
}
