import Foundation
import GRDB
import Logic
import Seals
import TestSupport

@testable import CaseStore

/// Somebody who may write to the file changes the record.
package enum ForgedChains {
  /// Changes one byte of what is bound, cuts off the end, or changes a row and computes every hash anew
  /// from there. A loss is a forgery that neither the chain nor a checkpoint shows.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("the record is forged: a byte, a cut tail, a chain computed anew")
    var random = SeededRandom(seed: seed)
    let store = try filledStore()
    let checkpoint = try store.checkpoint(with: SigningKey(), seconds: 0)
    for trial in 0..<trials {
      var losses: [String] = []
      try store.queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        try db.inTransaction {
          for name in try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
          { try db.execute(sql: "DROP TRIGGER \(name)") }
          losses = try forge(trial % 3, db, checkpoint, &random, &tally)
          return .rollback
        }
      }
      tally.count(losses)
    }
    return tally
  }

  private static func forge(
    _ kind: Int, _ db: Database, _ checkpoint: Checkpoint, _ random: inout SeededRandom,
    _ tally: inout Tally
  ) throws -> [String] {
    let links = try links(db)
    let first = Int.random(in: 0..<links.count, using: &random)
    switch kind {
    case 0:
      guard let what = try changeByte(of: links[first], db, &random) else { return [] }
      tally.hits += 1
      return try faults(db, []).isEmpty ? ["\(what) was changed, and nobody noticed"] : []
    case 1:
      for link in links[first...].reversed() { try cut(link, db) }
      tally.hits += 1
      let found = try faults(db, [checkpoint])
      let isFound = found.contains { if case .tailGone(first, _) = $0 { true } else { false } }
      return isFound ? [] : ["the end was cut off after \(first), and nobody noticed"]
    default:
      guard let what = try changeByte(of: links[first], db, &random) else { return [] }
      try computeAnew(links, from: first, db)
      tally.hits += 1
      let found = try faults(db, [checkpoint])
      return found.isEmpty ? ["\(what) was changed and chained anew, and nobody noticed"] : []
    }
  }

  /// Changes one byte of a column of a row, in a way that the column takes; says what, or nothing where
  /// it takes none.
  private static func changeByte(
    of link: ChainLink, _ db: Database, _ random: inout SeededRandom
  ) throws -> String? {
    guard let table = ChainedTable(rawValue: link.table),
      let column = table.columns.randomElement(using: &random)
    else { return nil }
    let place =
      " WHERE \(table.keyColumn) = ?" + (table.numberColumn.map { " AND \($0) = ?" } ?? "")
    let key: StatementArguments = table.numberColumn == nil ? [link.key] : [link.key, link.number]
    let value = try DatabaseValue.fetchOne(
      db, sql: "SELECT \(column) FROM \(table.rawValue)\(place)", arguments: key)
    let (other, mark): (DatabaseValue, String)
    switch value?.storage {
    case .int64(let number):
      (other, mark) = (
        (number ^ (1 << Int64.random(in: 0..<64, using: &random))).databaseValue, "?"
      )
    case .string(let text):
      var bytes = Array(text.utf8)
      guard let index = bytes.indices.randomElement(using: &random) else { return nil }
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      (other, mark) = (Data(bytes).databaseValue, "CAST(? AS TEXT)")
    default: (other, mark) = ("x".databaseValue, "?")
    }
    do {
      try db.execute(
        sql: "UPDATE \(table.rawValue) SET \(column) = \(mark)\(place)",
        arguments: [other] + key)
      return "\(table.rawValue).\(column)"
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return nil
    }
  }

  private static func cut(_ link: ChainLink, _ db: Database) throws {
    guard let table = ChainedTable(rawValue: link.table) else { return }
    let place = "\(table.keyColumn) = ?" + (table.numberColumn.map { " AND \($0) = ?" } ?? "")
    try db.execute(
      sql: "DELETE FROM \(table.rawValue) WHERE \(place)",
      arguments: table.numberColumn == nil ? [link.key] : [link.key, link.number])
    try db.execute(sql: "DELETE FROM chain WHERE position = ?", arguments: [link.position])
  }

  /// What somebody does who knows how the chain is made.
  private static func computeAnew(_ links: [ChainLink], from first: Int, _ db: Database) throws {
    let commitments = try Row.fetchAll(db, sql: "SELECT commitment FROM chain ORDER BY position")
    try db.execute(sql: "DELETE FROM chain WHERE position > ?", arguments: [first])
    for (link, kept) in zip(links, commitments).dropFirst(first) {
      let chain = Chain(db: db)
      let end = try chain.end()
      let bytes: Data? = kept[0]
      // A row whose key was changed cannot be found any more and is left out, as a forger would.
      guard let table = ChainedTable(rawValue: link.table),
        let row = try chain.row(of: table, key: link.key, number: link.number)
      else { continue }
      let made = ChainLink(
        position: end.links + 1, table: link.table, key: link.key, number: link.number)
      let hash = Chain.hash(
        of: made, after: end.head, bytes.flatMap { Digest(bytes: Array($0)) }
      ) { Chain.add(row, of: table, to: &$0) }
      try db.execute(
        sql: "INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [made.position, made.table, made.key, made.number, bytes, Data(hash.bytes)])
    }
  }

  private static func links(_ db: Database) throws -> [ChainLink] {
    try Row.fetchAll(
      db, sql: "SELECT position, relation, row_key, row_number FROM chain ORDER BY position"
    ).map { row in
      ChainLink(position: row[0], table: row[1], key: row[2], number: row[3])
    }
  }

  private static func faults(_ db: Database, _ checkpoints: [Checkpoint]) throws -> [ChainFault] {
    var walk = ChainWalk(db: db)
    try walk.run()
    try walk.hold(against: checkpoints)
    return try walk.audit.faults
  }

  /// A small record with what a department has: answers, who the patient is, a meeting, a withdrawal.
  private static func filledStore() throws -> CaseStore {
    let store = try CaseStore(inMemoryAs: .clinic, identity: names)
    for id in ["1", "2"] { try store.create(Case(id: id, title: "one"), who: "lindh", seconds: 9) }
    for number in 2...12 {
      let fact: FactName = number.isMultiple(of: 5) ? "patient_name" : "counter"
      let change = try store.open("1").0.answering(
        FactPlace(.wholeCase, fact), .value(.text("entry \(number)")))
      try store.record(change, in: "1", expecting: number, who: "lindh", seconds: 9 + number)
    }
    try store.withdraw("2", reason: "twice", who: "berg", seconds: 99)
    try store.name("1", as: "before MDT", who: "berg", seconds: 99)
    guard let day = CalendarDate(dayNumber: 20_000) else { return store }
    try store.createMeeting(
      TeamMeeting(id: "m", day: day, title: "MDT", agenda: ["1"]), who: "lindh", seconds: 100)
    try store.show("1", at: "m", who: "lindh", seconds: 101)
    let action = TeamMeeting.Action(what: "CT", owner: "Berg", due: day)
    try store.record(
      TeamMeeting.Outcome(
        caseID: "1", decision: "defer", lesions: [.init(lesion: "A", decision: "defer")],
        reason: "no CT", actions: [action]),
      at: "m", who: "lindh", seconds: 102)
    return store
  }
}
