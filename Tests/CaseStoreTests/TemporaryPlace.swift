import Foundation
import GRDB

@testable import CaseStore

/// A place on disk for one test's store, gone when the test is over.
final class TemporaryPlace {
  let folder: String
  /// Where the store is; the folder is there, the file not yet.
  var path: String { folder + "/cases.sqlite" }

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "trocar-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func store(_ kind: StoreKind = .clinic) throws -> CaseStore {
    try CaseStore(at: path, kind: kind, identity: identityFacts)
  }

  /// The permissions of a file in the folder.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
    return try (attributes[.posixPermissions] as? Int).orThrow("there is no \(name)")
  }

  func setMode(_ mode: Int, of name: String = "") throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: name.isEmpty ? folder : folder + "/" + name)
  }

  /// Does to the file what the program never would.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
    try setMode(0o600, of: "cases.sqlite")
  }
}

extension Optional {
  /// The value, or an error that says what is missing.
  func orThrow(_ missing: String) throws -> Wrapped {
    guard let self else { throw StoreError.failed(nil, missing) }
    return self
  }
}
