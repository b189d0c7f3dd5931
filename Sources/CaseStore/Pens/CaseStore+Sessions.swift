internal import GRDB
internal import Logic

extension CaseStore {
  /// Whether somebody is at work in a session of their own.
  package var hasSession: Bool { session != nil }

  /// Begins a session: from here on pens are taken, and what is written needs them. It is noted in the
  /// store with the first pen, so that nobody waits for the disk before there is something to see.
  ///
  /// - Parameters:
  ///   - seconds: When, since 1 January 1970, UTC.
  ///   - patience: How long somebody is silent, in seconds, before others may take their pen.
  package mutating func beginSession(who: String, seconds: Int, patience: Int = 300) {
    session = Session(
      who: who, place: visitor?.place, began: seconds, patience: patience)
  }

  /// Notes that somebody is at work, and where. For a minute now and then, not for a key: each note is
  /// a synced write.
  package func stir(at place: PlaceLeft?) throws(StoreError) {
    guard let session else { return }
    try writing(.note, by: session.who) { tables in
      try tables.seat(session)
      try tables.db.execute(
        sql: "UPDATE session SET stirred = ? WHERE id = ?",
        arguments: [session.uptime(), session.id])
      try tables.note(place, of: session)
    }
  }

  /// Ends the session. Left in order, nothing of it stays; cut off, its pens wait for its owner, and
  /// the place stays for the next session.
  package func endSession(cutOffAt place: PlaceLeft?, isCutOff: Bool) throws(StoreError) {
    guard let session else { return }
    try writing(.note, by: session.who) { tables in
      guard isCutOff else {
        return try tables.db.execute(
          sql: "DELETE FROM session WHERE id = ?", arguments: [session.id])
      }
      try tables.seat(session)
      try tables.db.execute(
        sql: "UPDATE session SET is_over = 1, stirred = ? WHERE id = ?",
        arguments: [session.uptime(), session.id])
      try tables.db.execute(
        sql: "DELETE FROM pen_request WHERE session_id = ?", arguments: [session.id])
      try tables.note(place, of: session)
    }
  }

  /// Where the same user was cut off last, which is forgotten with the asking. The pen of that case
  /// goes over to this session in the same step, so that nobody who waits for it comes between; their
  /// other pens are free by it. Nothing where they left in order.
  package func takeUpPlaceLeft() throws(StoreError) -> PlaceLeft? {
    guard let session else { return nil }
    let hasGone = try reading { tables in
      try !tables.sessions(from: session).filter { $0.who == session.who && $0.isGone }.isEmpty
    }
    guard hasGone else { return nil }
    return try writing(.note, by: session.who) { tables in
      let gone = try tables.sessions(from: session).filter { $0.who == session.who && $0.isGone }
      let places = try gone.compactMap { try tables.lastPlace(of: $0, seconds: session.began) }
      let place = places.max { $0.seconds < $1.seconds }
      try tables.seat(session)
      for gone in gone {
        if let place {
          try tables.db.execute(
            sql: "UPDATE pen SET session_id = ? WHERE case_id = ? AND session_id = ?",
            arguments: [session.id, place.caseID, gone.id])
        }
        try tables.db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [gone.id])
      }
      return place
    }
  }
}

extension CaseTables {
  func sessions(from here: Session) throws -> [SeenSession] {
    try Row.fetchAll(db, sql: "SELECT * FROM session").map { try SeenSession($0, from: here) }
  }

  /// Notes a session where it is not noted yet.
  func seat(_ session: Session) throws {
    let isThere = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)"),
      arguments: [session.id])
    if isThere == true { return }
    try forgetOldSessions(from: session, seconds: session.began)
    try db.execute(
      sql: """
        INSERT INTO session (id, who, place, began, boot, space, process, born, stirred)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.id, session.who, session.place, session.began, session.mark.boot,
        session.mark.space, session.mark.process, session.mark.born, session.uptime(),
      ])
  }

  /// Forgets sessions that are gone and that nobody will take up any more: after a day without a
  /// place, after thirty with one. What was typed half does not stay for ever.
  fileprivate func forgetOldSessions(from here: Session, seconds: Int) throws {
    for old in try sessions(from: here) where old.isGone {
      let place = (try? placeLeft(by: old.id)) ?? nil
      let isKept = place.map { seconds - $0.seconds < 30 * 86_400 } ?? (old.silence < 86_400)
      if !isKept { try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [old.id]) }
    }
  }

  /// Notes where a session is. Who a patient is never stands there.
  fileprivate func note(_ place: PlaceLeft?, of session: Session) throws {
    guard let place, try hasCase(place.caseID) else {
      return try db.execute(
        sql: "DELETE FROM place_left WHERE session_id = ?", arguments: [session.id])
    }
    let apart = try factsApart(in: place.caseID)
    let field = place.field.flatMap { apart.contains(.init($0.fact)) ? nil : $0 }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO place_left (session_id, seconds, case_id, step, subject, fact, typed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.id, place.seconds, place.caseID, place.step, field?.subject, field?.fact,
        field?.typed,
      ])
  }

  /// Where a session was by what it noted; where it noted nothing, as one that was killed in its first
  /// minute, the case whose pen it has. A place that cannot be read is lost, and nothing else for it.
  fileprivate func lastPlace(of gone: SeenSession, seconds: Int) throws -> PlaceLeft? {
    if let noted = (try? placeLeft(by: gone.id)) ?? nil { return noted }
    return try String.fetchOne(
      db, sql: "SELECT case_id FROM pen WHERE session_id = ?", arguments: [gone.id]
    ).map { PlaceLeft(caseID: $0, step: 1, seconds: seconds - gone.silence) }
  }

  func placeLeft(by sessionID: String) throws -> PlaceLeft? {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM place_left WHERE session_id = ?", arguments: [sessionID])
    guard let row else { return nil }
    let fact: String? = try row.value("fact")
    let subject: String? = try row.value("subject")
    let typed: String? = try row.value("typed")
    let field = fact.flatMap { fact in
      subject.map { PlaceLeft.Field(subject: $0, fact: fact, typed: typed) }
    }
    return PlaceLeft(
      caseID: try row.value("case_id"), step: try row.value("step"), field: field,
      seconds: try row.moment("seconds"))
  }
}
