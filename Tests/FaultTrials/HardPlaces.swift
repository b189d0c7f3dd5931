import TestSupport
import CaseStore
import Foundation
import Seals

/// The disk is full, the store is deleted underneath, the log is torn.
package enum HardPlaces {
  /// A writer comes to a size limit; every answer it told is there, and it says what to do.
  package static func sizeLimits(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a size limit is reached")
    var random = SeededRandom(seed: seed)
    for _ in 0..<trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      // Large enough for the empty store; the shell counts in blocks of 512 bytes.
      let blocks = Int.random(in: 500...1_200, using: &random)
      let limit = "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""
      let said = try Writer(path, "2611-001", under: ["/bin/sh", "-c", limit]).finish()
      let told = said.compactMap { Int($0) }
      tally.answers += told.count
      if said.first == "ready" { tally.hits += 1 }
      var losses = KilledWriter.look(at: path, told: told.max() ?? 0, most: told.max() ?? 0).losses
      if said.last?.contains("Nothing was stored") != true {
        losses.append("the writer said: \(said.last ?? "nothing")")
      }
      tally.count(losses)
    }
    return tally
  }

  /// The store is deleted, or another is put in its place, while a writer has it open. The writer
  /// says so at once; what it had told is in the file that was there.
  package static func deletions(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a store is deleted or replaced underneath")
    var random = SeededRandom(seed: seed)
    for trial in 0..<trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      let writer = try Writer(path, "2611-001")
      var said = try writer.lines(.random(in: 1...15, using: &random))
      // A second name, by which the files are found once the first is gone.
      for ending in ["", "-wal"] { link(path + ending, place.path("kept.sqlite" + ending)) }
      usleep(UInt32.random(in: 0...2_000, using: &random))
      let isReplaced = trial.isMultiple(of: 2)
      if isReplaced {
        try Data(count: 4_096).write(to: URL(filePath: place.path("other")))
        rename(place.path("other"), path)
      } else {
        unlink(path)
      }
      said += try writer.finish()
      let told = said.compactMap { Int($0) }
      tally.answers += told.count
      var losses = KilledWriter.look(
        at: place.path("kept.sqlite"), told: told.max() ?? 0
      ).losses
      let last = said.last ?? "nothing"
      if last.contains("was deleted or replaced while it was open") {
        tally.hits += 1
      } else {
        losses.append("the writer said: \(last)")
      }
      tally.count(losses)
    }
    return tally
  }

  /// The log is cut at a random byte. What is left is whole, and where answers are gone the
  /// checkpoint of before says so.
  package static func tornLogs(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a log is torn")
    var random = SeededRandom(seed: seed)
    let key = SigningKey()
    for _ in 0..<trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      let writer = try Writer(path, "2611-001")
      _ = try writer.lines(.random(in: 2...20, using: &random))
      _ = try writer.kill()
      for ending in ["", "-wal"] { try place.copy("cases.sqlite" + ending, to: "torn" + ending) }
      let store = try CaseStore(at: path, identity: names)
      let checkpoint = try store.checkpoint(with: key, seconds: 0)
      let log = URL(filePath: place.path("torn-wal"))
      let bytes = try Data(contentsOf: log)
      try bytes.prefix(.random(in: 0...bytes.count, using: &random)).write(to: log)
      for ending in ["", "-wal"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o600], ofItemAtPath: place.path("torn" + ending))
      }
      var losses = problems(of: place.path("torn"))
      let audit = try CaseStore(at: place.path("torn"), identity: names)
        .audit(against: [checkpoint])
      if audit.links < checkpoint.links {
        tally.hits += 1
        if audit.faults != [.tailGone(last: audit.links, checkpoint)] {
          losses.append("answers are gone, and the checkpoint does not say so")
        }
      } else if !audit.faults.isEmpty {
        losses.append("nothing is gone, and the audit says: \(audit.faults[0].words)")
      }
      tally.count(losses)
    }
    return tally
  }
}
