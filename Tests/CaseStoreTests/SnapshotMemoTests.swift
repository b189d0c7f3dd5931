import GRDB
import Logic
import Testing

@testable import CaseStore

/// The case that was read last is known by the very text of its row, and by nothing less.
struct SnapshotMemoTests {
  private let memo = SnapshotMemo()
  private let filed = fullCase()

  private func known(
    id: String? = nil, source: String? = nil, text: String = "{}"
  ) -> Case? {
    memo.filed(id ?? filed.id, source: source ?? filed.source, text: text)
  }

  @Test func `nothing is known before anything was taken`() {
    #expect(known() == nil)
  }

  @Test func `the same row gives the case, another id, source or text does not`() {
    memo.take(filed, text: "{}")
    #expect(known() == filed)
    #expect(known() == filed)
    #expect(known(id: "another") == nil)
    #expect(known(source: filed.source + "x") == nil)
    #expect(known(text: "{} ") == nil)
  }

  @Test func `only the last is kept`() {
    memo.take(filed, text: "{}")
    memo.take(Case(id: "2611-015", lesions: []), text: "[]")
    #expect(known() == nil)
    #expect(memo.filed("2611-015", source: "", text: "[]")?.id == "2611-015")
    var changed = filed
    changed.title = "another"
    memo.take(filed, text: "{}")
    memo.take(changed, text: "{1}")
    #expect(known() == nil)
    #expect(known(text: "{1}") == changed)
  }

  @Test func `what another program has written is read, and not remembered otherwise`() throws {
    let place = try TemporaryPlace()
    let (one, other) = (try place.store(), try place.store())
    try one.create(filed, who: "lindh", seconds: noon)
    let age = FactPlace(.wholeCase, "age_years")
    // Each reads what the other has written, in turn.
    for (store, value) in [(one, 61.0), (other, 62), (one, 63), (one, 64), (other, 65)] {
      let change = try store.open(filed.id).0.answering(age, .value(.number(value)))
      try store.recordNext(change, in: filed.id)
      for reader in [one, other] {
        #expect(try reader.open(filed.id).0.sheet["age_years"] == .value(.number(value)))
        #expect(try reader.current(filed.id).sheet["age_years"] == .value(.number(value)))
      }
    }
    #expect(try one.problems() == [])
  }

  @Test func `a row that something else has written is read anew`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts)
    try store.create(filed, who: "lindh", seconds: noon)
    #expect(try store.current(filed.id).title == filed.title)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "UPDATE snapshot SET content = json_set(content, '$.title', 'another')")
    }
    #expect(try store.current(filed.id).title == "another")
    #expect(try store.current(filed.id).sheet["patient_name"] == filed.sheet["patient_name"])
  }

  @Test func `who the patient is is never in it`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts)
    try store.create(filed, who: "lindh", seconds: noon)
    _ = try store.current(filed.id)
    let (source, text) = try store.queue.read { db in
      (
        try String.fetchOne(db, sql: "SELECT source FROM cases") ?? "",
        try String.fetchOne(db, sql: "SELECT content FROM snapshot") ?? ""
      )
    }
    let kept = try #require(store.memo.filed(filed.id, source: source, text: text))
    #expect(identityFacts.allSatisfy { kept.sheet[$0] == nil })
  }
}
