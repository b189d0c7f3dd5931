import FaultTrials
import Foundation
import GRDB
import Logic
import Testing

@testable import CaseStore

/// What the store says where it cannot keep an answer, and what is there afterwards.
struct HardPlacesTests {
  @Test func `a disk that takes no more is said, and what was acknowledged is there`() throws {
    let tally = try HardPlaces.sizeLimits(4, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.answers > 0)
  }

  @Test func `a place that may only be read is said, and what was acknowledged is there`() throws {
    let tally = try ReadOnlyPlaces.run(8, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits == 8)
  }

  @Test func `a clock that is set changes no order, breaks no chain and moves no pen`() throws {
    let tally = try ClockJumps.run(30, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 20)
  }

  @Test func `a forged byte, a cut tail and a chain computed anew are found`() throws {
    let tally = try ForgedChains.run(150, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 100)
  }

  @Test func `a store that is deleted or replaced underneath is said at the next answer`() throws {
    let tally = try HardPlaces.deletions(6, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits == 6)
  }

  @Test func `a log that is torn leaves a whole store, and a checkpoint says what is gone`() throws
  {
    let tally = try HardPlaces.tornLogs(8, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 0)
  }

  @Test(.enabled(if: Tracer.canTrace, "There is no strace, or it may not trace."))
  func `after a power cut that forgets what was not synced every answer is there`() throws {
    let tally = try UnsyncedWrites.run(60, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 10)
    // The trials find it where nothing is synced.
    #expect(try UnsyncedWrites.run(20, seed: 1, isSyncing: false).losses.count > 10)
  }

  @Test func `a flipped byte of the file is found or has changed no row`() throws {
    let tally = try FlippedBytes.run(100, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 0)
  }

  @Test(arguments: ["cases.sqlite", "cases.sqlite-wal"])
  func `a file that is gone is missed before and after an answer`(name: String) throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try FileManager.default.removeItem(atPath: place.folder + "/" + name)
    let refusal = StoreError.replaced(path: place.path)
    #expect(throws: refusal) {
      try store.create(fullCase("2611-015"), who: "lindh", seconds: noon)
    }
    #expect(throws: refusal) { try store.cases() }
    #expect(refusal.description.contains("note it down"))
  }

  @Test func `a file that may only be read is said, and nothing is stored`() throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: StoreError.notWritable(path: place.path)) {
      try store.create(fullCase("2611-015"), who: "lindh", seconds: noon)
    }
    #expect(try store.cases().map(\.id) == ["2611-014"])
  }
}
