import CaseStore
import Foundation
import Logic

/// A folder for one series of trials, gone when they are over.
package final class Place {
  package let folder: String

  package init() throws {
    folder =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "trocar-faults-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { folder + "/" + name }

  /// Takes away every file but those named.
  func clear(keeping kept: Set<String> = []) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where !kept.contains(name) {
      try FileManager.default.removeItem(atPath: path(name))
    }
  }

  /// What stands beside the store that nobody will ask for any more, in words.
  func leftovers(besides known: Set<String>) throws -> [String] {
    let store: Set = ["cases.sqlite", "cases.sqlite-wal", "cases.sqlite-shm"]
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !store.contains($0) && !known.contains($0) }.map { "\($0) was left" }
  }

  func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func copy(_ name: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: path(other))
    try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
  }
}

/// The facts that say who the patient is, as the writing program takes them.
let names: Set<FactName> = ["patient_name"]

/// What is wrong with a store, in words; nothing where it is whole and its chain verifies.
func problems(of path: String) -> [String] {
  do {
    return try CaseStore(at: path, identity: names).problems().map { "\($0)" }
  } catch {
    return ["it cannot be opened: \(error)"]
  }
}
