internal import GRDB

/// A session as the tables have it, seen from another.
struct SeenSession {
  let id: String
  let who: String
  let place: String?
  let mark: ProcessMark
  let isGone: Bool
  /// For how many seconds nothing was heard of it, at least.
  let silence: Int
  /// Whether what was last heard of it was at a time that is still to come, as where a machine was set
  /// back to what it had been before.
  let isOfNoTime: Bool

  init(_ row: Row, from here: Session) throws {
    id = try row.value("id")
    who = try row.value("who")
    place = try row.value("place")
    mark = ProcessMark(
      boot: try row.value("boot"), space: try row.value("space"), process: try row.value("process"),
      born: try row.value("born"))
    let isOver: Bool = try row.value("is_over")
    isGone = isOver || mark.isGone(seenFrom: here.mark)
    let stirred: Int = try row.value("stirred")
    let now = here.uptime()
    isOfNoTime = mark.boot == here.mark.boot && !(0...now ~= stirred)
    // What was noted before the machine was started again was at least as long ago as that.
    silence =
      switch (mark.boot == here.mark.boot, isOfNoTime) {
      case (false, _): now
      case (true, true): 0
      case (true, false): now - stirred
      }
  }

  /// Whether another session gets a pen that this one has.
  ///
  /// Somebody who was cut off has it back at once; others wait, so that they can. From a session that
  /// is there it is only had by asking, and a note of a key may be as old as the time between two.
  func yields(to session: Session, isAsking: Bool) -> Bool {
    if isGone { return who == session.who || silence >= session.patience }
    return isAsking && (who == session.who || silence >= session.patience + Session.stirring)
  }
}

extension CaseTables {
  /// The session that has the pen of a case; nothing where nobody does.
  private func holder(of id: String, from here: Session) throws -> SeenSession? {
    let statement = try db.cachedStatement(
      sql: "SELECT s.* FROM pen p JOIN session s ON s.id = p.session_id WHERE p.case_id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { try SeenSession($0, from: here) }
  }

  /// Sees to it that whoever writes has the pen of a case, and gives it to them where it is free.
  func checkPen(of id: String, by who: String) throws {
    let here = session ?? Session(who: who, place: nil, patience: Session.patience)
    guard let holder = try holder(of: id, from: here) else { return try give(id, to: session) }
    guard holder.id != here.id else { return }
    guard holder.yields(to: here, isAsking: false) else {
      throw StoreError.penHeld(case: id, by: holder.who)
    }
    try give(id, to: session)
  }

  /// Gives the pen of a case to a session; a command that only passes by takes none with it.
  func give(_ id: String, to session: Session?) throws {
    guard let session else { return }
    try seat(session)
    try give(id, toSession: session.id)
  }

  func give(_ id: String, toSession sessionID: String) throws {
    try db.execute(
      sql: """
        INSERT INTO pen (case_id, session_id) VALUES (?, ?)
        ON CONFLICT (case_id) DO UPDATE SET session_id = excluded.session_id
        """, arguments: [id, sessionID])
    try db.execute(
      sql: "DELETE FROM pen_request WHERE case_id = ? AND session_id = ?",
      arguments: [id, sessionID])
  }

  /// Who may change a case, as a session sees it.
  func pen(of id: String, seenBy session: Session) throws -> Pen {
    guard let holder = try holder(of: id, from: session) else { return .free }
    let requests = try requests(for: id, from: session)
    guard holder.id != session.id else { return .mine(askedBy: requests.map(\.who)) }
    return .held(
      Pen.Holding(
        by: holder.who, from: holder.place, isAsked: requests.contains { $0.id == session.id },
        isTakeable: holder.yields(to: session, isAsking: true), isGone: holder.isGone,
        mark: holder.mark))
  }

  /// The sessions that ask for a pen and are still there, the first of them first.
  func requests(for id: String, from session: Session) throws -> [SeenSession] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.* FROM pen_request r JOIN session s ON s.id = r.session_id
        WHERE r.case_id = ? ORDER BY r.asked, s.id
        """, arguments: [id]
    ).map { try SeenSession($0, from: session) }.filter { !$0.isGone }
  }

  /// Gives a pen to the session if it can have it; whether it has.
  func take(_ id: String, for session: Session, isAsking: Bool) throws -> Bool {
    if let holder = try holder(of: id, from: session) {
      if holder.id == session.id { return true }
      if holder.isOfNoTime {
        // Silence is counted from now on: the pen is neither kept for ever nor taken at once.
        try db.execute(
          sql: "UPDATE session SET stirred = ? WHERE id = ?",
          arguments: [session.uptime(), holder.id])
      }
      guard holder.yields(to: session, isAsking: isAsking) else { return false }
    }
    try give(id, to: session)
    return true
  }
}
