import FaultTrials
import GRDB
import Logic
import Seals
import Synchronization
import TestSupport
import Testing

@testable import CaseStore

/// Each step of the schema has a stored file that it left; each opens, verifies and keeps every answer.
struct OlderStoresTests {
  @Test(arguments: OlderStore.steps)
  func `an older store keeps every row, verifies and takes more`(step: Int) throws {
    let place = try TemporaryPlace()
    try place.execute(try OlderStore.text(ofStep: step))
    let before = try rows(place.path)
    #expect(before["journal"]?.isEmpty == false)
    var store = try CaseStore(at: place.path, identity: identityFacts, rulings: .madeUp)
    let after = try rows(place.path, as: before)
    // Lines of the worklist are worked out anew, and may be lost at any step.
    for table in before.keys.sorted() where table != "worklist" {
      #expect(after[table] == before[table], "\(table)")
    }
    #expect(try store.problems() == [])
    let audit = try store.audit()
    #expect(audit.faults == [])
    if step >= 4 {
      // The chain is the one that was in the file, not one that was made at opening.
      #expect(audit.links == before["chain"]?.count)
      #expect(before["chain"]?.last?.contains(audit.head.description) == true)
    }
    for filed in try store.cases(includingWithdrawn: true) {
      #expect(try store.open(filed.id).1.count == filed.entries)
    }
    // Minutes later, so that pens of a program of before are nobody's any more.
    store.session = Session(who: "lindh", place: nil, patience: 300, uptime: { 100_000 })
    let id = try #require(try store.cases().first?.id)
    let title = try store.open(id).0.title
    try store.recordNext(.retitle(old: title, new: "more"), in: id)
    try store.recordNext(.addVisit(Visit(id: "v9"), at: 0), in: id)
    #expect(try store.problems() == [])
  }

  @Test(arguments: OlderStore.steps.filter { $0 >= 5 })
  func `a meeting of an older store is read as it was recorded`(step: Int) throws {
    let place = try TemporaryPlace()
    try place.execute(try OlderStore.text(ofStep: step))
    let store = try place.store()
    let meeting = try store.meeting("2026-11-24")
    #expect(meeting.agenda == ["1", "2"])
    #expect(meeting.showings.map(\.caseID) == ["1", nil])
    #expect(meeting.outcomes.map(\.dissented) == ["S: operate first"])
    #expect(meeting.outcomes.first?.actions.map(\.owner) == ["Berg"])
    #expect(meeting.dealtWith == (step >= 10 ? ["2"] : []))
    #expect(meeting.isClosed)
    // What was not kept then is not made up.
    #expect(meeting.outcomes.allSatisfy { $0.lesions.isEmpty })
  }

  @Test func `how far it is on its way is told`() throws {
    let place = try TemporaryPlace()
    // One case is in the file that the step left.
    try OlderStore.make(at: place.path, cases: 7, entries: 2)
    let told = Mutex<[Upgrade]>([])
    func open() throws {
      _ = try CaseStore(
        at: place.path, identity: identityFacts,
        telling: { upgrade in told.withLock { $0.append(upgrade) } })
    }
    try open()
    let way = told.withLock(\.self)
    #expect(way.allSatisfy { $0.from == 2 && $0.to == 13 && $0.cases == 8 })
    #expect(way.map(\.step) == way.map(\.step).sorted())
    #expect(Set(way.map(\.step)) == [4, 5, 6, 7, 10, 11, 12, 13])
    for step in [4, 12] {
      #expect(way.filter { $0.step == step }.map(\.done) == Array(0...8))
    }
    // A store that is up to date has no way before it, and a new one none behind it.
    try open()
    _ = try CaseStore(
      at: place.folder + "/new.sqlite", identity: identityFacts,
      telling: { upgrade in told.withLock { $0.append(upgrade) } })
    #expect(told.withLock(\.count) == way.count)
  }

  @Test func `every step but the newest has the file that it left`() {
    let numbers = Schema.steps.compactMap { Int($0.name.prefix { $0.isNumber }) }
    #expect(Set(numbers.dropLast()).isSubset(of: OlderStore.steps))
  }

  /// Every row of every table by its table, with the columns that the file had.
  private func rows(_ path: String, as older: [String: [String]]? = nil) throws -> [String:
    [String]]
  {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'grdb_migrations'"
      )
      var found: [String: [String]] = [:]
      for table in tables where older.map({ $0[table] != nil }) ?? true {
        // What is new in a row stands behind what was there.
        let added = older != nil && table == "agenda_item" ? ["dealt_with"] : []
        let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table)')")
          .filter { !added.contains($0) || older?[table]?.first?.contains($0) == true }
        found[table] = try Row.fetchAll(
          db, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
        ).map { row in
          row.map { column, value in
            if case .blob(let bytes) = value.storage {
              return
                "\(column) \(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())"
            }
            return "\(column) \(value)"
          }.joined(separator: ", ")
        }
      }
      return found
    }
  }
}
