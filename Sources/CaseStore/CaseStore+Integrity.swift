internal import GRDB
internal import Logic

extension CaseStore {
  /// Everything that is wrong with the store; nothing where it is whole. Reads every page and
  /// replays every journal and goes
  /// through the chain, so it takes as long as there are cases.
  ///
  /// - Parameter isCurrent: Whether a line of the worklist was made by this very program; then the case
  ///   is to be found by what things are called by it, and by nothing else.
  package func problems(
    _ isCurrent: (_ maker: String) -> Bool = { _ in false }
  ) throws(StoreError) -> [StoreError] {
    let ids: [String]
    var problems: [StoreError] = []
    do {
      (ids, problems) = try reading { tables in
        (
          try String.fetchAll(tables.db, sql: "SELECT id FROM cases ORDER BY id"),
          try structureProblems(tables.db)
        )
      }
    } catch .damaged(let path, let detail) {
      return [.damaged(path: path, detail: detail)]
    }
    var sound: Set<String> = []
    for id in ids {
      do {
        _ = try open(id)
        _ = try decision(on: id)
        sound.insert(id)
      } catch {
        problems.append(error)
      }
    }
    do {
      problems += try audit().faults.map { .chainBroken($0) }
    } catch {
      problems.append(error)
    }
    do {
      problems += try searchFaults(of: sound, isCurrent).map { .search($0) }
    } catch {
      problems.append(error)
    }
    return problems
  }

  private func structureProblems(_ db: Database) throws -> [StoreError] {
    let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let keys = try Array(db.foreignKeyViolations()).map { violation in
      "a row of \(violation.originTable) belongs to none of \(violation.destinationTable)"
    }
    let guards = try Schema.differences(in: db)
    return (pages + keys + guards).map { .damaged(path: path, detail: $0) }
  }

  /// Makes the current state of a case anew from its journal, where the two disagree. The journal
  /// is what counts, and stays as it is.
  package func rebuild(_ id: String) throws(StoreError) {
    try writing(.keep, by: nil) { tables in
      let source = try String.fetchOne(
        tables.db, sql: "SELECT source FROM cases WHERE id = ?", arguments: [id])
      guard let source else { throw StoreError.noSuchCase(id) }
      let journal = try tables.journal(of: id)
      let filed = FiledCase(
        filed: try journal.replayed(id: id, source: source), entries: journal.count,
        apart: try tables.factsApart(in: id), withdrawal: nil)
      try tables.keep(filed)
      try tables.index.refill(filed)
    }
  }
}
