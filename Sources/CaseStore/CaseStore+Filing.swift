internal import GRDB
package import Logic

extension CaseStore {
  /// Files a new case. What it holds already stands in its journal as the entries that made it.
  package func create(_ new: Case, who: String, seconds: Int) throws(StoreError) {
    try Soundness(id: new.id, identity: identity).check(new, who: who, seconds: seconds)
    _ = try writing(.plan, by: who) { tables in
      try tables.create(new, who: who, seconds: seconds)
    }
  }

  /// Files new cases in one transaction: all of them, or none.
  package func create(_ new: [Case], who: String, seconds: Int) throws(StoreError) {
    for each in new {
      try Soundness(id: each.id, identity: identity).check(each, who: who, seconds: seconds)
    }
    _ = try writing(.plan, by: who) { tables in
      for each in new { try tables.create(each, who: who, seconds: seconds) }
    }
  }

  /// Files a case that was read from a file.
  ///
  /// A case of that number is there already: replacing it journals every difference, so that the
  /// import can be read and taken back like any other change; otherwise the error is `caseExists`.
  /// Who the patient is stays where the file says nothing of it.
  ///
  /// Gives the number of entries that the journal grew by.
  @discardableResult
  package func importCase(
    _ read: Case, replacing: Bool, who: String, seconds: Int
  ) throws(StoreError) -> Int {
    try Soundness(id: read.id, identity: identity).check(read, who: who, seconds: seconds)
    return try writing(.plan, by: who) { tables in
      guard try tables.hasCase(read.id) else {
        return try tables.create(read, who: who, seconds: seconds)
      }
      guard replacing else { throw StoreError.caseExists(read.id) }
      try tables.checkPen(of: read.id, by: who)
      return try tables.replace(with: read, who: who, seconds: seconds)
    }
  }

  /// Takes a case out of use, for a reason. Nothing of it is deleted.
  package func withdraw(
    _ id: String, reason: String, who: String, seconds: Int
  ) throws(StoreError) {
    try setStanding(of: id, to: "withdrawn", reason: reason, who: who, seconds: seconds)
  }

  /// Takes a withdrawn case into use again, for a reason.
  package func reinstate(
    _ id: String, reason: String, who: String, seconds: Int
  ) throws(StoreError) {
    try setStanding(of: id, to: "reinstated", reason: reason, who: who, seconds: seconds)
  }

  private func setStanding(
    of id: String, to standing: String, reason: String, who: String, seconds: Int
  ) throws(StoreError) {
    try Soundness(id: id, identity: identity).check(reason: reason, who: who, seconds: seconds)
    try writing(.setStanding, by: who) { tables in
      guard try tables.hasCase(id) else { throw StoreError.noSuchCase(id) }
      try tables.checkPen(of: id, by: who)
      let withdrawal = try tables.withdrawals(of: id)[id]
      if standing == "reinstated" {
        guard withdrawal != nil else { throw StoreError.notWithdrawn(id: id) }
      } else if let withdrawal {
        throw StoreError.withdrawn(id: id, withdrawal)
      }
      try tables.add(
        to: .standing, of: id, seconds.databaseValue, who.databaseValue, standing.databaseValue,
        reason.databaseValue)
      try tables.index.setMeetingWords(of: id)
    }
  }
}

extension CaseTables {
  /// Files a new case with the entries that make it; gives their number.
  @discardableResult
  func create(_ new: Case, who: String, seconds: Int) throws -> Int {
    guard try !hasCase(new.id) else { throw StoreError.caseExists(new.id) }
    try Chain(db: db).bind(
      .cases, key: new.id, number: 0,
      [new.id.databaseValue, seconds.databaseValue, who.databaseValue])
    try db.execute(
      sql: "INSERT INTO cases (id, source, created, created_by) VALUES (?, ?, ?, ?)",
      arguments: [new.id, new.source, seconds, who])
    let empty = Case(id: new.id, source: new.source)
    let blank = FiledCase(filed: empty, entries: 0, apart: identity, withdrawal: nil)
    return try make(empty.changes(to: new), in: blank, who: who, seconds: seconds)
  }

  /// Makes a filed case into the one that was read; gives the number of entries that it took.
  func replace(with read: Case, who: String, seconds: Int) throws -> Int {
    var filed = try changeableCase(read.id)
    var target = read
    for name in filed.apart where target.sheet.answers[name] == nil {
      target.sheet.answers[name] = filed.filed.sheet.answers[name]
      target.sheet.assumptions[name] = filed.filed.sheet.assumptions[name]
    }
    if filed.filed.source != target.source {
      try db.execute(
        sql: "UPDATE cases SET source = ? WHERE id = ?", arguments: [target.source, target.id])
      filed.filed.source = target.source
    }
    return try make(filed.filed.changes(to: target), in: filed, who: who, seconds: seconds)
  }

  private func make(
    _ changes: [CaseChange], in filed: FiledCase, who: String, seconds: Int
  ) throws -> Int {
    let old = filed.filed
    var filed = filed
    for change in changes {
      let entry = JournalEntry(
        number: filed.entries + 1, seconds: seconds, who: who, change: change, manner: .given)
      try record(entry, in: &filed)
    }
    try keep(filed)
    try index.follow(old, to: filed.filed, apart: filed.apart, changes)
    try keepRuling(on: filed, after: changes)
    return changes.count
  }
}
