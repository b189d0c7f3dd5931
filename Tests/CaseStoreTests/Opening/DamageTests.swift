import TestSupport
import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

/// Damage is found, named and never ends the program.
struct DamageTests {
  /// A store on disk with some cases, all of it in the one file.
  private func filledPlace() throws -> TemporaryPlace {
    let place = try TemporaryPlace()
    let store = try place.store()
    for number in 100..<140 {
      try store.create(fullCase("2611-\(number)"), who: "lindh", seconds: noon)
    }
    try store.queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    try store.queue.close()
    return place
  }

  @Test
  func `a store whose pages are overwritten is found damaged`() throws {
    let place = try filledPlace()
    let url = URL(filePath: place.path)
    var bytes = try Data(contentsOf: url)
    let page = 4_096
    bytes.replaceSubrange(
      page..<(bytes.count - page), with: Data(count: bytes.count - 2 * page))
    try bytes.write(to: url)
    try place.setMode(0o600, of: "cases.sqlite")
    #expect {
      _ = try place.store().cases()
    } throws: { error in
      if case .damaged(place.path, _) = error as? StoreError { true } else { false }
    }
  }

  @Test
  func `a file that was cut short is found damaged`() throws {
    let place = try filledPlace()
    let file = try FileHandle(forWritingTo: URL(filePath: place.path))
    try file.truncate(atOffset: 5_000)
    try file.close()
    #expect {
      _ = try place.store().problems()
      _ = try place.store().cases()
    } throws: { error in
      if case .damaged(place.path, _) = error as? StoreError { true } else { false }
    }
  }

  @Test
  func `no damage of single bytes ends the program`() throws {
    let place = try filledPlace()
    let url = URL(filePath: place.path)
    let whole = try Data(contentsOf: url)
    var random = SeededRandom(seed: 5)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<20 {
        bytes[Int.random(in: 100..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      try bytes.write(to: url)
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: place.path + ending)
      }
      try place.setMode(0o600, of: "cases.sqlite")
      do {
        let store = try place.store()
        _ = try? store.problems()
        _ = try? store.caseList(includingWithdrawn: true)
        _ = try? store.nextFreeID("2611")
        _ = try? store.recordNext(.retitle(old: "metastases, breast", new: "x"), in: "2611-101")
      } catch is StoreError {}
    }
  }

  @Test(arguments: [
    (#"{}"#, "the change is of a kind that is not known"),
    (#"{"moved":{}}"#, "the change is of a kind that is not known"),
    (#"[1]"#, "it is not in the form that the store writes"),
    (
      #"{"retitle":{"new":"a","old":""},"identity":{"fact":"a"}}"#,
      "the change is of a kind that is not known"
    ),
    (#"{"answer":{"fact":"a","new":{}}}"#, "an answer is of a kind that is not known"),
    (
      #"{"answer":{"fact":"a","new":{"unknown":false}}}"#,
      "an answer is of a kind that is not known"
    ),
    (#"{"answer":{"fact":"a","new":{"date":"2026-02-30"}}}"#, "2026-02-30 is no date"),
    (
      #"{"answer":{"fact":"a","new":{"number":"7"}}}"#,
      "it is not in the form that the store writes"
    ),
    (
      #"{"answer":{"fact":"a","lesion":"A","study":"B"}}"#,
      "an answer belongs to more than one of lesion, study and visit"
    ),
    (#"{"add_lesion":{"id":"A","sheet":{}}}"#, "a lesion, study or visit has no position"),
    (#"{"answer":{"fact":"a","lesion":"Z"}}"#, "it does not fit what the case had been"),
  ])
  func `an entry that cannot be read is named with its case and number`(
    text: String, reason: String
  ) throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    try store.create(Case(id: "x", title: "a"), who: "lindh", seconds: noon)
    try store.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO chain VALUES (3, 'journal', 'x', 2, NULL, zeroblob(32));
          INSERT INTO journal VALUES ('x', 2, 0, 'someone', 'given', NULL, 1, ?);
          UPDATE snapshot SET number = 2;
          """, arguments: [text])
    }
    let problem = StoreError.unreadable(id: "x", number: 2, reason: reason)
    #expect(throws: problem) { try store.open("x") }
    let link = ChainLink(position: 3, table: "journal", key: "x", number: 2)
    #expect(try store.problems() == [problem, .chainBroken(.changed(link))])
    #expect(throws: problem) { try store.rebuild("x") }
  }

  @Test
  func `a current case that differs from its journal is found, and made anew from it`() throws {
    let store = try CaseStore.withFullCase()
    try store.queue.write { db in
      try db.execute(
        sql: "UPDATE snapshot SET content = replace(content, 'breast', 'lung')")
    }
    #expect(try store.problems() == [.disagrees(id: "2611-014")])
    #expect(throws: StoreError.disagrees(id: "2611-014")) { try store.open("2611-014") }
    try store.rebuild("2611-014")
    #expect(try store.problems().isEmpty)
    #expect(try store.open("2611-014").0 == fullCase())
    #expect(throws: StoreError.noSuchCase("z")) { try store.rebuild("z") }
  }

  @Test
  func `a current case that lags behind its journal takes no change`() throws {
    let store = try CaseStore.withFullCase()
    let count = try store.open("2611-014").1.count
    try store.queue.write { db in
      try db.execute(sql: "UPDATE snapshot SET number = number - 1")
    }
    #expect(throws: StoreError.disagrees(id: "2611-014")) {
      try store.record(
        .retitle(old: "metastases, breast", new: "x"), in: "2611-014", expecting: count + 1,
        who: "lindh", seconds: noon)
    }
  }
}
