package import Logic

extension CaseStore {
  /// Records a change as the next entry of a case's journal; durable when it returns.
  ///
  /// - Parameters:
  ///   - number: The number that the entry is to have. Where someone else has taken it, nothing is
  ///     recorded and the error is `overtaken`.
  ///   - seconds: When the change was given, since 1 January 1970, UTC.
  @discardableResult
  package func record(
    _ change: CaseChange, _ manner: JournalEntry.Manner = .given, in id: String,
    expecting number: Int, who: String, seconds: Int
  ) throws(StoreError) -> JournalEntry {
    let entry = JournalEntry(
      number: number, seconds: seconds, who: who, change: change, manner: manner)
    try Soundness(id: id, identity: identity).check(entry)
    try writing(.plan, by: who) { tables in
      try tables.checkPen(of: id, by: who)
      var filed = try tables.changeableCase(id)
      let old = filed.filed
      guard number == filed.entries + 1 else {
        throw StoreError.overtaken(id: id, next: filed.entries + 1)
      }
      if manner != .given { try tables.checkManner(of: entry, in: id) }
      try tables.record(entry, in: &filed)
      try tables.keep(filed)
      try tables.index.follow(old, to: filed.filed, apart: filed.apart, [change])
      try tables.keepRuling(on: filed, after: [change])
    }
    return entry
  }
}

extension CaseTables {
  /// A case that may be changed: one that is not withdrawn.
  func changeableCase(_ id: String) throws -> FiledCase {
    let filed = try filedCase(id)
    if let withdrawal = filed.withdrawal { throw StoreError.withdrawn(id: id, withdrawal) }
    return filed
  }

  /// Makes a change in the case and in its journal; the snapshot is for the caller to keep.
  func record(_ entry: JournalEntry, in filed: inout FiledCase) throws {
    let id = filed.filed.id
    try Soundness(id: id, identity: identity).checkPosition(of: entry.change, in: filed.filed)
    do {
      try filed.filed.apply(entry.change)
    } catch {
      throw StoreError.doesNotFit(id: id, error)
    }
    try append(entry, to: id, apart: filed.apart)
    filed.entries = entry.number
  }

  /// Sees to it that what is taken back or given again is the entry that it says.
  func checkManner(of entry: JournalEntry, in id: String) throws {
    let (undo, redo) = try journal(of: id).undoAndRedo
    let isRight =
      switch entry.manner {
      case .given: true
      case .undoing(let number):
        undo.contains { $0.number == number && $0.change.inverse == entry.change }
      case .redoing(let number):
        redo.contains { $0.number == number && $0.change == entry.change }
      }
    guard isRight else { throw StoreError.unsound(id: id, .manner(entry.number)) }
  }
}
