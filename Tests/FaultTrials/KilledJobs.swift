import Foundation
import TestSupport

/// A migration, a backup and a restore are killed at random moments.
package enum KilledJobs {
  /// Kills the steps that bring an older store up to date: one with many entries that are all chained in
  /// one step, and in turn the small ones that each step left. Whatever was done of it, the next program
  /// finds every entry and finishes.
  package static func migrations(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a migration is killed")
    var random = SeededRandom(seed: seed)
    let place = try Place()
    var entries = ["old": try OlderStore.make(at: place.path("old"), cases: 60, entries: 50)]
    for step in OlderStore.steps {
      entries["old-\(step)"] = try OlderStore.make(at: place.path("old-\(step)"), step: step)
    }
    let path = place.path("cases.sqlite")
    func begin(_ old: String) throws {
      try place.clear(keeping: Set(entries.keys))
      try place.copy(old, to: "cases.sqlite")
    }
    try begin("old")
    let long = try duration { _ = try Writer(["open", path]).finish() }
    try begin("old-2")
    let short = try duration { _ = try Writer(["open", path]).finish() }
    for trial in 0..<trials {
      let isLong = trial.isMultiple(of: 2)
      let old = isLong ? "old" : "old-\(OlderStore.steps[trial / 2 % OlderStore.steps.count])"
      try begin(old)
      let said = try Writer(["open", path]).kill(
        afterMicroseconds: .random(in: 0...(isLong ? long : short), using: &random))
      if said.isEmpty { tally.hits += 1 }
      tally.count(try OlderStore.losses(at: path, entries: entries[old] ?? 0))
    }
    return tally
  }

  /// Kills a backup while another program writes. The file has its name only if it is whole, and the
  /// store is as it was.
  package static func backups(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a backup is killed")
    var random = SeededRandom(seed: seed)
    let place = try Place()
    let (path, backup) = (place.path("cases.sqlite"), place.path("backup.sqlite"))
    _ = try Writer(path, "2611-001", entries: 60).finish()
    let time = try duration { _ = try Writer(["backup", path, backup]).finish() }
    for trial in 0..<trials {
      let isFirst = trial.isMultiple(of: 2)
      let kept: Set = ["cases.sqlite", "cases.sqlite-wal", "cases.sqlite-shm"]
      try place.clear(keeping: isFirst ? kept : kept.union(["backup.sqlite"]))
      let isOld = place.isThere("backup.sqlite")
      let said = try Writer(["backup", path, backup]).kill(
        afterMicroseconds: .random(in: 0...time, using: &random))
      if said.isEmpty { tally.hits += 1 }
      var losses = KilledWriter.look(at: path, told: 60, most: 60).losses
      if place.isThere("backup.sqlite") {
        losses += KilledWriter.look(at: backup, told: 60, most: 60).losses
      } else if isOld || !said.isEmpty {
        losses.append("the backup is gone")
      }
      // One that goes through takes away what the killed one left.
      _ = try Writer(["backup", path, backup]).finish()
      losses += try place.leftovers(besides: ["backup.sqlite"])
      tally.count(losses)
    }
    return tally
  }

  /// Kills a restore. There is always a store, the old one or the restored one, and the old one is
  /// never gone.
  package static func restores(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a restore is killed")
    var random = SeededRandom(seed: seed)
    let place = try Place()
    let path = place.path("cases.sqlite")
    _ = try Writer(path, "2611-001", entries: 20).finish()
    _ = try Writer(["backup", path, place.path("backup.sqlite")]).finish()
    _ = try Writer(path, "2611-001", entries: 20).finish()
    _ = try Writer(["backup", path, place.path("old.sqlite")]).finish()
    func begin() throws {
      try place.clear(keeping: ["backup.sqlite", "old.sqlite"])
      try place.copy("old.sqlite", to: "cases.sqlite")
    }
    func restore() throws -> Writer {
      try Writer(["restore", place.path("backup.sqlite"), path])
    }
    try begin()
    let time = try duration { _ = try restore().finish() }
    for _ in 0..<trials {
      try begin()
      let said = try restore().kill(afterMicroseconds: .random(in: 0...time, using: &random))
      if said.isEmpty { tally.hits += 1 }
      guard place.isThere("cases.sqlite") else {
        tally.count(["there is no store"])
        continue
      }
      var (count, losses) = KilledWriter.look(at: path, told: 20, most: 40)
      if count != 20, count != 40 { losses.append("it is neither the old store nor the backup") }
      if count == 20 {
        losses +=
          KilledWriter.look(
            at: path + ".replaced-aside", told: 40, most: 40
          ).losses
      }
      // One that goes through takes away what the killed one left.
      try? FileManager.default.removeItem(atPath: path + ".replaced-aside")
      _ = try restore().finish()
      losses += try place.leftovers(besides: [
        "backup.sqlite", "old.sqlite", "cases.sqlite.replaced-aside",
        "cases.sqlite.replaced-aside-wal", "cases.sqlite.replaced-aside-shm",
      ])
      tally.count(losses)
    }
    return tally
  }

  /// How long it takes, in microseconds, the shorter of two runs.
  private static func duration(_ work: () throws -> Void) throws -> Int {
    let clock = ContinuousClock()
    let time = try clock.measure(work)
    return max(1_000, Int(time / .microseconds(1)))
  }
}
