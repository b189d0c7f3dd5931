internal import Foundation
internal import GRDB
package import Logic

extension CaseStore {
  /// The cases that fit each term, by the numbers that lines of the worklist have; withdrawn cases
  /// among them.
  ///
  /// - Parameters:
  ///   - terms: What is searched for. Nothing in them is a command to the search.
  ///   - names: Whether who the patient is may be searched; where names are hidden it is not.
  ///   - maker: What lines of the worklist are made by: what was worked out by anything else, or before
  ///     the last change of a case, does not count.
  package func search(
    _ terms: [CaseTerm], names: Bool, by maker: String
  ) throws(StoreError) -> [CaseTerm: CaseNumbers] {
    try reading { tables in
      var found: [CaseTerm: CaseNumbers] = [:]
      for term in terms {
        found[term] = try SearchReading(db: tables.db, names: names, maker: maker).cases(for: term)
      }
      return found
    }
  }

  /// The numbers of cases by which a search names them.
  package func caseNumbers() throws(StoreError) -> [String: Int] {
    try reading { tables in
      let rows = try Row.fetchCursor(tables.db, sql: "SELECT case_id, number FROM case_number")
      var found: [String: Int] = [:]
      while let row = try rows.next() {
        found[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
      }
      return found
    }
  }

  /// Makes what cases are searched by anew, in one transaction; what was worked out for the worklist is
  /// worked out again when it is next shown.
  package func rebuildSearch() throws(StoreError) {
    try writing(.keep, by: nil) { tables in try tables.index.fillAnew() }
  }
}

/// A search, within one transaction.
struct SearchReading {
  let db: Database
  let names: Bool
  let maker: String

  func cases(for term: CaseTerm) throws -> CaseNumbers {
    switch term {
    case .words(let text): return try cases(withWords: text)
    case .fact(let fact, let test): return try cases(with: fact.rawValue, test)
    case .derived(let fact, let test):
      var found = try cases(with: IndexedAnswer.derived(fact), test)
      found.subtract(
        try numbers(
          """
          SELECT n.number FROM worklist w JOIN case_number n ON n.case_id = w.case_id
          WHERE w.made_by <> ?
          """, [maker]))
      return found
    }
  }

  /// Every word has to begin a word of the case, or of the name.
  private func cases(withWords text: String) throws -> CaseNumbers {
    var all: CaseNumbers?
    for word in SearchWords.words(of: text) {
      var found = try numbers("SELECT rowid FROM search WHERE search MATCH ?", ["\"\(word)\"*"])
      if names {
        found.formUnion(
          try numbers(
            "SELECT number FROM name_word WHERE word >= ? AND word < ?",
            [String(word), word + "\u{10FFFF}"]))
      }
      if all == nil { all = found } else { all?.formIntersection(found) }
    }
    return all ?? CaseNumbers()
  }

  private func cases(with fact: String, _ test: FactTest) throws -> CaseNumbers {
    let id = try Int.fetchOne(db, sql: "SELECT id FROM fact_name WHERE name = ?", arguments: [fact])
    let rows = "SELECT number FROM answered WHERE fact = ?"
    switch test {
    case .blank:
      // A number that no case has fits nothing that is shown.
      var all = CaseNumbers(
        through: try Int.fetchOne(db, sql: "SELECT max(number) FROM case_number") ?? 0)
      if let id { all.subtract(try numbers(rows, [id])) }
      return all
    case .unknown: return try numbers("\(rows) AND value = ?", [id, IndexedAnswer.unknown])
    case .choice(let values):
      var found = CaseNumbers()
      for value in values { found.formUnion(try numbers("\(rows) AND value = ?", [id, value])) }
      return found
    case .number(let range):
      return try numbers(
        "\(rows) AND value BETWEEN ? AND ?", [id, range.lowerBound, range.upperBound])
    case .days(let first, let last):
      return try numbers(
        """
        \(rows) AND value >= ? AND value < ':'
          AND (?3 IS NULL OR CASE length(value) WHEN 7
            THEN date(value || '-01', '+1 month', '-1 day') ELSE value END <= ?3)
        """, [id, first ?? "0", last])
    case .text(let text):
      let words = SearchWords.words(of: text).joined(separator: " ")
      return try numbers("\(rows) AND instr(value, ?) > 0 AND value <> '?'", [id, words])
    }
  }

  private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> CaseNumbers {
    let rows = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var found = CaseNumbers()
    while let number = try rows.next() { found.insert(number) }
    return found
  }
}
