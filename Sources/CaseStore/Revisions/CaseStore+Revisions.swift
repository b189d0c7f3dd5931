internal import GRDB
package import Logic

/// A moment of a case that has a name.
package struct Revision: Hashable, Sendable {
  package let name: String
  /// The entry of the journal that the case had reached.
  package let entry: Int
  /// Who named it.
  package let who: String
  /// When it was named, in seconds since 1 January 1970, UTC.
  package let seconds: Int
}

extension CaseStore {
  /// Names a case as it stands now, so that it can be found again. A name is given once in a case.
  @discardableResult
  package func name(
    _ id: String, as name: String, who: String, seconds: Int
  ) throws(StoreError) -> Revision {
    let soundness = Soundness(id: id, identity: identity)
    try soundness.check(reason: name, who: who, seconds: seconds)
    try soundness.check(revisionName: name)
    return try writing(.plan, by: who) { tables in
      let filed = try tables.filedCase(id)
      guard filed.entries > 0 else { throw StoreError.noSuchRevision(id: id, name: "0") }
      guard try tables.revisions(of: id).allSatisfy({ $0.name != name }) else {
        throw StoreError.revisionExists(id: id, name: name)
      }
      try tables.add(
        to: .revision, of: id, filed.entries.databaseValue, seconds.databaseValue,
        who.databaseValue, name.databaseValue)
      return Revision(name: name, entry: filed.entries, who: who, seconds: seconds)
    }
  }

  /// The named moments of a case, in the order in which they were named.
  package func revisions(of id: String) throws(StoreError) -> [Revision] {
    try reading { tables in
      guard try tables.hasCase(id) else { throw StoreError.noSuchCase(id) }
      return try tables.revisions(of: id)
    }
  }

  /// A case as it was at a named moment, or after an entry of its journal.
  ///
  /// - Parameter revision: A name, or the number of an entry.
  package func revision(
    _ revision: String, of id: String
  ) throws(StoreError) -> (entry: Int, filed: Case) {
    try reading { tables in
      let filed = try tables.filedCase(id).filed
      let entry = try tables.entry(revision, of: id)
      return (entry, try tables.filed(id, source: filed.source, at: entry))
    }
  }

  /// Makes a case again into what it was, by changes in its journal that can be taken back like any
  /// other. Who the patient is stays as it is now.
  ///
  /// Gives the number of entries that it took.
  @discardableResult
  package func restoreRevision(
    _ revision: String, of id: String, who: String, seconds: Int
  ) throws(StoreError) -> Int {
    try writing(.plan, by: who) { tables in
      try tables.checkPen(of: id, by: who)
      let source = try tables.changeableCase(id).filed.source
      let entry = try tables.entry(revision, of: id)
      var target = try tables.filed(id, source: source, at: entry)
      for name in try tables.factsApart(in: id) {
        target.sheet.answers[name] = nil
        target.sheet.assumptions[name] = nil
      }
      try Soundness(id: id, identity: identity).check(target, who: who, seconds: seconds)
      return try tables.replace(with: target, who: who, seconds: seconds)
    }
  }

  /// What would make one case into the other, change by change.
  package static func changes(from old: Case, to new: Case) -> [CaseChange] {
    old.changes(to: new)
  }
}

extension CaseTables {
  func revisions(of id: String) throws -> [Revision] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT name, entry, who, seconds FROM revision WHERE case_id = ? ORDER BY number",
      arguments: [id])
    var found: [Revision] = []
    while let row = try rows.next() {
      found.append(
        Revision(
          name: try row.value("name"), entry: try row.value("entry"), who: try row.value("who"),
          seconds: try row.value("seconds")))
    }
    return found
  }

  /// The entry that a revision means: by its name, or as the number of an entry.
  fileprivate func entry(_ revision: String, of id: String) throws -> Int {
    if let named = try revisions(of: id).first(where: { $0.name == revision }) {
      return named.entry
    }
    let last = try filedCase(id).entries
    guard let number = Int(revision), 0...last ~= number else {
      throw StoreError.noSuchRevision(id: id, name: revision)
    }
    return number
  }

  fileprivate func filed(_ id: String, source: String, at entry: Int) throws -> Case {
    try Array(try journal(of: id).prefix { $0.number <= entry }).replayed(id: id, source: source)
  }
}
