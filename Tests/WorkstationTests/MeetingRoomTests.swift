import Canvas
import CaseStore
import Logic
import Screens
import Testing

@testable import Workstation

/// A meeting on two connections to one store: one presents, the other follows.
@MainActor
@Suite struct MeetingRoomTests {
  private let place: MeetingPlace

  init() throws { place = try MeetingPlace() }

  private func following(
    _ outside: Outside, _ steps: [() -> Event]
  ) throws -> [String] {
    var display = EventScript(steps)
    var room = try place.room(outside, follows: true)
    room.run(on: &display)
    return display.pictures
  }

  @Test func `the follower shows what is presented with its next look, and no name`() throws {
    let presenting = try place.store()
    let pictures = try following(
      try place.outside(2),
      [
        { .tick },
        {
          try? presenting.show("1", at: "2026-11-24", who: "lindh", seconds: MeetingPlace.start)
          return .tick
        },
        {
          try? presenting.show("2", at: "2026-11-24", who: "lindh", seconds: MeetingPlace.start)
          return .tick
        },
      ])
    #expect(pictures[0].contains("The first case is not shown yet."))
    #expect(pictures[2].contains("case 1 of 2"))
    #expect(pictures[3].contains("case 2 of 2"))
    #expect(pictures.allSatisfy { !$0.contains("Lindholm") })
  }

  @Test func `while nothing is written the follower's picture stays, so that nothing is sent`()
    throws
  {
    let pictures = try following(try place.outside(2), [{ .tick }, { .tick }, { .tick }])
    #expect(Set(pictures).count == 1)
  }

  @Test func `a follower writes nothing`() throws {
    let watch = try place.store()
    let outside = try place.outside(2)
    let before = try watch.dataVersion()
    _ = try following(outside, [{ .tick }, { .key("d") }, { .key("q") }])
    #expect(try watch.dataVersion() == before)
  }

  @Test func `the presenter's program is killed: the follower says so, and the next one goes on`()
    throws
  {
    var display = EventScript(EventScript.keys("Space"))
    let first = try place.outside(11)
    var room = try place.room(first)
    // Its line drops, and what a killed program cannot say any more is said again.
    room.run(on: &display)
    try first.store.startPresenting(
      "2026-11-24", TeamMeeting.Presenter(who: "lindh", process: 11))
    var isAlive = true
    let pictures = try following(
      try place.outside(2, isRunning: { _ in isAlive }),
      [
        { .tick },
        {
          isAlive = false
          return .tick
        },
      ])
    #expect(pictures[1].contains("This screen follows the meeting."))
    #expect(pictures[2].contains("Nobody presents now."))
    var again = EventScript([{ .tick }])
    var second = try place.room(try place.outside(12, isRunning: { _ in false }))
    second.run(on: &again)
    #expect(again.pictures[0].contains("case 2 of 2"))
    #expect(try place.meeting.showings.count == 2)
  }

  @Test func `two presenters of one meeting are told of each other`() throws {
    let store = try place.store()
    try store.startPresenting("2026-11-24", TeamMeeting.Presenter(who: "berg", process: 11))
    var display = EventScript([{ .tick }])
    var room = try place.room(try place.outside(12))
    room.run(on: &display)
    #expect(display.pictures[0].contains("berg presents this meeting too"))
  }

  @Test func `who leaves does not present any more`() throws {
    var display = EventScript(EventScript.keys("q"))
    var room = try place.room(try place.outside(12))
    #expect(room.run(on: &display) == .left)
    #expect(try place.meeting.presenter == nil)
    #expect(!(try place.meeting.isClosed))
  }

