import Foundation
import GRDB
import Logic

@testable import CaseStore

extension FuzzTarget {
  /// Rows of meetings and their agendas that something else has written: refused in words or read, and
  /// what the chain binds is missed by an audit.
  static func meetingRows() throws -> FuzzTarget {
    let store = try openedStore()
    let bound: [ChainedTable] = [.meeting, .showing, .outcome, .action, .lesionOutcome]
    let columns =
      bound.flatMap { table in table.columns.map { "\(table.rawValue).\($0)" } }
      + [
        "agenda_item.case_id", "agenda_item.place", "agenda_item.dealt_with", "presenting.who",
        "presenting.process",
      ]
    return FuzzTarget(
      name: "meeting row", corpus: DamagedCell.corpus(of: columns, as: Self.values)
    ) { bytes in
      guard let cell = DamagedCell(bytes, of: columns) else { return nil }
      return try Self.trying(store) { db in
        guard try cell.write(to: db) else { return nil }
        let tables = CaseTables(
          db: db, identity: [], rulings: nil, visitor: nil, session: nil)
        for id in try String.fetchAll(db, sql: "SELECT CAST(id AS TEXT) FROM meeting") {
          try Self.orInWords {
            let meeting = try tables.meeting(id)
            _ = (meeting.open, meeting.notReached, meeting.secondsShown("1", until: 2_000_000_000))
          }
        }
        var walk = ChainWalk(db: db)
        try Self.orInWords { try walk.run() }
        let isBound = bound.contains { $0.rawValue == cell.table }
        return try isBound && walk.audit.faults.isEmpty ? "nobody misses what was changed" : nil
      }
    }
  }

  /// Rows of sessions, pens and places that something else has written: a case is not lost for it.
  static func penRows() throws -> FuzzTarget {
    let store = try openedStore()
    let columns =
      ["id", "who", "place", "began", "boot", "space", "process", "born", "stirred", "is_over"]
      .map { "session.\($0)" }
      + ["pen.case_id", "pen.session_id", "pen_request.session_id", "pen_request.asked"]
      + ["session_id", "seconds", "case_id", "step", "subject", "fact", "typed"]
      .map { "place_left.\($0)" }
    return FuzzTarget(name: "pen row", corpus: DamagedCell.corpus(of: columns, as: Self.values)) {
      bytes in
      guard let cell = DamagedCell(bytes, of: columns) else { return nil }
      return try Self.trying(store) { db in
        guard try cell.write(to: db) else { return nil }
        let here = Session(who: "berg", place: nil, began: 1_793_707_200, patience: 300)
        let tables = CaseTables(
          db: db, identity: [], rulings: nil, visitor: nil, session: here)
        try Self.orInWords { try tables.seat(here) }
        try Self.orInWords { _ = try tables.pen(of: "1", seenBy: here) }
        try Self.orInWords { _ = try tables.take("1", for: here, isAsking: false) }
        try Self.orInWords { _ = try tables.take("1", for: here, isAsking: true) }
        try Self.orInWords { try tables.checkPen(of: "1", by: "berg") }
        try Self.orInWords {
          for other in try tables.sessions(from: here) { _ = try tables.placeLeft(by: other.id) }
        }
        var walk = ChainWalk(db: db)
        try walk.run()
        return try walk.audit.faults.isEmpty ? nil : "a pen has changed the record"
      }
    }
  }

  private static let values = [
    "1", "0", "-1", "9223372036854775807", "-9223372036854775808", "4294967296", "NULL", "",
    "2026-11-24", "2026-99-99", "defer", "lindh", "a'b\"c", "\u{1B}[2J", "\u{0}", "\u{202E}x", "é",
  ]

  /// Runs what is to be tried on a store from which the guards are gone, and undoes it.
  private static func trying(
    _ store: CaseStore, _ body: (Database) throws -> String?
  ) throws -> String? {
    try store.queue.writeWithoutTransaction { db in
      var words: String?
      try db.inTransaction {
        words = try body(db)
        return .rollback
      }
      return words
    }
  }

  /// Reading may fail, in words that say something.
  private static func orInWords(_ read: () throws -> Void) throws {
    do {
      try read()
    } catch {
      let words = StoreError(error, at: "f").description
      if words.isEmpty { throw Unreadable("it failed without a word") }
      if words.unicodeScalars.contains(where: Hostile.isHarmful) {
        throw Unreadable("its words are not inert: \(words.debugDescription)")
      }
    }
  }

  /// A store with a meeting and with people at work, open to everything.
  private static func openedStore() throws -> CaseStore {
    var store = try CaseStore(inMemoryAs: .clinic)
    let noon = 1_793_707_200
    guard let day = CalendarDate("2026-11-24") else { throw Unreadable("There is no such day.") }
    for id in ["1", "2"] { try store.create(Case(id: id, title: id), who: "lindh", seconds: noon) }
    try store.createMeeting(
      TeamMeeting(id: "m", day: day, title: "Spine MDT", agenda: ["1", "2"]), who: "lindh",
      seconds: noon)
    try store.show("1", at: "m", who: "lindh", seconds: noon)
    let actions = [TeamMeeting.Action(what: "CT", owner: "Berg", due: day)]
    try store.record(
      TeamMeeting.Outcome(
        caseID: "1", decision: "defer",
        lesions: [.init(lesion: "A", decision: "defer", target: "T10", technique: "cryoablation")],
        agreed: "I, R", dissented: "S", reason: "no new CT",
        actions: actions), at: "m", who: "lindh", seconds: noon)
    try store.startPresenting("m", .init(who: "lindh", process: 7))
    for who in ["lindh", "k"] {
      store.beginSession(who: who, seconds: noon)
      _ = try store.askForPen(of: "1")
      try store.stir(
        at: PlaceLeft(
          caseID: "1", step: 2, field: .init(subject: "case", fact: "a", typed: "12"), seconds: noon
        ))
    }
    store.session = nil
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    return store
  }
}
