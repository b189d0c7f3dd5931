internal import GRDB
package import Logic

extension CaseStore {
  /// Files a meeting with its agenda. Its id is plain, as that of a case.
  package func createMeeting(
    _ meeting: TeamMeeting, who: String, seconds: Int
  ) throws(StoreError) {
    guard 1...64 ~= meeting.id.utf8.count, Soundness.isPlain(meeting.id) else {
      throw .unsoundMeeting("a meeting is named with letters, digits, dots and hyphens")
    }
    guard meeting.day.day != nil else { throw .unsoundMeeting("it needs a whole date") }
    try Self.check([meeting.title], who, seconds)
    guard !meeting.title.isEmpty else { throw .unsoundMeeting("it needs a title") }
    try writing(.meet, by: who) { tables in
      guard try !tables.hasMeeting(meeting.id) else { throw StoreError.meetingExists(meeting.id) }
      try tables.insert(
        into: .meeting, key: meeting.id, number: 0,
        [
          meeting.id.databaseValue, "\(meeting.day)".databaseValue, meeting.title.databaseValue,
          seconds.databaseValue, who.databaseValue,
        ])
      try tables.setAgenda(meeting.agenda, of: meeting.id)
    }
  }

  /// Puts other cases on the agenda, or the same in another order.
  ///
  /// What was shown or decided about stays on it.
  package func setAgenda(_ cases: [String], of id: String) throws(StoreError) {
    try writing(.meet, by: nil) { tables in
      let meeting = try tables.meeting(id)
      guard !meeting.isClosed else {
        throw StoreError.unsoundMeeting("meeting \(id) is closed, so that its agenda stays")
      }
      let kept = Set(meeting.showings.compactMap(\.caseID) + meeting.outcomes.map(\.caseID))
      if let dropped = kept.subtracting(cases).sorted().first {
        throw StoreError.unsoundMeeting("case \(dropped) was discussed and stays on the agenda")
      }
      try tables.setAgenda(cases, of: id)
    }
  }

  /// Shows a case of the agenda from now on, or closes the meeting.
  package func show(
    _ caseID: String?, at id: String, who: String, seconds: Int
  ) throws(StoreError) {
    try Self.check([], who, seconds)
    try writing(.meet, by: who) { tables in
      let meeting = try tables.meeting(id)
      if let caseID, !meeting.agenda.contains(caseID) {
        throw StoreError.notOnAgenda(case: caseID, meeting: id)
      }
      try tables.add(
        to: .showing, of: id, caseID?.databaseValue ?? .null, seconds.databaseValue,
        who.databaseValue)
    }
  }

  /// Records what the meeting came to about a case; an earlier outcome is corrected by it and kept.
  ///
  /// - Parameter changes: What the outcome changes in the case, each an entry of its journal. Either
  ///   all is recorded or nothing.
  package func record(
    _ outcome: TeamMeeting.Outcome, filling changes: [CaseChange] = [], at id: String, who: String,
    seconds: Int
  ) throws(StoreError) {
    try Self.check(
      [outcome.agreed, outcome.dissented, outcome.reason]
        + outcome.actions.flatMap { [$0.what, $0.owner] }
        + outcome.lesions.flatMap { [$0.lesion, $0.target, $0.technique ?? ""] }, who, seconds)
    try writing(.meet, by: who) { tables in
      guard try tables.meeting(id).agenda.contains(outcome.caseID) else {
        throw StoreError.notOnAgenda(case: outcome.caseID, meeting: id)
      }
      let number = try tables.add(
        to: .outcome, of: id, outcome.caseID.databaseValue, outcome.decision.databaseValue,
        outcome.agreed.databaseValue, outcome.dissented.databaseValue,
        outcome.reason.databaseValue, seconds.databaseValue, who.databaseValue)
      for lesion in outcome.lesions {
        try tables.add(
          to: .lesionOutcome, of: id, number.databaseValue, lesion.lesion.databaseValue,
          lesion.decision.databaseValue, lesion.target.databaseValue,
          lesion.technique.databaseValue)
      }
      for action in outcome.actions {
        try tables.add(
          to: .action, of: id, number.databaseValue, action.what.databaseValue,
          action.owner.databaseValue, action.due.map { "\($0)" }.databaseValue)
      }
      try fill(changes, of: outcome.caseID, in: tables, who, seconds)
      try tables.index.setMeetingWords(of: outcome.caseID)
    }
  }

