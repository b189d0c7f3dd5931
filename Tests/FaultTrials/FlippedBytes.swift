import TestSupport
import CaseStore
import Foundation
import GRDB
import Logic

/// Single bytes of the file are flipped on the disk.
package enum FlippedBytes {
  /// Flips so many bytes of a small store, one at a time. Each is found by the check, or has changed
  /// nothing that any table holds. A loss is a byte that changed what a
  /// table holds, and was not found.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a byte of the file is flipped")
    var random = SeededRandom(seed: seed)
    let place = try Place()
    let path = place.path("cases.sqlite")
    _ = try Writer(path, "2611-001", entries: 10).finish()
    _ = try Writer(["backup", path, place.path("small")]).finish()
    let whole = try Data(contentsOf: URL(filePath: place.path("small")))
    guard let expected = contents(place.path("small")) else {
      tally.count(["the small store cannot be read"])
      return tally
    }
    for _ in 0..<trials {
      let index = Int.random(in: whole.indices, using: &random)
      try place.clear()
      var bytes = whole
      bytes[index] ^= .random(in: 1...255, using: &random)
      try bytes.write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let isFound = !problems(of: path).isEmpty
      if isFound { tally.hits += 1 }
      let isChanged = !isFound && contents(path) != expected
      tally.count(isChanged ? ["byte \(index) was flipped, and nobody noticed"] : [])
    }
    return tally
  }

  /// Every row that the record rests on; nothing where they cannot be read.
  private static func contents(_ path: String) -> [String]? {
    try? DatabaseQueue(path: path).read { db in
      let tables = ["cases", "journal", "identity", "salt", "snapshot", "chain", "store"]
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
      }
    }
  }
}
