import TestSupport
import Foundation

/// The power is cut, and the disk forgets what was not synced.
package enum UnsyncedWrites {
  /// Follows a writer call by call, and makes the files as they may be after a power cut at so many
  /// moments. Every answer that was told before is there. Without strace there are no trials.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    try run(trials, seed: seed, isSyncing: true)
  }

  /// - Parameter isSyncing: Whether the disk heeds what it is told to sync. One that does not loses
  ///   answers, which shows that the trials would find a store that does not sync.
  package static func run(_ trials: Int, seed: UInt64, isSyncing: Bool) throws -> Tally {
    guard Tracer.canTrace, let tracer = Tracer.program else {
      return Tally("!! SKIPPED, there is no strace: what was not synced is forgotten")
    }
    var tally = Tally("what was not synced is forgotten")
    var random = SeededRandom(seed: seed)
    let place = try Place()
    let trace = place.path("trace")
    let calls = "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
    var disk = ForgetfulDisk()
    // The second writer opens what the first has left.
    for half in [trials / 2, trials - trials / 2] {
      let under = [tracer, "-f", "-xx", "-s", "100000", "-e", calls, "-o", trace]
      _ = try Writer(place.path("cases.sqlite"), "2611-001", entries: 60, under: under).finish()
      let followed = try DiskTrace(of: trace, folder: place.folder).calls
      guard !followed.isEmpty else { throw NothingFollowed() }
      var due = (0..<half).map { _ in Int.random(in: followed.indices, using: &random) }.sorted()[
        ...]
      for (index, call) in followed.enumerated() {
        if isSyncing || !call.isSync { disk.take(call) }
        while due.first == index {
          due = due.dropFirst()
          if disk.unsynced > 0 { tally.hits += 1 }
          tally.answers += disk.told
          tally.count(try cut(disk, &random))
        }
      }
    }
    return tally
  }

  /// The tracer ran and told nothing that could be read.
  private struct NothingFollowed: Error {}

  /// What is lost after a power cut.
  private static func cut(_ disk: ForgetfulDisk, _ random: inout SeededRandom) throws -> [String] {
    let place = try Place()
    for (name, bytes) in disk.contents(&random) where !name.hasSuffix("-shm") && name != "trace" {
      try Data(bytes).write(to: URL(filePath: place.path(name)))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: place.path(name))
    }
    return KilledWriter.look(at: place.path("cases.sqlite"), told: disk.told).losses
  }
}
