internal import GRDB
internal import Logic

/// What cases are searched by, within the transaction that changes them.
struct SearchIndex {
  let db: Database
  /// What choices and facts are called; without it they are found as they are written in files.
  let catalogue: (@Sendable () -> Catalogue)?

  /// The number of a case, which is given where it has none.
  func number(of id: String) throws -> Int {
    if let number = try knownNumber(of: id) { return number }
    try db.cachedStatement(sql: "INSERT INTO case_number (case_id) VALUES (?)")
      .execute(arguments: [id])
    return Int(db.lastInsertedRowID)
  }

  func knownNumber(of id: String) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM case_number WHERE case_id = ?"), arguments: [id])
  }

  /// Follows changes of a case: of one fact, or of anything.
  func follow(_ old: Case, to new: Case, apart: Set<FactName>, _ changes: [CaseChange]) throws {
    let number = try number(of: new.id)
    guard changes.count == 1, case .answer(let place, let before, let after) = changes[0] else {
      try replaceAnswers(
        IndexedAnswer.rows(of: old, apart: apart), IndexedAnswer.rows(of: new, apart: apart), number
      )
      try setWords(of: new, apart: apart, number)
      return try replaceNames(old, new, apart: apart, number)
    }
    if apart.contains(place.fact) {
      return try replaceNames(old, new, apart: apart, number)
    }
    try replaceAnswers(
      IndexedAnswer.rows(of: old, apart: apart, place.fact),
      IndexedAnswer.rows(of: new, apart: apart, place.fact), number)
    if before?.hasWords == true || after?.hasWords == true {
      try setWords(of: new, apart: apart, number)
    }
  }

  /// Finds a case by the words that things are called by now.
  func follow(_ current: FiledCase, _ number: Int) throws {
    try setWords(of: current.filed, apart: current.apart, number)
  }

  /// Keeps what was worked out of a case, instead of what was before.
  func keep(_ derived: [FactName: Set<FactValue>], _ number: Int) throws {
    var rows: Set<IndexedAnswer> = []
    for (fact, values) in derived {
      let name = IndexedAnswer.derived(fact)
      for value in values { rows.formUnion(IndexedAnswer.rows(of: .value(value), to: name)) }
    }
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT content FROM worked_out WHERE number = ?"),
      arguments: [number])
    let old = text.flatMap { try? WorkedOutText($0) }?.rows ?? []
    guard rows != old else { return }
    try replaceAnswers(old, rows, number)
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO worked_out (number, content) VALUES (?, ?)"
    ).execute(arguments: [number, try WorkedOutText(rows).text])
  }

  private func replaceAnswers(
    _ old: Set<IndexedAnswer>, _ new: Set<IndexedAnswer>, _ number: Int
  ) throws {
    for row in old.subtracting(new) { try remove(row, number) }
    for row in new.subtracting(old) { try insert(row, number) }
  }

  private func remove(_ row: IndexedAnswer, _ number: Int) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM answered
        WHERE fact = (SELECT id FROM fact_name WHERE name = ?) AND value = ? AND number = ?
        """
    ).execute(arguments: [row.fact, row.value, number])
  }

  private func insert(_ row: IndexedAnswer, _ number: Int) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO answered (fact, value, number)
        SELECT id, ?, ? FROM fact_name WHERE name = ?
        """)
    try insert.execute(arguments: [row.value, number, row.fact])
    guard db.changesCount == 0 else { return }
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO fact_name (name) VALUES (?)")
      .execute(arguments: [row.fact])
    try insert.execute(arguments: [row.value, number, row.fact])
  }

  private func setWords(of filed: Case, apart: Set<FactName>, _ number: Int) throws {
    let said = SearchWords.words(of: filed, apart: apart, catalogue?())
    let kept = try String.fetchOne(
      db.cachedStatement(sql: "SELECT said FROM search WHERE rowid = ?"), arguments: [number])
    guard let kept else {
      return try db.cachedStatement(sql: "INSERT INTO search (rowid, said, met) VALUES (?, ?, '')")
        .execute(arguments: [number, said])
    }
    guard kept != said else { return }
    try db.cachedStatement(sql: "UPDATE search SET said = ? WHERE rowid = ?")
      .execute(arguments: [said, number])
  }

  private func replaceNames(
    _ old: Case, _ new: Case, apart: Set<FactName>, _ number: Int
  ) throws {
    let (before, after) = (
      SearchWords.names(of: old, apart: apart), SearchWords.names(of: new, apart: apart)
    )
    for word in before.subtracting(after) {
      try db.cachedStatement(sql: "DELETE FROM name_word WHERE word = ? AND number = ?")
        .execute(arguments: [String(word), number])
    }
    for word in after.subtracting(before) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO name_word (word, number) VALUES (?, ?)")
        .execute(arguments: [String(word), number])
    }
  }

  /// Finds a case by what meetings have said about it, and why it was withdrawn.
  func setMeetingWords(of id: String) throws {
    let (number, met) = (try number(of: id), try meetingWords(of: id))
    try db.execute(
      sql: "UPDATE search SET met = ? WHERE rowid = ? AND met <> ?",
      arguments: [met, number, met])
  }

  /// What meetings have said about a case, and why it was withdrawn, as it is on record now.
  func meetingWords(of id: String) throws -> String {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT m.title, o.decision, o.agreed, o.dissented, o.reason,
          (SELECT group_concat(a.what || ' ' || a.owner, ' ') FROM action a
           WHERE a.meeting_id = o.meeting_id AND a.outcome = o.number)
        FROM outcome o JOIN meeting m ON m.id = o.meeting_id WHERE o.case_id = ?1
        UNION ALL SELECT reason, '', '', '', '', '' FROM standing WHERE case_id = ?1
        """, arguments: [id])
    var found: Set<Substring> = []
    for row in rows {
      for index in 0..<6 {
        let text: String? = try row.decode(atIndex: index)
        found.formUnion(SearchWords.words(of: text ?? ""))
      }
    }
    return SearchWords.text(of: found)
  }
}

extension RecordedAnswer {
  /// Whether it says anything in words.
  fileprivate var hasWords: Bool {
    if assumption != nil { return true }
    return switch answer {
    case .unknown, .value(.number), .value(.numbers), .value(.date), .value(.yesNo(false)): false
    case .value(.yesNo(true)), .value(.word), .value(.words), .value(.text): true
    }
  }
}

// MARK: - All of it

extension SearchIndex {
  /// Makes what stands for a case anew, whatever stood for it.
  func refill(_ current: FiledCase) throws {
    let number = try number(of: current.filed.id)
    for table in ["name_word", "answered", "worked_out"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE number = ?", arguments: [number])
    }
    try fill(current)
  }

  private func fill(_ current: FiledCase) throws {
    let (filed, apart) = (current.filed, current.apart)
    let number = try number(of: filed.id)
    try replaceAnswers([], IndexedAnswer.rows(of: filed, apart: apart), number)
    try setWords(of: filed, apart: apart, number)
    try replaceNames(Case(id: filed.id), filed, apart: apart, number)
    try setMeetingWords(of: filed.id)
  }

  /// Makes all of it anew, for every case that can be read.
  ///
  /// - Parameter tell: Told after each case how many are done.
  func fillAnew(telling tell: (Int) -> Void = { _ in }) throws {
    // First what finds a row by its words: rows are not taken out by it where it is damaged.
    try db.execute(
      sql: """
        INSERT INTO search (search) VALUES ('rebuild');
        DELETE FROM name_word; DELETE FROM answered; DELETE FROM worked_out; DELETE FROM search;
        """)
    let ids = try String.fetchAll(db, sql: "SELECT id FROM cases ORDER BY rowid")
    let tables = CaseTables(db: db, identity: [], rulings: nil, visitor: nil, session: nil)
    for (index, id) in ids.enumerated() {
      defer { tell(index + 1) }
      guard let filed = try tables.readable(id) else { continue }
      try fill(filed)
    }
    // Lines of the worklist say what was worked out: that is to be done again.
    try db.execute(sql: "UPDATE worklist SET made_by = ''")
    try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
  }
}

extension CaseTables {
  /// What cases are searched by.
  var index: SearchIndex { SearchIndex(db: db, catalogue: rulings?.catalogue) }

  /// A case as its snapshot has it; nothing where that cannot be read.
  func readable(_ id: String) throws -> FiledCase? {
    do {
      return try filedCase(id)
    } catch is StoreError {
      return nil
    }
  }
}