  private func fill(
    _ changes: [CaseChange], of caseID: String, in tables: CaseTables, _ who: String,
    _ seconds: Int
  ) throws {
    guard !changes.isEmpty else { return }
    try tables.checkPen(of: caseID, by: who)
    var filed = try tables.changeableCase(caseID)
    let old = filed.filed
    for change in changes {
      let entry = JournalEntry(
        number: filed.entries + 1, seconds: seconds, who: who, change: change, manner: .given)
      try Soundness(id: caseID, identity: identity).check(entry)
      try tables.record(entry, in: &filed)
    }
    try tables.keep(filed)
    try tables.index.follow(old, to: filed.filed, apart: filed.apart, changes)
    try tables.keepRuling(on: filed, after: changes)
  }

  /// Marks a case of the agenda as dealt with, or as open again.
  package func mark(
    _ caseID: String, asDealtWith isDealtWith: Bool, at id: String
  ) throws(StoreError) {
    try writing(.meet, by: nil) { tables in
      guard try tables.meeting(id).agenda.contains(caseID) else {
        throw StoreError.notOnAgenda(case: caseID, meeting: id)
      }
      try tables.db.execute(
        sql: "UPDATE agenda_item SET dealt_with = ? WHERE meeting_id = ? AND case_id = ?",
        arguments: [isDealtWith, id, caseID])
    }
  }

  /// Says that a program presents the meeting from now on; the last one that says so does.
  package func startPresenting(
    _ id: String, _ presenter: TeamMeeting.Presenter
  ) throws(StoreError) {
    try Self.check([], presenter.who, 0)
    try writing(.meet, by: presenter.who) { tables in
      _ = try tables.meeting(id)
      try tables.db.execute(
        sql: """
          INSERT INTO presenting (meeting_id, who, process) VALUES (?, ?, ?)
          ON CONFLICT (meeting_id) DO UPDATE SET who = excluded.who, process = excluded.process
          """, arguments: [id, presenter.who, presenter.process])
    }
  }

  /// Says that a program does not present the meeting any more.
  package func stopPresenting(_ id: String, process: Int) throws(StoreError) {
    try writing(.meet, by: nil) { tables in
      try tables.db.execute(
        sql: "DELETE FROM presenting WHERE meeting_id = ? AND process = ?",
        arguments: [id, process])
    }
  }

  /// A meeting with all that is on record of it.
  package func meeting(_ id: String) throws(StoreError) -> TeamMeeting {
    try reading { tables in try tables.meeting(id) }
  }

  /// Every meeting, in the order of their days.
  package func meetings() throws(StoreError) -> [TeamMeeting] {
    try reading { tables in
      try String.fetchAll(tables.db, sql: "SELECT id FROM meeting ORDER BY day, id")
        .map(tables.meeting)
    }
  }

  /// A number that is another one once another program has written to the store. Reading it costs no
  /// more than a look at the head of the log.
  package func dataVersion() throws(StoreError) -> Int {
    try reading { tables in try Int.fetchOne(tables.db, sql: "PRAGMA data_version") ?? 0 }
  }

  private static func check(
    _ texts: [String], _ who: String, _ seconds: Int
  ) throws(StoreError) {
    guard who.contains(where: { !$0.isWhitespace }) else {
      throw .unsoundMeeting("it must say who recorded it")
    }
    guard 0...253_402_300_799 ~= seconds else {
      throw .unsoundMeeting("\(seconds) is no time of this calendar")
    }
    for text in texts + [who] {
      guard text.utf8.count <= 2_000 else { throw .unsoundMeeting("a text is too long") }
      guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw .unsoundMeeting("a text has control characters")
      }
    }
  }
}
