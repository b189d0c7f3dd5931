internal import GRDB
package import Logic

extension CaseStore {
  /// Lines of the worklist that are up to date, the most urgent first: so many of them, behind a
  /// line where one is given.
  ///
  /// - Parameters:
  ///   - maker: what lines are made by; those that something else made are left out.
  ///   - name: the fact that names the patient, which is taken from where identities are kept.
  package func worklist(
    by maker: String, naming name: FactName,
    behind last: (urgency: Int, day: Int, id: String)? = nil, limit: Int
  ) throws(StoreError) -> [WorklistLine] {
    try reading { tables in
      // The plus keeps SQLite to the index of the order: by that of the maker it would sort all lines.
      // Without the comparison where there is nothing to compare with, so that the index is used.
      let behind = last == nil ? "AND ?2 IS NULL" : "AND (urgency, day, case_id) > (?2, ?3, ?4)"
      let rows = try Row.fetchCursor(
        tables.db,
        sql: """
          SELECT case_id, urgency, day, title, coalesce(
              (SELECT json_extract(new, '$.text') FROM identity i
               WHERE i.case_id = worklist.case_id AND fact = ?6 ORDER BY number DESC LIMIT 1),
              case_id),
            age, sex, target, sign, need, step, meeting,
            procedure, is_decided, number
          FROM worklist JOIN case_number USING (case_id)
          WHERE +made_by = ?1 \(behind)
          ORDER BY urgency, day, case_id LIMIT ?5
          """, arguments: [maker, last?.urgency, last?.day, last?.id, limit, name.rawValue])
      var lines: [WorklistLine] = []
      while let row = try rows.next() { lines.append(try WorklistLine(row)) }
      return lines
    }
  }

  /// The cases in use that have no line which is up to date.
  package func casesWithoutWorklist(by maker: String) throws(StoreError) -> [String] {
    try reading { tables in
      // Counting is much quicker than looking for what is missing, which nearly always is nothing.
      let missing = try Int.fetchOne(
        tables.db,
        sql: """
          SELECT (SELECT count(*) FROM cases) - (SELECT count(*) FROM worklist WHERE made_by = ?1)
          """, arguments: [maker])
      if missing == (try tables.withdrawals().count) { return [] }
      return try String.fetchAll(
        tables.db,
        sql: """
          SELECT c.id FROM cases c LEFT JOIN worklist w ON w.case_id = c.id
          WHERE w.made_by IS NOT ?1 AND coalesce(
            (SELECT standing FROM standing WHERE case_id = c.id ORDER BY number DESC LIMIT 1), '')
            <> 'withdrawn'
          ORDER BY c.id
          """, arguments: [maker])
    }
  }

  /// A case without its journal: its current state.
  package func current(_ id: String) throws(StoreError) -> Case {
    try reading { tables in try tables.filedCase(id).filed }
  }

  /// Works out lines and keeps them, in one transaction, so that no case changes in between.
  ///
  /// - Returns: the lines, and why cases have none that cannot be read.
  package func assessWorklist(
    _ ids: [String], by maker: String, _ line: (Case) -> WorklistLine
  ) throws(StoreError) -> (lines: [WorklistLine], unreadable: [StoreError]) {
    try writing(.note, by: nil) { tables in
      var lines: [WorklistLine] = []
      var unreadable: [StoreError] = []
      for id in ids {
        do {
          let kept = try tables.filedCase(id)
          guard kept.withdrawal == nil else { continue }
          var line = line(kept.filed)
          line.number = try tables.index.number(of: id)
          try tables.keep(line, by: maker)
          try tables.index.keep(line.derived, line.number)
          try tables.index.follow(kept, line.number)
          line.derived = [:]
          lines.append(line)
        } catch let error as StoreError {
          unreadable.append(error)
        }
      }
      return (lines, unreadable)
    }
  }
}

extension CaseTables {
  fileprivate func keep(_ line: WorklistLine, by maker: String) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO worklist (case_id, made_by, urgency, day, title, age, sex,
          target, sign, need, step, meeting, procedure, is_decided)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      line.id, maker, line.urgency, line.day, line.title, line.age, line.sex,
      line.target, line.sign, line.need, line.step, line.meeting?.description,
      line.procedure?.description, line.isDecided,
    ])
  }
}

extension WorklistLine {
  fileprivate init(_ row: Row) throws {
    func date(_ index: Int) throws -> CalendarDate? {
      let text: String? = try row.decode(atIndex: index)
      return text.flatMap { CalendarDate($0) }
    }
    self.init(
      id: try row.decode(atIndex: 0), urgency: try row.decode(atIndex: 1),
      day: try row.decode(atIndex: 2), title: try row.decode(atIndex: 3),
      patient: try row.decode(atIndex: 4), age: try row.decode(atIndex: 5),
      sex: try row.decode(atIndex: 6), target: try row.decode(atIndex: 7),
      sign: try row.decode(atIndex: 8), need: try row.decode(atIndex: 9),
      step: try row.decode(atIndex: 10), meeting: try date(11), procedure: try date(12),
      isDecided: try row.decode(atIndex: 13))
    number = try row.decode(atIndex: 14)
  }
}
