import TestSupport
import CaseStore
import Logic

/// A writer is killed at random moments, and the store is looked at each time.
package enum KilledWriter {
  /// Kills as often as asked. A new store is begun after every twenty, so that journals stay short.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a writer is killed")
    var random = SeededRandom(seed: seed)
    while tally.trials < trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      var stored = 0
      for _ in 0..<min(20, trials - tally.trials) {
        let writer = try Writer(path, "2611-001")
        // The first line says that the store is open; some kills come while it still opens.
        var said = try writer.lines(.random(in: 0...20, using: &random))
        said += try writer.kill(afterMicroseconds: .random(in: 0...4_000, using: &random))
        let told = said.compactMap { Int($0) }
        tally.answers += told.count
        let (count, losses) = look(at: path, told: max(stored, told.max() ?? 0))
        // One more may be stored than was said: the kill came between the two.
        if count > (told.max() ?? stored) { tally.hits += 1 }
        stored = count
        tally.count(losses)
      }
    }
    return tally
  }

  /// Looks at what a killed writer left: every answer it told is there, whole and chained.
  static func look(
    at path: String, told: Int, most: Int? = nil
  ) -> (entries: Int, losses: [String]) {
    do {
      let store = try CaseStore(at: path, identity: names)
      let faults = try store.audit().faults.map(\.words)
      guard try store.cases().isEmpty == false else {
        return (0, faults + (told == 0 ? [] : ["\(told) answers are gone with their case"]))
      }
      let (_, journal) = try store.open("2611-001")
      var losses = faults
      if !(told...(most ?? told + 1) ~= journal.count) {
        losses.append("\(told) answers were said to be stored, and \(journal.count) are")
      }
      for (number, entry) in zip(1..., journal) where entry.text != "entry \(number)" {
        losses.append("entry \(number) is not the one that was written")
      }
      return (journal.count, losses)
    } catch {
      return (0, ["the store cannot be read: \(error)"])
    }
  }
}

extension JournalEntry {
  /// The text that the entry answers with.
  fileprivate var text: String? {
    if case .answer(_, _, let new) = change, case .value(.text(let text)) = new?.answer {
      return text
    }
    return nil
  }
}
