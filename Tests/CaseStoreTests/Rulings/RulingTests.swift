import GRDB
import Logic
import Testing

@testable import CaseStore

/// A decision is kept with what the rulebook said at its moment, or not at all.
struct RulingTests {
  private let store: CaseStore
  private let place = FactPlace(.wholeCase, reviewDone)

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts, rulings: .madeUp)
    try store.create(fullCase(), who: "lindh", seconds: noon)
  }

  private func decide(_ isYes: Bool = true) throws -> JournalEntry {
    try store.recordNext(
      try store.open("2611-014").0.answering(place, .value(.yesNo(isYes))))
  }

  private func retitle(_ title: String) throws {
    try store.recordNext(.retitle(old: try store.open("2611-014").0.title, new: title))
  }

  @Test func `a decision has the facts, the verdicts and the rulebook of its moment`() throws {
    #expect(try store.decision(on: "2611-014") == nil)
    let entry = try decide()
    let then = try store.open("2611-014").0
    try retitle("changed since")
    let decision = try #require(try store.decision(on: "2611-014"))
    #expect(decision.decided == then)
    #expect(decision.entry == entry)
    #expect(decision.ruling == madeUpRuling(verdict: "metastases, breast"))
    #expect(decision.stands)
    let text = try store.rulebookText(digest: madeUpDigest)
    #expect(text == "rulebook 2026.11\nrule near\n")
    #expect(try store.rulebookText(digest: "0b") == nil)
  }

  @Test func `a decision that was taken back does not stand, and stays on record`() throws {
    let entry = try decide()
    try store.recordNext(entry.change.inverse, .undoing(entry.number))
    let decision = try #require(try store.decision(on: "2611-014"))
    #expect(!decision.stands)
    #expect(decision.entry == entry)
  }

  @Test func `a decision that is made again is kept again`() throws {
    _ = try decide()
    _ = try decide(false)
    try retitle("later")
    _ = try decide()
    let decision = try #require(try store.decision(on: "2611-014"))
    #expect(decision.ruling == madeUpRuling(verdict: "later"))
    let count = try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ruling") }
    #expect(count == 2)
  }

  @Test func `a decision that comes with a file is kept as it stands when all is read`() throws {
    var read = Case(id: "2611-020", title: "from a file", lesions: [Lesion(id: "A")])
    read.sheet[reviewDone] = .value(.yesNo(true))
    try store.importCase(read, replacing: false, who: "berg", seconds: noon)
    let decision = try #require(try store.decision(on: "2611-020"))
    #expect(decision.decided == read)
    #expect(decision.ruling == madeUpRuling(verdict: "from a file"))
    #expect(try store.caseIDs() == ["2611-014", "2611-020"])
  }

  @Test func `a change that is no decision is kept without a ruling`() throws {
    try retitle("another")
    #expect(try store.decision(on: "2611-014") == nil)
  }

  @Test func `a ruling that cannot be kept keeps the decision from being recorded`() throws {
    let broken = Rulings(
      decisionFacts: [reviewDone], isDecided: { _ in true },
      ruling: { _ in
        (Ruling(rulebook: RulebookMark(version: "1", digest: "?"), settings: [:], lesions: []), "x")
      })
    let place = try TemporaryPlace()
    let store = try CaseStore(at: place.path, identity: identityFacts, rulings: broken)
    try store.create(Case(id: "1"), who: "lindh", seconds: noon)
    let change = Case(id: "1").answering(self.place, .value(.yesNo(true)))
    #expect(throws: StoreError.self) {
      try store.record(change, in: "1", expecting: 1, who: "lindh", seconds: noon)
    }
    #expect(try store.open("1").1.isEmpty)
  }

  @Test(arguments: [
    "UPDATE ruling SET content = '{}'", "DELETE FROM ruling", "UPDATE rulebook SET text = 'x'",
    "DELETE FROM rulebook",
    "INSERT INTO ruling SELECT case_id, number - 1, rulebook, version, content FROM ruling",
    "INSERT OR REPLACE INTO ruling SELECT case_id, number, rulebook, version, '{}' FROM ruling",
    "INSERT OR REPLACE INTO rulebook SELECT digest, version, 'another' FROM rulebook",
    "INSERT INTO rulebook VALUES ('short', '1', 'x')",
    "INSERT INTO ruling VALUES ('nobody', 1, '', 1, '{}')",
  ])
  func `what would change a ruling is refused by the file itself`(sql: String) throws {
    _ = try decide()
    #expect(throws: DatabaseError.self) { try store.queue.write { try $0.execute(sql: sql) } }
    #expect(try store.problems().isEmpty)
  }

  @Test func `a ruling that cannot be read is named`() throws {
    _ = try decide()
    try store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER ruling_is_not_changed; UPDATE ruling SET version = 7")
    }
    let number = try store.open("2611-014").1.count
    let problem = StoreError.unreadable(
      id: "2611-014", number: number, reason: "it is written in form 7, and this program reads 1")
    #expect(throws: problem) { try store.decision(on: "2611-014") }
    let link = ChainLink(position: number + 3, table: "ruling", key: "2611-014", number: number)
    let guardGone = StoreError.damaged(
      path: nil, detail: "the trigger ruling_is_not_changed is gone")
    #expect(try store.problems() == [guardGone, problem, .chainBroken(.changed(link))])
  }
}
