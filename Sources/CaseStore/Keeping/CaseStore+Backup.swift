internal import Foundation
internal import GRDB
internal import Logic

/// What a copy of a store holds, as it was verified.
package struct VerifiedCopy: Hashable, Sendable {
  /// Where it is.
  package let path: String
  package let cases: Int
  /// How many links its chain has.
  package let links: Int
}

extension CaseStore {
  /// Copies the store to a new file while it is in use, and verifies the copy before the file has
  /// its name: pages, keys, every journal and the chain. Others may write meanwhile; the copy is of
  /// one moment.
  ///
  /// The copy is one file, for its owner alone, and is restored with `restore`.
  package func backUp(to file: String, replacing: Bool) throws(StoreError) -> VerifiedCopy {
    try checkMay(.keep, by: nil)
    let place = try StorePlace(file)
    let isThere = try place.isThere
    guard replacing || !isThere else { throw .fileExists(path: file) }
    guard place.path != path else {
      throw .cannotOpen(path: file, reason: "it is the store itself")
    }
    place.removeUnfinished("partial")
    let partial = place.unfinished("partial")
    defer { StorePlace.remove(partial) }
    do {
      try StorePlace(partial).createFile()
      let copy = try DatabaseQueue(path: partial)
      try queue.backup(to: copy)
      try copy.close()
      let verified = try Self.verify(partial, kind: kind, identity: identity, as: place.path)
      try NewFile(place.path, mayReplace: replacing).put(partial)
      return verified
    } catch {
      throw StoreError(error, at: file)
    }
  }

  /// Verifies a copy that is nobody else's, brings it up to date, and makes one file of it.
  static func verify(
    _ copy: String, kind: StoreKind, identity: Set<FactName>, as name: String
  ) throws -> VerifiedCopy {
    let store: CaseStore
    do {
      store = try CaseStore(at: copy, kind: kind, identity: identity)
      if let problem = try store.problems().first(where: { !$0.isOfSearch }) { throw problem }
    } catch {
      throw StoreError(error, at: copy).ofCopy(name)
    }
    let (cases, links) = try store.reading { tables in
      (
        try Int.fetchOne(tables.db, sql: "SELECT count(*) FROM cases") ?? 0,
        try Chain(db: tables.db).end().links
      )
    }
    // Out of the write-ahead log, so that the copy is whole without files beside it.
    try store.queue.writeWithoutTransaction { db in
      // Who is at work belongs to the store, not to its copy.
      try db.execute(sql: "DELETE FROM session")
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try store.queue.close()
    return VerifiedCopy(path: name, cases: cases, links: links)
  }
}

extension StoreError {
  /// What is wrong with a copy, under the name by which people know it.
  fileprivate func ofCopy(_ name: String) -> StoreError {
    switch self {
    case .newer(_, let unknown): .newer(path: name, unknown: unknown)
    case .notAStore: .notAStore(path: name)
    case .wrongKind(_, let found): .wrongKind(path: name, found: found)
    case .damaged(_, let detail): .unsoundCopy(path: name, problem: "It is damaged: \(detail).")
    case .unreadable, .disagrees, .chainBroken:
      .unsoundCopy(path: name, problem: description)
    default: self
    }
  }
}

extension StoreError {
  /// Whether it is only what cases are searched by, which can be made anew at any time.
  fileprivate var isOfSearch: Bool { if case .search = self { true } else { false } }
}
