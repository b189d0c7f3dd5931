internal import GRDB
internal import Logic

/// The tables of the store, within one transaction.
struct CaseTables {
  let db: Database
  let identity: Set<FactName>
  let rulings: Rulings?
  let visitor: Visitor?
  let session: Session?
  /// The case that was read last; nothing where many are read, each once.
  var memo: SnapshotMemo?
}

/// A case as the tables have it, before what is to happen to it.
struct FiledCase {
  var filed: Case
  /// How many entries its journal has.
  var entries: Int
  /// The facts whose answers stand apart from the journal and from the snapshot.
  var apart: Set<FactName>
  let withdrawal: Withdrawal?
}

extension CaseTables {
  func hasCase(_ id: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?)"), arguments: [id])
      ?? false
  }

  /// The current case, from its snapshot.
  func filedCase(_ id: String) throws -> FiledCase {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT c.source, s.number, s.version, s.content,
              (SELECT max(number) FROM journal WHERE case_id = c.id) AS entries
            FROM cases c LEFT JOIN snapshot s ON s.case_id = c.id WHERE c.id = ?
            """), arguments: [id])
    else { throw StoreError.noSuchCase(id) }
    var filed = try recentSnapshot(
      id: id, source: try row.value("source"), version: try row.value("version"),
      content: try row.value("content"))
    let entries: Int = try row.value("entries") ?? 0
    guard try row.value("number") == entries else { throw StoreError.disagrees(id: id) }
    let answers = try identities(of: id)[id]?.get() ?? [:]
    overlay(&filed, answers)
    return FiledCase(
      filed: filed, entries: entries, apart: try factsApart(in: id),
      withdrawal: try withdrawals(of: id)[id])
  }

  /// The facts whose answers stand apart: those that say who the patient is, and those that did so
  /// for the program that wrote the case.
  func factsApart(in id: String) throws -> Set<FactName> {
    let kept = try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT fact FROM identity WHERE case_id = ?"),
      arguments: [id])
    return identity.union(kept.map { FactName($0) })
  }

  /// The case of a snapshot row, still without who the patient is.
  func snapshot(id: String, source: String, version: Int?, content: String?) throws -> Case {
    guard let version, let content else {
      throw StoreError.unreadable(id: id, number: nil, reason: "its current state is missing")
    }
    return try naming(case: id, number: nil) {
      try RowText.read(CaseText.self, from: content, version: version)
        .filed(id: id, source: source)
    }
  }

  /// The same for a case that is likely to be read again soon.
  private func recentSnapshot(
    id: String, source: String, version: Int?, content: String?
  ) throws -> Case {
    if version == RowText.version, let content,
      let known = memo?.filed(id, source: source, text: content)
    {
      return known
    }
    let filed = try snapshot(id: id, source: source, version: version, content: content)
    if let content { memo?.take(filed, text: content) }
    return filed
  }

  /// Puts who the patient is into a case.
  func overlay(_ filed: inout Case, _ answers: [FactName: RecordedAnswer]) {
    for (name, recorded) in answers {
      filed.sheet.answers[name] = recorded.answer
      filed.sheet.assumptions[name] = recorded.assumption
    }
  }

  /// Who a patient is, or why it cannot be read.
  typealias Identity = Result<[FactName: RecordedAnswer], StoreError>

  /// Who the patients are, by case: of one case, or of all.
  func identities(of id: String? = nil) throws -> [String: Identity] {
    // SQLite takes the other columns from the row that has the greatest number.
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT case_id, fact, version, new, max(number) AS number FROM identity
          WHERE \(id == nil ? "?1 IS NULL" : "case_id = ?1") GROUP BY case_id, fact
          """), arguments: [id])
    var found: [String: Identity] = [:]
    while let row = try rows.next() {
      let id: String = try row.value("case_id")
      guard case .success(var answers) = found[id] ?? .success([:]) else { continue }
      do {
        if let text: String = try row.value("new") {
          answers[FactName(try row.value("fact"))] = try naming(
            case: id, number: row.value("number")
          ) {
            try RowText.read(AnswerText.self, from: text, version: row.value("version")).recorded()
          }
        }
        found[id] = .success(answers)
      } catch let error as StoreError {
        found[id] = .failure(error)
      }
    }
    return found
  }

  /// Reads a row, and names the case and the entry where it cannot be read.
  func naming<Value>(case id: String, number: Int?, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as Unreadable {
      throw StoreError.unreadable(id: id, number: number, reason: error.reason)
    } catch is RowDecodingError {
      throw StoreError.unreadable(id: id, number: number, reason: "a column is not of its kind")
    }
  }

  /// The cases that are out of use: one case if it is, or all.
  func withdrawals(of id: String? = nil) throws -> [String: Withdrawal] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT case_id, seconds, who, standing, reason, max(number) FROM standing
          WHERE \(id == nil ? "?1 IS NULL" : "case_id = ?1") GROUP BY case_id
          """), arguments: [id])
    var found: [String: Withdrawal] = [:]
    while let row = try rows.next() {
      guard try row.value("standing") == "withdrawn" else { continue }
      found[try row.value("case_id")] = Withdrawal(
        reason: try row.value("reason"), who: try row.value("who"),
        seconds: try row.value("seconds"))
    }
    return found
  }
}

extension Row {
  /// The value in a column. GRDB's own subscripts end the program where a damaged file has another
  /// kind of value than the schema allows.
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(forColumn: column)
  }

  /// The moment in a column, in seconds since 1 January 1970, UTC. One that no program wrote would
  /// end the program where moments are subtracted.
  func moment(_ column: String) throws -> Int {
    let seconds: Int = try value(column)
    guard 0...253_402_300_799 ~= seconds else {
      throw Unreadable("a time in it is none of this calendar")
    }
    return seconds
  }
}
