internal import Foundation
internal import GRDB
package import Logic

/// A store that was restored from a backup.
package struct Restoration: Hashable, Sendable {
  /// What was restored.
  package let copy: VerifiedCopy
  /// Where the store that was there before is kept; nothing where there was none.
  package let keptAside: String?
}

extension CaseStore {
  /// Puts a backup in the place of a store, once it is verified. What was there is kept beside it
  /// under another name and never deleted. No other program may have the store open.
  ///
  /// The change of one for the other is a single step: a power cut leaves the one or the other.
  ///
  /// - Parameters:
  ///   - mark: What the name of the store that is kept aside ends in.
  ///   - visitor: Who wants it; nothing for the program itself.
  package static func restore(
    from backup: String, to path: String, kind: StoreKind, identity: Set<FactName>, mark: String,
    by visitor: Visitor? = nil
  ) throws(StoreError) -> Restoration {
    if let visitor, visitor.role < Deed.keep.role { throw .notAllowed(.keep, visitor) }
    let place = try StorePlace(path)
    let source = try StorePlace(backup)
    guard source.path != place.path else {
      throw .cannotOpen(path: backup, reason: "it is the store itself")
    }
    guard try source.isThere else {
      throw .cannotOpen(path: backup, reason: "there is no such file")
    }
    place.removeUnfinished("restoring")
    let partial = place.unfinished("restoring")
    do {
      try place.whileAlone { try place.checkFolder() }
      defer { StorePlace.remove(partial) }
      try StorePlace.copy(source.path, to: partial)
      let copy = try verify(partial, kind: kind, identity: identity, as: backup)
      try StorePlace(partial).syncFile()
      return try place.whileAlone {
        let aside = try setAside(place, mark: mark)
        guard rename(partial, place.path) == 0 else { throw StorePlace.cannotOpen(place.path) }
        try place.syncFolder()
        return Restoration(copy: copy, keptAside: aside)
      }
    } catch {
      throw StoreError(error, at: place.path)
    }
  }

  /// Gives the store a second name under which it stays, and takes its log away from the first.
  private static func setAside(_ place: StorePlace, mark: String) throws -> String? {
    guard try place.isThere else { return nil }
    try closeLog(of: place)
    let aside = place.path + ".replaced-" + mark
    for ending in ["", "-wal", "-shm"] where try StorePlace(place.path + ending).isThere {
      guard link(place.path + ending, aside + ending) == 0 else {
        throw errno == EEXIST
          ? StoreError.fileExists(path: aside + ending) : StorePlace.cannotOpen(aside + ending)
      }
    }
    try place.syncFolder()
    // A log that stayed would be taken for that of the restored store.
    for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
    return aside
  }

  /// Brings the log into the store, which succeeds only where nobody else has it open. A store that
  /// is damaged is left as it is.
  private static func closeLog(of place: StorePlace) throws {
    do {
      var configuration = Configuration()
      configuration.busyMode = .immediateError
      let queue = try DatabaseQueue(path: place.path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    } catch let error as DatabaseError
      where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    {
      throw StoreError.inUse(path: place.path)
    } catch is DatabaseError {}
  }
}