  @Test func `a clock that is set back takes no minute away, and stops nothing`() throws {
    var display = EventScript(EventScript.keys("Space"))
    var room = try place.room(try place.outside(11, seconds: MeetingPlace.start))
    room.run(on: &display)
    var back = EventScript(EventScript.keys("Backspace", "Z", "C"))
    var later = try place.room(try place.outside(12, seconds: MeetingPlace.start - 7_200))
    later.run(on: &back)
    let meeting = try place.meeting
    #expect(meeting.isClosed)
    #expect(meeting.secondsShown("1", until: MeetingPlace.start - 7_200) == 0)
    #expect(meeting.secondsShown("2", until: MeetingPlace.start - 7_200) == 0)
    #expect(back.pictures.allSatisfy { !$0.contains("-") || !$0.contains("-120 min") })
    #expect(try place.store().audit().faults == [])
  }

  @Test func `an outcome stands in the meeting and in the case, or in neither`() throws {
    var display = EventScript(
      EventScript.keys("d") + EventScript.text("I, R") + EventScript.keys("Enter", "d", "Enter")
        + EventScript.text("no new CT") + EventScript.keys("Enter", "Enter"))
    var room = try place.room(try place.outside(11))
    room.run(on: &display)
    let (record, journal) = try place.store().open("1")
    #expect(try place.meeting.outcome(of: "1")?.decision == "defer")
    #expect(record.lesions[0].sheet["mdt_decision"] == .value(.word("defer")))
    #expect(journal.undoAndRedo.undo.count == journal.count)
    // A change that does not fit any more takes the outcome with it.
    let stale = Case(id: "1", lesions: [Lesion(id: "A")])
      .answering(FactPlace(.lesion("A"), "mdt_decision"), .value(.word("accept")))
    let outcome = TeamMeeting.Outcome(caseID: "1", decision: "accept")
    #expect(throws: StoreError.self) {
      try place.store().record(
        outcome, filling: [stale], at: "2026-11-24", who: "lindh", seconds: MeetingPlace.start)
    }
    #expect(try place.meeting.outcomes.count == 1)
  }

  @Test func `lesions with different outcomes are each on record, and minutes and agenda say so`()
    throws
  {
    var display = EventScript(
      EventScript.keys("Space", "d") + EventScript.text("I, R")
        + EventScript.keys("Enter", "A", "d", "B", "r", "Enter")
        + EventScript.text("B needs surgery") + EventScript.keys("Enter", "Enter", "n", "Esc"))
    var room = try place.room(try place.outside(11))
    room.run(on: &display)
    let outcome = try #require(try place.meeting.outcome(of: "2"))
    #expect(
      outcome.lesions == [
        .init(lesion: "A", decision: "defer"), .init(lesion: "B", decision: "reject"),
      ])
    let record = try place.store().open("2").0
    #expect(
      record.lesions.map { $0.sheet["mdt_decision"] } == [
        .value(.word("defer")), .value(.word("reject")),
      ])
    #expect(display.last.contains("A defer; B reject"))
    #expect(room.presenter.minutesAsFiles.allSatisfy { $0.text.contains("A deferred; B rejected") })
    #expect(try place.store().audit().faults == [])
  }

  @Test func `a line that drops leaves what is half typed for the next program`() throws {
    var display = EventScript(
      EventScript.keys("d") + EventScript.text("I, R") + EventScript.keys("Enter", "d", "Enter")
        + EventScript.text("no new C") + [{ .signal(.hangup) }])
    var room = try place.room(try place.outside(11))
    #expect(room.run(on: &display) == .system)
    #expect(try place.meeting.outcomes.isEmpty)
    var again = EventScript(
      EventScript.keys("d", "Down", "Down", "Down") + EventScript.text("T")
        + EventScript.keys("Enter", "Enter", "q"))
    var next = try place.room(try place.outside(12))
    next.run(on: &again)
    #expect(again.pictures.contains { $0.contains("was not recorded and is kept") })
    #expect(try place.meeting.outcome(of: "1")?.agreed == "I, R")
    #expect(try place.meeting.outcome(of: "1")?.decision == "defer")
    #expect(try place.store().drafts(of: "2026-11-24", who: "lindh").isEmpty)
  }
}
