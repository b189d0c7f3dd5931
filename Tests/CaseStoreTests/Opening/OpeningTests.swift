import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

/// What is at the path is looked at before anything is written to it.
struct OpeningTests {
  @Test
  func `a case and its undo are there after the store is opened again`() throws {
    let place = try TemporaryPlace()
    let given = try {
      let store = try place.store()
      try store.create(fullCase(), who: "lindh", seconds: noon)
      let given = try store.recordNext(.retitle(old: "metastases, breast", new: "one lesion"))
      try store.recordNext(given.change.inverse, .undoing(given.number))
      return given
    }()
    let (filed, journal) = try place.store().open("2611-014")
    #expect(filed == fullCase())
    #expect(journal.undoAndRedo.redo == [given])
    #expect(journal.undoAndRedo.undo.count == journal.count - 2)
  }

  @Test
  func `the store writes through a log that is synced at every commit`() throws {
    let place = try TemporaryPlace()
    let values = try place.store().queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(values == ["wal", "2", "1", "1", "10000"])
  }

  @Test
  func `a store of samples is not a clinic's, and the other way round`() throws {
    let place = try TemporaryPlace()
    let samples = [Case(id: "fig-01", title: "one"), Case(id: "fig-02")]
    func demo(_ samples: [Case]) throws -> CaseStore {
      try CaseStore.demo(
        at: place.path, samples: samples, identity: [], who: "trocar", seconds: noon)
    }
    try demo([samples[0]]).recordNext(.retitle(old: "one", new: "mine"), in: "fig-01")
    let refreshed = try demo(samples).cases()
    #expect(refreshed.map(\.id) == ["fig-01", "fig-02"])
    #expect(refreshed[0].filed.title == "mine")
    #expect(throws: StoreError.wrongKind(path: place.path, found: .demo)) { try place.store() }

    let clinic = try TemporaryPlace()
    _ = try clinic.store()
    #expect(throws: StoreError.wrongKind(path: clinic.path, found: .clinic)) {
      try clinic.store(.demo)
    }
    #expect(try clinic.store().cases().isEmpty)
  }

  @Test
  func `a store that a newer program has changed is refused and left as it is`() throws {
    let place = try TemporaryPlace()
    try place.store().create(fullCase(), who: "lindh", seconds: noon)
    try place.execute("INSERT INTO grdb_migrations VALUES ('9 something to come')")
    let before = try Data(contentsOf: URL(filePath: place.path))
    let refusal = StoreError.newer(path: place.path, unknown: ["9 something to come"])
    #expect(throws: refusal) { try place.store() }
    #expect(try Data(contentsOf: URL(filePath: place.path)) == before)
    #expect(refusal.description.contains("newer version"))
  }

  @Test
  func `a row in a newer form is named and does not hide the other cases`() throws {
    let store = try CaseStore.withFullCase()
    try store.create(Case(id: "2611-015"), who: "lindh", seconds: noon)
    try store.queue.write { db in
      try db.execute(sql: "UPDATE snapshot SET version = 2 WHERE case_id = '2611-014'")
    }
    let list = try store.caseList()
    #expect(list.cases.map(\.id) == ["2611-015"])
    let problem = StoreError.unreadable(
      id: "2611-014", number: nil, reason: "it is written in form 2, and this program reads 1")
    #expect(list.unreadable == [problem])
    #expect(throws: problem) { try store.cases() }
  }

  @Test
  func `a file that is no database is refused and left as it is`() throws {
    let place = try TemporaryPlace()
    let text = Data(String(repeating: "Patient letters, not cases.\n", count: 100).utf8)
    try text.write(to: URL(filePath: place.path))
    try place.setMode(0o600, of: "cases.sqlite")
    #expect(throws: StoreError.notAStore(path: place.path)) { try place.store() }
    #expect(try Data(contentsOf: URL(filePath: place.path)) == text)
  }

  @Test
  func `a database of another program is refused and left as it is`() throws {
    let place = try TemporaryPlace()
    try place.execute("CREATE TABLE letters (text TEXT); INSERT INTO letters VALUES ('a');")
    let before = try Data(contentsOf: URL(filePath: place.path))
    #expect(throws: StoreError.notAStore(path: place.path)) { try place.store() }
    #expect(try Data(contentsOf: URL(filePath: place.path)) == before)
  }

  @Test(arguments: ["", "/tmp/", "a\u{0}b"])
  func `a path that cannot be a file is refused`(path: String) {
    #expect(
      throws: StoreError.cannotOpen(path: path, reason: "it is not the path of a file")
    ) { try CaseStore(at: path, identity: []) }
  }

  @Test
  func `a folder where the file should be is refused`() throws {
    let place = try TemporaryPlace()
    try FileManager.default.createDirectory(
      atPath: place.path, withIntermediateDirectories: false)
    #expect(throws: StoreError.cannotOpen(path: place.path, reason: "it is not a file")) {
      try place.store()
    }
  }
}
