internal import GRDB
internal import Logic

/// The tables of the store, within one transaction.
struct CaseTables {
  let db: Database
  let identity: Set<FactName>
}

/// A case as the tables have it, before what is to happen to it.
struct FiledCase {
  var filed: Case
  /// How many entries its journal has.
  var entries: Int
  let withdrawal: Withdrawal?
}

extension CaseTables {
  func hasCase(_ id: String) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?)", arguments: [id])
      ?? false
  }

  /// The current case, from its snapshot.
  func filedCase(_ id: String) throws -> FiledCase {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT c.source, s.version, s.content,
            (SELECT max(number) FROM journal WHERE case_id = c.id) AS entries
          FROM cases c LEFT JOIN snapshot s ON s.case_id = c.id WHERE c.id = ?
          """, arguments: [id])
    else { throw StoreError.noSuchCase(id) }
    var filed = try snapshot(
      id: id, source: row["source"], version: row["version"], content: row["content"])
    overlay(&filed, try identities(of: id)[id] ?? [:])
    return FiledCase(
      filed: filed, entries: row["entries"] ?? 0, withdrawal: try withdrawals(of: id)[id])
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

  /// Puts who the patient is into a case.
  func overlay(_ filed: inout Case, _ answers: [FactName: RecordedAnswer]) {
    for (name, recorded) in answers {
      filed.sheet.answers[name] = recorded.answer
      filed.sheet.assumptions[name] = recorded.assumption
    }
  }

  /// Who the patients are, by case: of one case, or of all.
  func identities(of id: String? = nil) throws -> [String: [FactName: RecordedAnswer]] {
    // SQLite takes the other columns from the row that has the greatest number.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT case_id, fact, version, new, max(number) AS number FROM identity
        WHERE ?1 IS NULL OR case_id = ?1 GROUP BY case_id, fact
        """, arguments: [id])
    var found: [String: [FactName: RecordedAnswer]] = [:]
    while let row = try rows.next() {
      guard let text: String = row["new"] else { continue }
      let caseID: String = row["case_id"]
      let answer = try naming(case: caseID, number: row["number"]) {
        try RowText.read(AnswerText.self, from: text, version: row["version"]).recorded()
      }
      found[caseID, default: [:]][FactName(row["fact"])] = answer
    }
    return found
  }

  /// Reads a row, and names the case and the entry where it cannot be read.
  func naming<Value>(case id: String, number: Int?, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as Unreadable {
      throw StoreError.unreadable(id: id, number: number, reason: error.reason)
    }
  }

  /// The cases that are out of use: one case if it is, or all.
  func withdrawals(of id: String? = nil) throws -> [String: Withdrawal] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT case_id, seconds, who, standing, reason, max(number) FROM standing
        WHERE ?1 IS NULL OR case_id = ?1 GROUP BY case_id
        """, arguments: [id])
    var found: [String: Withdrawal] = [:]
    while let row = try rows.next() {
      guard row["standing"] == "withdrawn" else { continue }
      found[row["case_id"]] = Withdrawal(
        reason: row["reason"], who: row["who"], seconds: row["seconds"])
    }
    return found
  }
}
