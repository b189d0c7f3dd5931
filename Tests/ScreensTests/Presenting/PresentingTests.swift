import Canvas
import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// A meeting from the first slide to its minutes, by keys alone, with a store in memory.
@Suite struct PresentingTests {
  private typealias Room = PresentingRoom

  private static func named(_ id: String) -> Case { PresentingRoom.named(id) }

  @Test func `a meeting of six cases takes six keys a case, and the text`() throws {
    var room = Room((1...6).map { Self.named("2611-00\($0)") }, page: .agenda)
    // Who is here is said once, before the first slide.
    room.press("e")
    room.type("Radiology, oncology, spine surgery")
    room.press("Enter", "p")
    room.keys = 0
    for number in 1...6 {
      #expect(room.presenter.meeting.shown == "2611-00\(number)")
      room.press("d", "d", "Enter")
      room.type("no new CT")
      room.press("Enter", "Enter")
      room.press(number < 6 ? "Space" : "C")
    }
    #expect(room.keys <= 6 * 6)
    #expect(room.exports.map(\.fileName) == ["minutes-m.md", "minutes-m.html"])
    #expect(room.meeting.isClosed)
    #expect(room.meeting.notReached.isEmpty)
    #expect(room.meeting.outcomes.map(\.decision) == Array(repeating: "defer", count: 6))
    #expect(room.meeting.outcomes.map(\.reason) == Array(repeating: "no new CT", count: 6))
    #expect(room["2611-006"].lesions[0].sheet["mdt_decision"] == .value(.word("defer")))
  }

  @Test func `an action has what, who and by when, and dissent is kept`() throws {
    var room = Room([Self.named("1")])
    room.press("d")
    room.type("I, R")
    room.press("Down", "d")
    room.type("S: operate first")
    room.press("Enter")
    room.type("new CT first")
    room.press("Enter")
    room.type("new CT; Berg; 2026-12-01")
    room.press("Enter", "Enter")
    let outcome = try #require(room.meeting.outcome(of: "1"))
    #expect(outcome.agreed == "I, R")
    #expect(outcome.dissented == "S: operate first")
    #expect(
      outcome.actions == [
        .init(what: "new CT", owner: "Berg", due: CalendarDate("2026-12-01"))
      ])
    room.press("x", "d")
    #expect(room.screen().contains("new CT; Berg; Tue 1 Dec 2026"))
  }

  @Test(arguments: ["o", "d", "r"])
  func `what is not plainly accepted needs a reason`(letter: String) {
    var room = Room([Self.named("1")])
    room.press("d", "Enter", letter, "Enter", "Enter", "Enter")
    #expect(room.meeting.outcomes.isEmpty)
    #expect(room.screen().contains("Say why in Reason"))
  }

  @Test func `a name is shown for one case only, and only after C`() {
    var room = Room([Self.named("1"), Self.named("2")])
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "x")
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "C")
    #expect(room.screen().contains("Maja Lindholm"))
    room.press("Space")
    #expect(!room.screen().contains("Lindholm"))
    room.press("Backspace")
    #expect(!room.screen().contains("Lindholm"))
  }

  @Test func `the screen that follows takes no key but q, and names nobody`() {
    var room = Room([Self.named("1"), Self.named("2")], follows: true, shown: "1")
    for key in ["n", "d", "r", "C", "L", "Z", "t", "Space", "Enter"] { room.press(key) }
    #expect(room.meeting.showings.count == 1)
    #expect(room.meeting.outcomes.isEmpty)
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      #expect(!room.screen(columns, rows).contains("Lindholm"))
    }
    #expect(!room.hasEnded)
    room.press("q")
    #expect(room.hasEnded)
  }

  @Test func `the clock has whole minutes, so that an idle screen is sent nothing else`() {
    var room = Room([Self.named("1")], shown: "1")
    #expect(room.screen().contains("4 min"))
    let before = room.screen()
    let later = Moment(
      date: Story.now.date, clock: Story.now.clock, seconds: Story.now.seconds + 30)
    _ = room.presenter.handle(.tick, at: later)
    #expect(room.screen() == before)
  }

  @Test func `a case can be moved on the agenda while it is shown`() {
    var room = Room([Self.named("1"), Self.named("2")])
    room.press("t")
    #expect(room.meeting.agenda == ["2", "1"])
    room.press("t")
    #expect(room.screen().contains("It stands at the end of the agenda."))
  }

  @Test(arguments: [(1, 1), (20, 5), (79, 24), (80, 24), (81, 25), (300, 100)])
  func `any size can be drawn`(columns: Int, rows: Int) {
    for follows in [true, false] {
      var room = Room([Self.named("1")], follows: follows, shown: "1")
      room.press("L", "?", "x", "d")
      #expect(room.presenter.grid(Size(columns: columns, rows: rows)).size.rows == rows)
    }
  }
}
