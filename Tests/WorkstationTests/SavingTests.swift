import Canvas
import CaseStore
import Logic
import Rules
import Screens
import Testing

@testable import Workstation

/// The loop never says saved before the store has the answer, and ends in order.
@MainActor
@Suite struct SavingTests {
  private let store: CaseStore
  private let moment: Moment

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: ["patient_name"])
    moment = Moment(
      date: try #require(CalendarDate(year: 2026, month: 11, day: 24)), clock: "10:42",
      seconds: 1_795_516_920)
  }

  /// Runs the keys, then drops the line; gives row 1 of each picture with the answers that the
  /// store held at that moment.
  private func run(_ keys: [String], startingOn id: String? = nil) -> [(row: String, held: Int)] {
    var seen: [(row: String, held: Int)] = []
    let (store, moment) = (store, moment)
    var display = ScriptedDisplay(keys: keys) { grid in
      let held = (try? store.open("2611-001").1.count) ?? 0
      seen.append((grid.plainRow(0), held))
    }
    var workstation = Workstation(
      rulebook: .standard,
      outside: Outside(
        store: store, who: "tester", now: { moment }, maker: "test",
        palette: { _ in Palette() },
        export: { $0.fileName }, edit: nil))
    workstation.run(on: &display, startingOn: id)
    return seen
  }

  @Test func `saving is painted before the store has it, saved only after`() throws {
    // The first answer of a new case: an age.
    let frames = run(["N", "j", "j", "j", "Enter", "7", "8", "Enter"])
    let saving = try #require(frames.firstIndex { $0.row.hasSuffix("saving") })
    let saved = try #require(frames.firstIndex { $0.row.hasSuffix("saved 10:42") })
    #expect(saving < saved)
    #expect(frames[saved].held == frames[saving].held + 1)
    let (record, journal) = try store.open("2611-001")
    #expect(record[FactPlace(.wholeCase, "age_years")] == .value(.number(78)))
    #expect(journal.last?.who == "tester")
  }

  @Test func `a dropped line ends the loop, and what was accepted is there`() throws {
    _ = run(["N", "j", "j", "j", "Enter", "7", "8", "Enter"])
    #expect(try store.open("2611-001").0[FactPlace(.wholeCase, "age_years")] != nil)
  }

  @Test func `undo after a restart takes back what was given before it`() throws {
    _ = run(["N", "j", "j", "j", "Enter", "7", "8", "Enter"])
    _ = run(["u", "u"], startingOn: "2611-001")
    let (record, journal) = try store.open("2611-001")
    #expect(record[FactPlace(.wholeCase, "age_years")] == nil)
    #expect(journal.undoAndRedo.redo.count == 1)
  }

  @Test func `what another program changed meanwhile is not overwritten in silence`() throws {
    _ = run(["N"])
    let place = FactPlace(.wholeCase, "weight_kg")
    let (before, journal) = try store.open("2611-001")
    let store = store
    var isDone = false
    let moment = moment
    var last = ""
    var display = ScriptedDisplay(keys: ["j", "j", "j", "Enter", "7", "8", "Enter"]) { grid in
      last = grid.plainText
      guard !isDone else { return }
      isDone = true
      _ = try? store.record(
        before.answering(place, .value(.number(80))), in: "2611-001",
        expecting: journal.count + 1, who: "other", seconds: 1)
    }
    var workstation = Workstation(
      rulebook: .standard,
      outside: Outside(
        store: store, who: "tester", now: { moment }, maker: "test",
        palette: { _ in Palette() },
        export: { $0.fileName }, edit: nil))
    workstation.run(on: &display, startingOn: "2611-001")
    #expect(last.contains("SAVE FAILED"))
    #expect(last.contains("changed elsewhere. 0, q, C leaves"))
    #expect(try store.open("2611-001").0[place] == .value(.number(80)))
  }
}
