internal import CaseStore

/// How the worklist sees which cases others have made or changed: once the number that the store
/// keeps in memory is another one, the chain says which cases were written since.
struct ListFollowing {
  private var version: Int?
  private var link: Int?

  /// The list is about to be read; what is written from here on is to be followed.
  mutating func restart(in store: CaseStore) throws {
    (version, link) = (try store.dataVersion(), try store.lastLink())
  }

  /// The cases that have changed since the last look.
  mutating func changedCases(in store: CaseStore) throws -> [String] {
    guard let link else { return [] }
    let found = try store.dataVersion()
    guard found != version else { return [] }
    let (ids, last) = try store.casesChanged(after: link)
    (version, self.link) = (found, last)
    return ids
  }
}
