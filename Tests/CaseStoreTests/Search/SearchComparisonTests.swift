import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

/// The check of a store names every case of which the search says something else, and the remedy heals it.
struct SearchComparisonTests {
  private let store: CaseStore
  private let id = "2611-014"

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts, rulings: .madeUp)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.create(
      Case(id: "2611-015", title: "Ostéome ostéoïde", lesions: [Lesion(id: "A")]), who: "lindh",
      seconds: noon)
    try store.createMeeting(
      TeamMeeting(id: "m", day: day(2026, 11, 24), title: "Sarcoma board", agenda: [id]),
      who: "lindh", seconds: noon)
    try store.record(
      TeamMeeting.Outcome(
        caseID: id, decision: "defer", agreed: "Okoro", dissented: "", reason: "effusion first",
        actions: []), at: "m", who: "lindh", seconds: noon)
    _ = try store.assessWorklist([id, "2611-015"], by: "this") { filed in
      var line = WorklistLine(
        id: filed.id, urgency: 0, day: 0, title: "", patient: filed.id, age: nil, sex: "?",
        target: "", sign: "--", need: "", step: 1, meeting: nil, procedure: nil, isDecided: false)
      line.derived = ["score": [.number(9)], "unstable": [.yesNo(true)]]
      return line
    }
  }

  private func problems() throws -> [StoreError] { try store.problems { $0 == "this" } }

  /// What something else than the program does to the tables of the search, and what is then told.
  private static let faults: [(String, [SearchFault])] = [
    ("DELETE FROM search WHERE rowid = 1", [.missing(case: "2611-014")]),
    ("DELETE FROM search", [.missing(case: "2611-014"), .missing(case: "2611-015")]),
    ("UPDATE search SET said = 'spine' WHERE rowid = 1", [.words(case: "2611-014")]),
    ("UPDATE search SET said = said || ' zebra' WHERE rowid = 2", [.words(case: "2611-015")]),
    ("UPDATE search SET met = '' WHERE rowid = 1", [.words(case: "2611-014")]),
    ("UPDATE search SET met = 'okoro' WHERE rowid = 2", [.words(case: "2611-015")]),
    ("INSERT INTO search (rowid, said, met) VALUES (17, 'ghost', '')", [.foreign(number: 17)]),
    (
      """
      DELETE FROM answered WHERE number = 1
        AND fact = (SELECT id FROM fact_name WHERE name = 'site')
      """, [.answers(case: "2611-014")]
    ),
    (
      "UPDATE OR REPLACE answered SET value = 'rib' WHERE value = 'spine'",
      [.answers(case: "2611-014")]
    ),
    (
      "INSERT INTO answered SELECT id, 'rib', 2 FROM fact_name WHERE name = 'site'",
      [.answers(case: "2611-015")]
    ),
    (
      "UPDATE answered SET number = 2 WHERE value = 72.0",
      [.answers(case: "2611-014"), .answers(case: "2611-015")]
    ),
    ("UPDATE worked_out SET content = '{}' WHERE number = 2", [.answers(case: "2611-015")]),
    ("DELETE FROM name_word WHERE word = 'maja'", [.name(case: "2611-014")]),
    ("INSERT INTO name_word VALUES ('nobody', 2)", [.name(case: "2611-015")]),
    ("UPDATE search_content SET c0 = 'zebra' WHERE id = 2", [.words(case: "2611-015"), .index]),
    ("DELETE FROM search_data WHERE id > 10", [.index]),
  ]

  @Test func `a search that says what the cases say has no fault`() throws {
    #expect(try problems() == [])
  }

  @Test(arguments: Self.faults)
  func `what is missing, stale or foreign is named, and made anew`(
    sql: String, faults: [SearchFault]
  ) throws {
    try store.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(try problems() == faults.map { .search($0) })
    try store.rebuildSearch()
    #expect(try problems() == [])
    let term = CaseTerm.words("metastases")
    let found = try #require(try store.search([term], names: true, by: "this")[term])
    #expect(found.contains(1) && !found.contains(2))
  }

  @Test func `what things were called by an older program is no fault until it is worded anew`()
    throws
  {
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE search SET said = said || ' oldlabel' WHERE rowid = 1")
    }
    #expect(try problems() == [.search(.words(case: id))])
    // A line that another program made says nothing of this one's words.
    #expect(try store.problems { _ in false } == [])
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE search SET said = 'oldlabel' WHERE rowid = 1")
    }
    #expect(try store.problems { _ in false } == [.search(.words(case: id))])
  }

  @Test func `the words say what to do`() {
    #expect(
      "\(StoreError.search(.answers(case: "2611-014")))"
        == "The search is not as the cases are: case 2611-014 is filtered by other answers than it has. "
        + "No case is harmed; `trocar cases rebuild` makes the search anew.")
  }

  @Test func `a backup is not refused for its search`() throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM search") }
    let copy = try store.backUp(to: place.folder + "/copy.sqlite", replacing: false)
    #expect(copy.cases == 1)
  }
}
