internal import GRDB
internal import Logic

/// Compares what cases are searched by with what they say, within one transaction.
///
/// Answers are counted and added up by case in one go through their table, as it is ordered by facts.
struct SearchComparison {
  let tables: CaseTables
  /// The cases that are as their journals say; what is wrong with others is told elsewhere.
  let sound: Set<String>
  /// Whether a line of the worklist was made by the very program that looks. It calls things as that
  /// one did; of other cases only the words that are on record themselves are missed.
  let isCurrent: (_ maker: String) -> Bool

  private var db: Database { tables.db }

  /// What was found in the rows of a case, whatever their order.
  private struct Sum: Equatable {
    var count = 0
    var total: UInt64 = 0

    mutating func add(_ row: some Hashable) {
      count += 1
      total &+= UInt64(truncatingIfNeeded: row.hashValue)
    }
  }

  func faults() throws -> [SearchFault] {
    let kept = (answers: try keptAnswers(), names: try keptNames())
    var faults: [SearchFault] = []
    for id in try String.fetchAll(db, sql: "SELECT id FROM cases ORDER BY id") {
      guard sound.contains(id), let current = try tables.readable(id) else { continue }
      guard let number = try tables.index.knownNumber(of: id),
        let row = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT said, met FROM search WHERE rowid = ?"),
          arguments: [number])
      else {
        faults.append(.missing(case: id))
        continue
      }
      if try !fits(row, current) { faults.append(.words(case: id)) }
      if try sum(ofAnswersOf: current, number) != kept.answers[number] ?? Sum() {
        faults.append(.answers(case: id))
      }
      let names = SearchWords.names(of: current.filed, apart: current.apart)
      var sum = Sum()
      for word in names { sum.add(String(word)) }
      if sum != kept.names[number] ?? Sum() { faults.append(.name(case: id)) }
    }
    return try faults + foreign(Set(kept.answers.keys).union(kept.names.keys))
  }

  /// Whether the words of a row are those of the case and of what was said about it.
  private func fits(_ row: Row, _ current: FiledCase) throws -> Bool {
    let said: String = try row.decode(atIndex: 0)
    let met: String = try row.decode(atIndex: 1)
    let (filed, apart) = (current.filed, current.apart)
    guard try met == tables.index.meetingWords(of: filed.id) else { return false }
    if said == SearchWords.words(of: filed, apart: apart, tables.index.catalogue?()) { return true }
    let maker = try String.fetchOne(
      db.cachedStatement(sql: "SELECT made_by FROM worklist WHERE case_id = ?"),
      arguments: [filed.id])
    if let maker, isCurrent(maker) { return false }
    return SearchWords.written(in: filed, apart: apart).isSubset(
      of: Set(said.split(separator: " ")))
  }

  private func sum(ofAnswersOf current: FiledCase, _ number: Int) throws -> Sum {
    var rows = IndexedAnswer.rows(of: current.filed, apart: current.apart)
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT content FROM worked_out WHERE number = ?"),
      arguments: [number])
    rows.formUnion(text.flatMap { try? WorkedOutText($0) }?.rows ?? [])
    var sum = Sum()
    for row in rows { sum.add(row) }
    return sum
  }

  private func keptAnswers() throws -> [Int: Sum] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT name, value, number FROM answered JOIN fact_name ON id = fact")
    var found: [Int: Sum] = [:]
    while let row = try rows.next() {
      let answer = IndexedAnswer(fact: try row.decode(atIndex: 0), value: row[1])
      found[try row.decode(atIndex: 2), default: Sum()].add(answer)
    }
    return found
  }

  private func keptNames() throws -> [Int: Sum] {
    let rows = try Row.fetchCursor(db, sql: "SELECT word, number FROM name_word")
    var found: [Int: Sum] = [:]
    while let row = try rows.next() {
      found[try row.decode(atIndex: 1), default: Sum()].add(try row.decode(atIndex: 0) as String)
    }
    return found
  }

  /// Rows of no case, each number once.
  private func foreign(_ numbers: Set<Int>) throws -> [SearchFault] {
    let known = Set(
      try Int.fetchAll(
        db, sql: "SELECT n.number FROM case_number n JOIN cases c ON c.id = n.case_id"))
    let kept = try Int.fetchAll(
      db, sql: "SELECT rowid FROM search UNION SELECT number FROM worked_out")
    return numbers.union(kept).subtracting(known).sorted().map { .foreign(number: $0) }
  }
}

extension CaseStore {
  /// Where the search does not say what the cases say; nothing where it does.
  ///
  /// - Parameters:
  ///   - sound: The cases that are looked at.
  ///   - isCurrent: Whether a line of the worklist was made by this very program.
  func searchFaults(
    of sound: Set<String>, _ isCurrent: (_ maker: String) -> Bool
  ) throws(StoreError) -> [SearchFault] {
    let faults = try reading { tables in
      try withoutActuallyEscaping(isCurrent) { isCurrent in
        var tables = tables
        tables.memo = nil
        return try SearchComparison(tables: tables, sound: sound, isCurrent: isCurrent).faults()
      }
    }
    return try hasSoundIndex() ? faults : faults + [.index]
  }

  /// Whether what finds rows by their words fits the rows. SQLite asks it as if it were a write.
  private func hasSoundIndex() throws(StoreError) -> Bool {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
      }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
