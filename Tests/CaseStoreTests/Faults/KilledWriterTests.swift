import FaultTrials
import Foundation
import Logic
import Testing

@testable import CaseStore

/// What a program that was killed had been told is stored, is stored.
struct KilledWriterTests {
  @Test func `after fifty kills of a writer every answer is there`() throws {
    let tally = try KilledWriter.run(50, seed: 2_611)
    #expect(tally.losses == [])
    #expect(tally.trials == 50)
    #expect(tally.answers > 100)
  }

  @Test func `after kills of who has the pen it is had by others, and nothing is lost`() throws {
    let tally = try KilledSessions.run(9, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.answers > 9)
  }

  @Test func `after kills in a migration every entry is there and chained`() throws {
    let tally = try KilledJobs.migrations(12, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 0)
  }

  @Test func `after kills in a backup there is a whole one or none`() throws {
    let tally = try KilledJobs.backups(12, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 0)
  }

  @Test func `after kills in a restore there is the old store or the restored one`() throws {
    let tally = try KilledJobs.restores(12, seed: 1)
    #expect(tally.losses == [])
    #expect(tally.hits > 0)
  }

  @Test
  func `two programs that write to one case lose nothing and leave no gap`() throws {
    let place = try TemporaryPlace()
    let writers = try (0..<3).map { _ in try Writer(place.path, "2611-001", entries: 40) }
    let numbers = try writers.map { try $0.finish().compactMap { Int($0) } }
    #expect(numbers.map(\.count) == [40, 40, 40])
    #expect(Set(numbers.joined()) == Set(1...120))
    let journal = try place.store().open("2611-001").1
    #expect(journal.map(\.number) == Array(1...120))
    #expect(try place.store().problems().isEmpty)
  }

  @Test
  func `programs that open a new store at once make one store`() throws {
    let place = try TemporaryPlace()
    let writers = try (0..<4).map { try Writer(place.path, "2611-00\($0)", entries: 5) }
    for writer in writers {
      #expect(try writer.finish() == ["ready", "1", "2", "3", "4", "5"])
    }
    #expect(try place.store().cases().map(\.entries) == [5, 5, 5, 5])
  }
}
