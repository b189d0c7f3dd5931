internal import GRDB
package import Logic

extension CaseStore {
  /// The cases in the order of their numbers. Fails on the first that cannot be read.
  package func cases(includingWithdrawn: Bool = false) throws(StoreError) -> [StoredCase] {
    let list = try caseList(includingWithdrawn: includingWithdrawn)
    if let problem = list.unreadable.first { throw problem }
    return list.cases
  }

  /// The cases in the order of their numbers, and apart from them those that cannot be read, so
  /// that one damaged case does not keep a department from the others.
  ///
  /// - Parameter only: The cases that are wanted; nothing for all of them.
  package func caseList(
    includingWithdrawn: Bool = false, only: Set<String>? = nil
  ) throws(StoreError) -> CaseList {
    try reading { tables in
      try tables.caseList(includingWithdrawn: includingWithdrawn, only: only)
    }
  }

  /// A case as its journal leads to it, and the journal. A withdrawn case may be read as well.
  package func open(_ id: String) throws(StoreError) -> (Case, [JournalEntry]) {
    try reading { tables in
      let kept = try tables.filedCase(id).filed
      let journal = try tables.journal(of: id)
      let replayed = try journal.replayed(id: id, source: kept.source)
      guard replayed == kept else { throw StoreError.disagrees(id: id) }
      return (replayed, journal)
    }
  }

  /// The next number of a case under a prefix, such as `2611-014`. The numbers of withdrawn cases
  /// are not given again. Another program may take it first; creating the case tells.
  package func nextFreeID(_ prefix: String) throws(StoreError) -> String {
    guard Soundness.isPrefix(prefix) else { throw .unsound(id: prefix, .prefix) }
    return try reading { tables in
      let ids = try String.fetchAll(
        tables.db, sql: "SELECT id FROM cases WHERE substr(id, 1, ?) = ?",
        arguments: [prefix.count + 1, prefix + "-"])
      let taken = ids.compactMap { Int($0.dropFirst(prefix.count + 1)) }.filter { $0 < 1_000_000 }
      let digits = String((taken.max() ?? 0) + 1)
      return prefix + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
  }
}

extension CaseTables {
  func caseList(includingWithdrawn: Bool, only: Set<String>?) throws -> CaseList {
    let identities = try identities()
    let withdrawals = try withdrawals()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.id, c.source, c.created, c.created_by, s.number, s.version, s.content,
          j.seconds, j.who
        FROM cases c LEFT JOIN snapshot s ON s.case_id = c.id
          LEFT JOIN journal j ON j.case_id = c.id AND j.number = s.number
        ORDER BY c.id
        """)
    var cases: [StoredCase] = []
    var unreadable: [StoreError] = []
    while let row = try rows.next() {
      let id: String = try row.value("id")
      if let only, !only.contains(id) { continue }
      let withdrawal = withdrawals[id]
      guard includingWithdrawn || withdrawal == nil else { continue }
      do {
        cases.append(try stored(row, id: id, identity: identities[id], withdrawal))
      } catch let error as StoreError {
        unreadable.append(error)
      }
    }
    return CaseList(cases: cases, unreadable: unreadable)
  }

  private func stored(
    _ row: Row, id: String, identity: Identity?, _ withdrawal: Withdrawal?
  ) throws -> StoredCase {
    var filed = try snapshot(
      id: id, source: try row.value("source"), version: try row.value("version"),
      content: try row.value("content"))
    overlay(&filed, try identity?.get() ?? [:])
    return StoredCase(
      filed: filed, created: try row.value("created"),
      lastChange: try row.value("seconds") ?? row.value("created"),
      lastWho: try row.value("who") ?? row.value("created_by"),
      entries: try row.value("number"), withdrawal: withdrawal)
  }
}

extension [JournalEntry] {
  /// The case that the journal leads to.
  func replayed(id: String, source: String) throws(StoreError) -> Case {
    var filed = Case(id: id, source: source)
    for entry in self {
      do {
        try filed.apply(entry.change)
      } catch {
        throw .unreadable(
          id: id, number: entry.number, reason: "it does not fit what the case had been")
      }
    }
    return filed
  }
}
