internal import GRDB
internal import Logic

extension CaseStore {
  /// The last decision on record for a case; nothing where none was recorded with a ruling.
  package func decision(on id: String) throws(StoreError) -> Decision? {
    try reading { tables in
      guard let (number, ruling) = try tables.lastRuling(of: id) else { return nil }
      let filed = try tables.filedCase(id).filed
      let journal = try tables.journal(of: id)
      guard let entry = journal.first(where: { $0.number == number }) else {
        throw StoreError.unreadable(id: id, number: number, reason: "its decision has no entry")
      }
      let then = Array(journal.prefix { $0.number <= number })
      return Decision(
        decided: try then.replayed(id: id, source: filed.source), entry: entry, ruling: ruling,
        stands: rulings?.isDecided(filed) ?? true)
    }
  }

  /// The numbers of all cases that are not withdrawn, in their order.
  package func caseIDs() throws(StoreError) -> [String] {
    try reading { tables in
      let withdrawn = try tables.withdrawals()
      return try String.fetchAll(tables.db, sql: "SELECT id FROM cases ORDER BY id")
        .filter { withdrawn[$0] == nil }
    }
  }

  /// The numbers of the cases for which a decision was recorded, without the withdrawn ones.
  package func decidedCaseIDs() throws(StoreError) -> [String] {
    try reading { tables in
      let withdrawn = try tables.withdrawals()
      return try String.fetchAll(
        tables.db, sql: "SELECT DISTINCT case_id FROM ruling ORDER BY case_id"
      ).filter { withdrawn[$0] == nil }
    }
  }

  /// The whole text of a rulebook by which a decision was recorded; nothing where there is none of
  /// that digest.
  package func rulebookText(digest: String) throws(StoreError) -> String? {
    try reading { tables in
      try String.fetchOne(
        tables.db, sql: "SELECT text FROM rulebook WHERE digest = ?", arguments: [digest])
    }
  }
}

extension CaseTables {
  /// Keeps what the rulebook says of a case, where one of the changes has made a decision or
  /// changed one.
  func keepRuling(on filed: FiledCase, after changes: [CaseChange]) throws {
    guard let rulings, changes.contains(where: rulings.concerns), rulings.isDecided(filed.filed)
    else { return }
    let (ruling, text) = rulings.ruling(filed.filed)
    let mark = ruling.rulebook
    let isKept = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM rulebook WHERE digest = ?)", arguments: [mark.digest])
    if isKept != true {
      try insert(
        into: .rulebook, key: mark.digest, number: 0,
        [mark.digest.databaseValue, mark.version.databaseValue, text.databaseValue])
    }
    try insert(
      into: .ruling, key: filed.filed.id, number: filed.entries,
      [
        filed.filed.id.databaseValue, filed.entries.databaseValue, mark.digest.databaseValue,
        RowText.version.databaseValue, try RowText.text(RulingText(ruling)).databaseValue,
      ])
  }

  /// The newest ruling on a case, and the entry of its journal that it rests on.
  func lastRuling(of id: String) throws -> (number: Int, ruling: Ruling)? {
    guard try hasCase(id) else { throw StoreError.noSuchCase(id) }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT r.number, r.version, r.content, b.digest, b.version AS rulebook_version
        FROM ruling r JOIN rulebook b ON b.digest = r.rulebook
        WHERE r.case_id = ? ORDER BY r.number DESC LIMIT 1
        """, arguments: [id])
    guard let row else { return nil }
    let number: Int = try row.value("number")
    let ruling = try naming(case: id, number: number) {
      let mark = RulebookMark(
        version: try row.value("rulebook_version"), digest: try row.value("digest"))
      return try RowText.read(
        RulingText.self, from: try row.value("content"), version: try row.value("version")
      ).ruling(by: mark)
    }
    return (number, ruling)
  }
}
