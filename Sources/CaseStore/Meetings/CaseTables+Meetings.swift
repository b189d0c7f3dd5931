internal import GRDB
internal import Logic

extension CaseTables {
  func hasMeeting(_ id: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM meeting WHERE id = ?)", arguments: [id]) ?? false
  }

  func setAgenda(_ cases: [String], of id: String) throws {
    guard Set(cases).count == cases.count else {
      throw StoreError.unsoundMeeting("a case is on the agenda twice")
    }
    let dealtWith = try dealtWith(at: id)
    try db.execute(sql: "DELETE FROM agenda_item WHERE meeting_id = ?", arguments: [id])
    for (index, caseID) in cases.enumerated() {
      guard try hasCase(caseID) else { throw StoreError.noSuchCase(caseID) }
      try db.execute(
        sql: """
          INSERT INTO agenda_item (meeting_id, case_id, place, dealt_with) VALUES (?, ?, ?, ?)
          """, arguments: [id, caseID, index + 1, dealtWith.contains(caseID)])
    }
  }

  func dealtWith(at id: String) throws -> Set<String> {
    try String.fetchSet(
      db, sql: "SELECT case_id FROM agenda_item WHERE meeting_id = ? AND dealt_with = 1",
      arguments: [id])
  }

  private func presenter(of id: String) throws -> TeamMeeting.Presenter? {
    try Row.fetchOne(
      db, sql: "SELECT who, process FROM presenting WHERE meeting_id = ?", arguments: [id]
    ).map { row in
      TeamMeeting.Presenter(who: try row.value("who"), process: try row.value("process"))
    }
  }

  func meeting(_ id: String) throws -> TeamMeeting {
    let row = try Row.fetchOne(
      db, sql: "SELECT day, title FROM meeting WHERE id = ?", arguments: [id])
    guard let row else { throw StoreError.noSuchMeeting(id) }
    guard let day = CalendarDate(try row.value("day") as String) else {
      throw StoreError.unsoundMeeting("its date cannot be read")
    }
    return TeamMeeting(
      id: id, day: day, title: try row.value("title"),
      agenda: try String.fetchAll(
        db, sql: "SELECT case_id FROM agenda_item WHERE meeting_id = ? ORDER BY place",
        arguments: [id]),
      showings: try showings(at: id), outcomes: try outcomes(of: id),
      dealtWith: try dealtWith(at: id), presenter: try presenter(of: id))
  }

  private func showings(at id: String) throws -> [TeamMeeting.Showing] {
    try Row.fetchAll(
      db, sql: "SELECT case_id, seconds FROM showing WHERE meeting_id = ? ORDER BY number",
      arguments: [id]
    ).map { row in
      TeamMeeting.Showing(caseID: try row.value("case_id"), seconds: try row.moment("seconds"))
    }
  }

  private func outcomes(of id: String) throws -> [TeamMeeting.Outcome] {
    var actions: [Int: [TeamMeeting.Action]] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT outcome, what, owner, due FROM action WHERE meeting_id = ? ORDER BY number",
      arguments: [id])
    for row in rows {
      let due: String? = try row.value("due")
      actions[try row.value("outcome"), default: []].append(
        TeamMeeting.Action(
          what: try row.value("what"), owner: try row.value("owner"),
          due: due.flatMap { CalendarDate($0) }))
    }
    let lesions = try lesionOutcomes(of: id)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT number, case_id, decision, agreed, dissented, reason FROM outcome
        WHERE meeting_id = ? ORDER BY number
        """, arguments: [id]
    ).map { row in
      TeamMeeting.Outcome(
        caseID: try row.value("case_id"), decision: try row.value("decision"),
        lesions: lesions[try row.value("number")] ?? [], agreed: try row.value("agreed"),
        dissented: try row.value("dissented"),
        reason: try row.value("reason"), actions: actions[try row.value("number")] ?? [])
    }
  }

  /// What was decided about lesions, by the number of the outcome.
  private func lesionOutcomes(of id: String) throws -> [Int: [TeamMeeting.LesionOutcome]] {
    var found: [Int: [TeamMeeting.LesionOutcome]] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT outcome, lesion, decision, target, technique FROM lesion_outcome
        WHERE meeting_id = ? ORDER BY number
        """, arguments: [id])
    for row in rows {
      found[try row.value("outcome"), default: []].append(
        TeamMeeting.LesionOutcome(
          lesion: try row.value("lesion"), decision: try row.value("decision"),
          target: try row.value("target"), technique: try row.value("technique")))
    }
    return found
  }
}
