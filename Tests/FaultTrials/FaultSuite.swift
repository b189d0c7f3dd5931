/// All that is done to a store on purpose, in order.
package enum FaultSuite {
  package typealias Series = (trials: Int, run: (Int, UInt64) throws -> Tally)

  /// The series of the long form, with how often each is tried.
  package static var long: [Series] {
    [
      (1_000, KilledWriter.run), (300, KilledSessions.run), (200, KilledJobs.migrations),
      (200, KilledJobs.backups), (200, KilledJobs.restores), (50, HardPlaces.sizeLimits),
      (100, ReadOnlyPlaces.run), (100, HardPlaces.deletions), (100, HardPlaces.tornLogs),
      (1_000, ClockJumps.run), (200, TwoVersions.run), (1_000, UnsyncedWrites.run),
      (5_000, FlippedBytes.run), (3_000, ForgedChains.run),
    ]
  }
}
