internal import GRDB
internal import Logic

extension CaseTables {
  /// The journal of a case in order, with the answers of an identity where they are still kept.
  func journal(of id: String) throws -> [JournalEntry] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT j.number, j.seconds, j.who, j.manner, j.regarding, j.version, j.change,
          i.version AS identity_version, i.old, i.new
        FROM journal j LEFT JOIN identity i ON i.case_id = j.case_id AND i.number = j.number
        WHERE j.case_id = ? ORDER BY j.number
        """, arguments: [id])
    var journal: [JournalEntry] = []
    while let row = try rows.next() {
      journal.append(try naming(case: id, number: try row.value("number")) { try entry(row) })
    }
    return journal
  }

  private func entry(_ row: Row) throws -> JournalEntry {
    let change = try RowText.read(
      ChangeText.self, from: try row.value("change"), version: try row.value("version"))
    return JournalEntry(
      number: try row.value("number"), seconds: try row.moment("seconds"),
      who: try row.value("who"),
      change: try change.change(identity: try identityText(row)), manner: try manner(row))
  }

  private func identityText(_ row: Row) throws -> IdentityText? {
    guard let version: Int = try row.value("identity_version") else { return nil }
    func answer(_ text: String?) throws -> AnswerText? {
      try text.map { try RowText.read(AnswerText.self, from: $0, version: version) }
    }
    return IdentityText(
      old: try answer(try row.value("old")), new: try answer(try row.value("new")))
  }

  private func manner(_ row: Row) throws -> JournalEntry.Manner {
    let word: String = try row.value("manner")
    let regarding: Int? = try row.value("regarding")
    switch (word, regarding) {
    case ("given", nil): return .given
    case ("undoing", let number?): return .undoing(number)
    case ("redoing", let number?): return .redoing(number)
    default: throw Unreadable("it was given in a manner that is not known")
    }
  }

  /// Adds the next entry to the journal of a case, and keeps the answers of an identity apart.
  func append(_ entry: JournalEntry, to id: String, apart: Set<FactName>) throws {
    let (manner, regarding): (String, Int?) =
      switch entry.manner {
      case .given: ("given", nil)
      case .undoing(let number): ("undoing", number)
      case .redoing(let number): ("redoing", number)
      }
    let change = try RowText.text(ChangeText(entry.change, identity: apart))
    let row: [DatabaseValue] = [
      id.databaseValue, entry.number.databaseValue, entry.seconds.databaseValue,
      entry.who.databaseValue, manner.databaseValue, regarding?.databaseValue ?? .null,
      RowText.version.databaseValue, change.databaseValue,
    ]
    let hidden = try HiddenIdentity(entry, apart: apart)
    try Chain(db: db).bind(
      .journal, key: id, number: entry.number, row,
      commitment: hidden?.commitment(to: id, entry.number))
    try db.cachedStatement(
      sql: """
        INSERT INTO journal (case_id, number, seconds, who, manner, regarding, version, change)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments(row))
    try hidden?.insert(into: db, id, entry.number)
    if let place = visitor?.place {
      try insert(
        into: .origin, key: id, number: entry.number,
        [id.databaseValue, entry.number.databaseValue, place.databaseValue])
    }
  }

  /// Keeps the current case, without who the patient is.
  func keep(_ current: FiledCase) throws {
    var filed = current.filed
    for name in current.apart {
      filed.sheet.answers[name] = nil
      filed.sheet.assumptions[name] = nil
    }
    let text = try RowText.text(CaseText(filed))
    memo?.take(filed, text: text)
    try db.cachedStatement(
      sql: """
        INSERT INTO snapshot (case_id, number, version, content) VALUES (?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE
        SET number = excluded.number, version = excluded.version, content = excluded.content
        """
    ).execute(arguments: [
      filed.id, current.entries, RowText.version, text,
    ])
  }
}
