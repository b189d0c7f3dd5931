import Foundation
import Logic
import Testing

@testable import CaseStore

/// What a program that was killed had been told is stored, is stored.
struct KilledWriterTests {
  @Test
  func `after fifty kills every entry that was acknowledged is there`() throws {
    let place = try TemporaryPlace()
    var random = SeededRandom(seed: 2_611)
    var acknowledged = 0
    for _ in 0..<50 {
      let writer = try Writer(place.path, "2611-001")
      // The first line says that the store is open; some kills come while it still opens.
      let said =
        try writer.lines(Int.random(in: 0...25, using: &random)) + (try writer.kill())
      acknowledged = max(acknowledged, said.compactMap { Int($0) }.max() ?? 0)
      let store = try place.store()
      guard try store.cases().isEmpty == false else {
        #expect(acknowledged == 0)
        continue
      }
      let (filed, journal) = try store.open("2611-001")
      // One more may be stored than was acknowledged: the kill came between the two.
      #expect(acknowledged...(acknowledged + 1) ~= journal.count)
      acknowledged = journal.count
      for (number, entry) in zip(1..., journal) {
        guard case .answer(_, _, let new) = entry.change else {
          Issue.record("entry \(number) is not the one that was written")
          return
        }
        #expect(new?.answer == .value(.text("entry \(number)")))
      }
      let last = journal.last { !$0.number.isMultiple(of: 7) }.map { "entry \($0.number)" }
      #expect(filed.sheet["counter"] == last.map { .value(.text($0)) })
    }
    #expect(acknowledged > 100)
    #expect(try place.store().problems().isEmpty)
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

  @Test
  func `a disk that takes no more is said, and what was acknowledged is there`() throws {
    let place = try TemporaryPlace()
    // The shell lets no file grow beyond so many blocks of 512 bytes, and says so as an error.
    let limit = "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\""
    let writer = try Writer(place.path, "2611-001", under: ["/bin/sh", "-c", limit])
    let said = try writer.finish()
    let acknowledged = said.compactMap { Int($0) }
    #expect(acknowledged == Array(1...acknowledged.count))
    #expect(said.count == acknowledged.count + 2)
    #expect(said.last?.contains("Nothing was stored") == true)
    #expect(try place.store().open("2611-001").1.count == acknowledged.count)
    #expect(try place.store().problems().isEmpty)
  }
}
