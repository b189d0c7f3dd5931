import FaultTrials
import Foundation
import GRDB
import Logic
import TestSupport
import Testing

@testable import CaseStore

struct BackupTests {
  private let place: TemporaryPlace
  private let store: CaseStore
  private var backup: String { place.folder + "/copy.sqlite" }

  init() throws {
    place = try TemporaryPlace()
    store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
  }

  private func restore() throws -> Restoration {
    try CaseStore.restore(
      from: backup, to: place.path, kind: .clinic, identity: identityFacts, mark: "1")
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: place.folder + "/" + name)
  }

  @Test func `a backup is one private file that holds what the store held`() throws {
    let copy = try store.backUp(to: backup, replacing: false)
    #expect(copy == VerifiedCopy(path: backup, cases: 1, links: 14))
    #expect(try place.mode(of: "copy.sqlite") == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder).sorted() == [
        "cases.sqlite", "cases.sqlite-shm", "cases.sqlite-wal", "copy.sqlite",
      ])
    let opened = try CaseStore(at: backup, identity: identityFacts)
    #expect(try opened.open("2611-014").0 == fullCase())
    #expect(try opened.problems().isEmpty)
  }

  @Test func `a backup that is made while others write is of one moment`() throws {
    let writers = try (0..<2).map { try Writer(place.path, "2611-00\($0)") }
    for writer in writers { _ = try writer.lines(5) }
    for _ in 0..<5 { _ = try store.backUp(to: backup, replacing: true) }
    for writer in writers { _ = try writer.kill() }
    #expect(try CaseStore(at: backup, identity: identityFacts).problems().isEmpty)
  }

  @Test func `a file that is there is replaced only when that was asked for`() throws {
    try Data("letters".utf8).write(to: URL(filePath: backup))
    #expect(throws: StoreError.fileExists(path: backup)) {
      try store.backUp(to: backup, replacing: false)
    }
    #expect(try Data(contentsOf: URL(filePath: backup)) == Data("letters".utf8))
    _ = try store.backUp(to: backup, replacing: true)
    #expect(try CaseStore(at: backup, identity: identityFacts).problems().isEmpty)
  }

  @Test func `a store that is restored is as the backup was, and the old one is kept`() throws {
    _ = try store.backUp(to: backup, replacing: false)
    try store.recordNext(.retitle(old: "metastases, breast", new: "later"))
    try store.queue.close()
    let restoration = try restore()
    #expect(restoration.keptAside == place.path + ".replaced-1")
    #expect(try place.store().open("2611-014").0 == fullCase())
    let old = try CaseStore(at: place.path + ".replaced-1", identity: identityFacts)
    #expect(try old.open("2611-014").0.title == "later")
    #expect(try old.problems().isEmpty)
  }

  @Test func `a backup is restored where there is no store`() throws {
    _ = try store.backUp(to: backup, replacing: false)
    let elsewhere = try TemporaryPlace()
    let restoration = try CaseStore.restore(
      from: backup, to: elsewhere.path, kind: .clinic, identity: identityFacts, mark: "1")
    #expect(restoration.keptAside == nil)
    #expect(try elsewhere.store().open("2611-014").0 == fullCase())
  }

  @Test func `nothing is replaced while another program has the store open`() throws {
    _ = try store.backUp(to: backup, replacing: false)
    #expect(throws: StoreError.inUse(path: place.path)) { try restore() }
    try store.recordNext(.retitle(old: "metastases, breast", new: "later"))
    #expect(!isThere("cases.sqlite.replaced-1"))
  }

  @Test(arguments: [
    "DROP TRIGGER journal_is_not_changed; UPDATE journal SET who = 'x' WHERE number = 3",
    "UPDATE snapshot SET content = replace(content, 'breast', 'lung')",
    "DROP TRIGGER chain_is_not_deleted; DELETE FROM chain WHERE position = 2",
    "PRAGMA foreign_keys = OFF; DROP TRIGGER case_is_not_deleted; DELETE FROM cases",
  ])
  func `a backup that was changed replaces nothing`(sql: String) throws {
    _ = try store.backUp(to: backup, replacing: false)
    let queue = try DatabaseQueue(path: backup)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    try store.queue.close()
    #expect {
      try restore()
    } throws: { error in
      if case .unsoundCopy(backup, _) = error as? StoreError { true } else { false }
    }
    #expect(try place.store().problems().isEmpty)
    #expect(!isThere("cases.sqlite.replaced-1"))
  }

  @Test func `a backup that is cut short, empty or of another program replaces nothing`() throws {
    try store.queue.close()
    for text in ["SQLite format 3\u{0}", "letters of the clinic"] {
      try Data(text.utf8).write(to: URL(filePath: backup))
      #expect(throws: StoreError.self) { try restore() }
    }
    #expect(throws: StoreError.self) {
      try CaseStore.restore(
        from: place.folder + "/nothing", to: place.path, kind: .clinic, identity: [], mark: "1")
    }
    #expect(try place.store().open("2611-014").0 == fullCase())
    #expect(!isThere("cases.sqlite.replaced-1"))
  }

  @Test func `a backup of an older version is brought up to date, and itself stays as it was`()
    throws
  {
    let older = try TemporaryPlace()
    try older.execute(try sourceText("Tests/CaseStoreTests/Opening/store-1.sql"))
    let before = try Data(contentsOf: URL(filePath: older.path))
    try store.queue.close()
    let restoration = try CaseStore.restore(
      from: older.path, to: place.path, kind: .clinic, identity: identityFacts, mark: "1")
    #expect(restoration.copy == VerifiedCopy(path: older.path, cases: 2, links: 29))
    #expect(try place.store().problems().isEmpty)
    #expect(try Data(contentsOf: URL(filePath: older.path)) == before)
  }

  @Test func `a backup of a newer version, or of samples, replaces nothing`() throws {
    _ = try store.backUp(to: backup, replacing: false)
    try store.queue.close()
    #expect(throws: StoreError.self) {
      try CaseStore.restore(
        from: backup, to: place.path, kind: .demo, identity: identityFacts, mark: "1")
    }
    let queue = try DatabaseQueue(path: backup)
    try queue.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 something to come')")
    }
    try queue.close()
    #expect(throws: StoreError.newer(path: backup, unknown: ["9 something to come"])) {
      try restore()
    }
    #expect(try place.store().open("2611-014").0 == fullCase())
    #expect(!isThere("cases.sqlite.replaced-1"))
  }

  @Test func `a store that is damaged beyond reading is replaced, and kept as it is`() throws {
    _ = try store.backUp(to: backup, replacing: false)
    try store.queue.close()
    let noise = Data(repeating: 7, count: 9_000)
    try noise.write(to: URL(filePath: place.path))
    _ = try restore()
    #expect(try place.store().open("2611-014").0 == fullCase())
    #expect(try Data(contentsOf: URL(filePath: place.path + ".replaced-1")) == noise)
  }
}
