import Canvas
import CaseStore
import Logic
import Rules
import Screens
import Testing

@testable import Workstation

/// The whole of a meeting from within the workstation.
@MainActor
@Suite struct MeetingFromWorklistTests {
  private let store: CaseStore

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: ["patient_name"])
    for number in 1...6 {
      try store.create(
        Case(
          id: "2611-00\(number)", sheet: Sheet(["patient_name": .value(.text("Maja Lindholm"))]),
          lesions: [Lesion(id: "A")]), who: "lindh", seconds: MeetingPlace.start)
    }
  }

  private func run(_ steps: [() -> Event]) throws -> EventScript {
    let day = try MeetingPlace.day
    var display = EventScript(steps)
    var workstation = Workstation(
      rulebook: .standard,
      outside: Outside(
        store: store, who: "lindh",
        now: { Moment(date: day, clock: "10:42", seconds: MeetingPlace.start) }, maker: "test",
        palette: { _ in Palette() }, export: { $0.fileName }, edit: nil))
    workstation.run(on: &display)
    return display
  }

  private static let marking = Array(repeating: EventScript.keys("Space"), count: 6).flatMap(\.self)

  @Test func `six marked cases go from the first slide to the minutes in six keys a case`() throws {
    var steps = Self.marking
    // The agenda, and who is here; then the first slide.
    steps += EventScript.keys(":") + EventScript.text("agenda") + EventScript.keys("Enter", "e")
    steps += EventScript.text("I, R, S") + EventScript.keys("Enter", "g", "p")
    var keys = 0
    for number in 1...6 {
      let before = EventScript.keys("d", "d", "Enter")
      let after = EventScript.keys("Enter", "Enter", number < 6 ? "Space" : "C")
      keys += before.count + after.count
      steps += before + EventScript.text("no new CT") + after
    }
    let display = try run(steps)
    #expect(keys <= 36)
    let meeting = try store.meeting("2026-11-24")
    #expect(meeting.isClosed)
    #expect(meeting.notReached.isEmpty)
    #expect(meeting.outcomes.count == 6)
    #expect(display.last.contains("minutes-2026-11-24.md"))
    for id in meeting.agenda {
      #expect(try store.open(id).0.lesions[0].sheet["mdt_decision"] == .value(.word("defer")))
    }
  }

  @Test func `the marks go with the meeting that is closed, and stay with one that goes on`() throws
  {
    let open = try run(Self.marking + EventScript.keys("p", "q"))
    #expect(open.last.contains("*"))
    let closed = try run(Self.marking + EventScript.keys("p", "Z", "C", "q"))
    #expect(closed.last.contains("Back from the meeting, which is closed."))
    #expect(!closed.last.contains("*"))
  }

  @Test func `a case is opened from the meeting at step 5, and p goes back to the place left`()
    throws
  {
    let display = try run(
      Self.marking + EventScript.keys("p", "Space", "5", "p"))
    #expect(display.pictures.contains { $0.contains("DECISION OF THE MEETING") })
    #expect(display.last.contains("case 2 of 6"))
  }

  @Test func `what is half typed is there when the meeting is taken up again`() throws {
    let display = try run(
      Self.marking + EventScript.keys("p", "d") + EventScript.text("I, R")
        + EventScript.keys("Esc", "q", ":") + EventScript.text("agenda")
        + EventScript.keys("Enter", "d"))
    #expect(display.last.contains("OUTCOME OF"))
    #expect(display.last.contains("I, R"))
  }

  @Test func `an open case shows what the meeting decided, and undo takes it back`() throws {
    let display = try run(
      EventScript.keys("Space", "g", "5", "0", "p", "d") + EventScript.text("I, R")
        + EventScript.keys("Enter", "d", "Enter") + EventScript.text("no new CT")
        + EventScript.keys("Enter", "Enter", "n", "5", "u", "u"))
    let marked = try #require(try store.meeting("2026-11-24").agenda.first)
    let (record, journal) = try store.open(marked)
    #expect(display.last.contains("Undone"))
    #expect(record.sheet["multidisciplinary_review_done"] == nil)
    #expect(journal.last?.manner != .given)
  }

  @Test func `without a meeting the agenda says how to make one`() throws {
    let display = try run(
      EventScript.keys(":") + EventScript.text("agenda") + EventScript.keys("Enter"))
    #expect(display.last.contains("No meeting is planned"))
  }

  @Test func `cases that are marked after the meeting was closed begin a further one of the day`()
    throws
  {
    let display = try run(
      EventScript.keys("g", "Space", "p", "Z", "C", "q", "G", "Space", "p"))
    let meetings = try store.meetings()
    #expect(meetings.map(\.id) == ["2026-11-24", "2026-11-24-2"])
    #expect(meetings.map(\.isClosed) == [true, false])
    #expect(meetings.map(\.agenda.count) == [1, 1])
    #expect(
      display.last.contains("The meeting before is closed; this is 2026-11-24-2, a new one."))
    #expect(display.last.contains("MDT, meeting 2 of the day"))
  }

  @Test func `after the meeting the cursor stands on the case that was left`() throws {
    let display = try run(Self.marking + EventScript.keys("p", "Space", "Space", "q"))
    // The cases were marked from the top, so that the third one shown stands in the third row.
    let rows = display.last.split(separator: "\n").filter { $0.contains("*no date") }
    #expect(rows.map { $0.contains(">") } == [false, false, true, false, false, false])
  }
}
