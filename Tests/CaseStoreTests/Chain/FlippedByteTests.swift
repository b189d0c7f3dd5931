import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

/// Any single flipped byte is found.
struct FlippedByteTests {
  private let chained: ChainedStore

  init() throws {
    chained = try ChainedStore()
    let store = chained.store
    try store.createMeeting(
      TeamMeeting(id: "m", day: day(2026, 11, 24), title: "Spine MDT", agenda: ["1"]),
      who: "lindh", seconds: noon)
    try store.show("1", at: "m", who: "lindh", seconds: noon)
    let outcome = TeamMeeting.Outcome(
      caseID: "1", decision: "defer",
      lesions: [
        .init(lesion: "A", decision: "defer", target: "T10", technique: "vertebroplasty"),
        .init(lesion: "B", decision: "reject"),
      ], agreed: "I, R", dissented: "S", reason: "no new CT",
      actions: [TeamMeeting.Action(what: "CT", owner: "Berg", due: day(2026, 12, 1))])
    try store.record(outcome, at: "m", who: "lindh", seconds: noon)
    let guest = CaseStore(
      path: nil, kind: .clinic, identity: identityFacts, rulings: .madeUp,
      visitor: try Visitor("K. Ode", .planner, from: "203.0.113.9"), queue: store.queue)
    let (filed, journal) = try guest.open("1")
    try guest.record(
      filed.answering(FactPlace(.wholeCase, "inr"), .unknown), in: "1",
      expecting: journal.count + 1, who: "K. Ode", seconds: noon)
  }

  @Test(arguments: ChainedTable.allCases)
  func `any flipped byte of any bound row is found, and its row named`(table: ChainedTable) throws {
    let flips = try chained.tampering { db -> Int in
      var flips = 0
      for column in table.columns {
        let rows = try Row.fetchAll(
          db, sql: "SELECT \(keys(of: table)) FROM \(table.rawValue)")
        for row in rows {
          let (key, number): (String, Int) = (row[0], row[1])
          let place =
            "\(table.keyColumn) = '\(key)'"
            + (table.numberColumn.map { " AND \($0) = \(number)" } ?? "")
          let value = try DatabaseValue.fetchOne(
            db, sql: "SELECT \(column) FROM \(table.rawValue) WHERE \(place)")
          for flipped in flippings(of: value ?? .null) {
            flips += 1
            let found = try flip(db, table, column, place, to: flipped)
            let isNamed = found.contains { fault in
              switch fault {
              case .changed(let link), .gone(let link), .unbound(let link):
                link.table == table.rawValue && (link.key == key || column == table.keyColumn)
              default: false
              }
            }
            #expect(isNamed, "\(table) \(column) \(key) \(number): \(found)")
          }
        }
      }
      return flips
    }
    #expect(flips >= (table == .origin ? 25 : 30))
  }

  private func keys(of table: ChainedTable) -> String {
    "\(table.keyColumn), \(table.numberColumn ?? "0")"
  }

  /// The value with each of its bytes flipped in one bit, or a number with single bits flipped.
  private func flippings(of value: DatabaseValue) -> [DatabaseValue] {
    switch value.storage {
    case .null: return [0.databaseValue, "".databaseValue]
    case .int64(let number):
      return stride(from: 0, to: 64, by: 5).map { (number ^ (1 << $0)).databaseValue }
    case .double(let number): return [(-number).databaseValue]
    case .string(let text): return flippings(of: Array(text.utf8)).map { Data($0).databaseValue }
    case .blob(let blob): return flippings(of: Array(blob)).map { Data($0).databaseValue }
    }
  }

  private func flippings(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.indices.map { index in
      var flipped = bytes
      flipped[index] ^= UInt8(1) << UInt8(index % 8)
      return flipped
    }
  }

  /// Puts a value in a column as its own kind, audits, and takes it back.
  private func flip(
    _ db: Database, _ table: ChainedTable, _ column: String, _ place: String,
    to value: DatabaseValue
  ) throws -> [ChainFault] {
    var found: [ChainFault] = []
    try db.inSavepoint {
      let cast = if case .blob = value.storage { "CAST(? AS TEXT)" } else { "?" }
      do {
        try db.execute(
          sql: "UPDATE \(table.rawValue) SET \(column) = \(cast) WHERE \(place)",
          arguments: [value])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        // Not a value that the column can have, whoever writes: the file itself refuses it.
        found = [
          .changed(ChainLink(position: 0, table: table.rawValue, key: keyIn(place), number: 0))
        ]
        return .rollback
      }
      found = try chained.faults(db)
      return .rollback
    }
    return found
  }

  private func keyIn(_ place: String) -> String {
    String(place.split(separator: "'" as Character)[1])
  }

  @Test func `any flipped byte of the chain itself is found`() throws {
    try chained.tampering { db in
      for position in 1...14 {
        for column in ["relation", "row_key", "hash", "commitment", "row_number", "position"] {
          let value = try DatabaseValue.fetchOne(
            db, sql: "SELECT \(column) FROM chain WHERE position = \(position)")
          for flipped in flippings(of: value ?? .null) {
            var found: [ChainFault] = []
            try db.inSavepoint {
              let cast = column == "relation" || column == "row_key" ? "CAST(? AS TEXT)" : "?"
              do {
                try db.execute(
                  sql: "UPDATE chain SET \(column) = \(cast) WHERE position = \(position)",
                  arguments: [flipped])
                found = try chained.faults(db)
              } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                found = [.gap(position)]
              }
              return .rollback
            }
            #expect(!found.isEmpty, "\(position) \(column) \(flipped)")
          }
        }
      }
    }
  }

  @Test(arguments: ["fact", "old", "new", "salt"])
  func `any flipped byte of who the patient is is found`(column: String) throws {
    try chained.tampering { db in
      let table = column == "salt" ? "salt" : "identity"
      let value = try DatabaseValue.fetchOne(db, sql: "SELECT \(column) FROM \(table)") ?? .null
      for flipped in flippings(of: value) {
        try db.inSavepoint {
          let cast = column == "salt" ? "?" : "CAST(? AS TEXT)"
          try db.execute(sql: "UPDATE \(table) SET \(column) = \(cast)", arguments: [flipped])
          let found = try chained.faults(db)
          #expect(
            found.contains { if case .identityChanged = $0 { true } else { false } },
            "\(column) \(flipped)")
          return .rollback
        }
      }
    }
  }
}
