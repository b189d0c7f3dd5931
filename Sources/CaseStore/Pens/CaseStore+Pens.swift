internal import GRDB

extension CaseStore {
  /// Takes the pen of a case that is being opened, where it can be had without asking, and lets go of
  /// those of other cases. A viewer takes none.
  package func takePen(of id: String) throws(StoreError) -> Pen {
    try withSession(.plan) { tables, session in
      for table in ["pen", "pen_request"] {
        try tables.db.execute(
          sql: "DELETE FROM \(table) WHERE session_id = ? AND case_id <> ?",
          arguments: [session.id, id])
      }
      _ = try tables.take(id, for: session, isAsking: false)
      return try tables.pen(of: id, seenBy: session)
    }
  }

  /// Asks for the pen of a case: takes it from somebody who is gone or silent, or from oneself at
  /// another place; else whoever has it is told.
  package func askForPen(of id: String) throws(StoreError) -> Pen {
    try withSession(.plan) { tables, session in
      if try !tables.take(id, for: session, isAsking: true) {
        try tables.db.execute(
          sql: """
            INSERT INTO pen_request (case_id, session_id, asked) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """, arguments: [id, session.id, session.uptime()])
      }
      return try tables.pen(of: id, seenBy: session)
    }
  }

  /// Hands the pen of a case to whoever asked for it first, if anybody does.
  package func handOverPen(of id: String) throws(StoreError) -> Pen {
    try withSession(.plan) { tables, session in
      if case .mine = try tables.pen(of: id, seenBy: session),
        let next = try tables.requests(for: id, from: session).first
      {
        try tables.give(id, toSession: next.id)
      }
      return try tables.pen(of: id, seenBy: session)
    }
  }

  /// What a screen that follows a case has to know: two short reads, and no write.
  package func watch(_ id: String) throws(StoreError) -> CaseWatch {
    try reading { tables in
      let entries = try Int.fetchOne(
        tables.db.cachedStatement(sql: "SELECT max(number) FROM journal WHERE case_id = ?"),
        arguments: [id])
      return CaseWatch(
        entries: entries ?? 0,
        pen: try session.map { try tables.pen(of: id, seenBy: $0) } ?? .free)
    }
  }

  /// Whether who had a pen is known to be gone by now. A program that was killed has written nothing, so
  /// that only the system can tell; the disk is not asked.
  package func isGone(_ holding: Pen.Holding) -> Bool {
    holding.isGone || session.map { holding.mark.isGone(seenFrom: $0.mark) } ?? false
  }

  /// Writes for the session that is at work; where none is, there is nothing to hold a pen.
  private func withSession(
    _ deed: Deed, _ write: (CaseTables, Session) throws -> Pen
  ) throws(StoreError) -> Pen {
    guard let session else { return .free }
    return try writing(deed, by: session.who) { tables in
      try tables.seat(session)
      return try write(tables, session)
    }
  }
}
