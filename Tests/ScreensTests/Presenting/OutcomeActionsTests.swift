import Canvas
import Logic
import Testing

@testable import Screens

/// The actions of an outcome are taken as they are meant, and can be changed while they are typed.
@Suite struct OutcomeActionsTests {
  /// A room whose outcome stands at its first action.
  private static func room() -> PresentingRoom {
    var room = PresentingRoom([PresentingRoom.named("1")])
    room.press("d")
    room.type("I, R")
    room.press("Enter", "d", "Enter")
    room.type("no CT")
    room.press("Enter")
    return room
  }

  private static func actions(_ room: PresentingRoom) -> [TeamMeeting.Action] {
    room.presenter.form?.actions ?? []
  }

  @Test func `Backspace on an empty line takes the last action back to be changed`() throws {
    var room = Self.room()
    room.type("CT; Berg; 2026-12-01")
    room.press("Enter")
    #expect(room.message.contains("Backspace takes the last action back"))
    room.press("Backspace")
    #expect(Self.actions(room).isEmpty)
    #expect(room.screen().contains("> Action      CT; Berg; 2026-12-01"))
    for _ in 0..<"Berg; 2026-12-01".count { room.press("Backspace") }
    room.type("Lindh")
    room.press("Enter", "Enter")
    #expect(
      try #require(room.meeting.outcome(of: "1")).actions == [
        .init(what: "CT", owner: "Lindh", due: nil)
      ])
  }

  @Test(arguments: ["CT", "CT; Berg", "CT; ; 2026-12-01"])
  func `an action that was taken back is the one that it was`(line: String) throws {
    var room = Self.room()
    room.type(line)
    room.press("Enter")
    let before = Self.actions(room)
    try #require(before.count == 1)
    room.press("Backspace", "Enter")
    #expect(Self.actions(room) == before)
  }

  @Test func `a day before the meeting is shown once, and taken by a second Enter`() {
    var room = Self.room()
    room.type("CT; Berg; 2026-11-03")
    room.press("Enter")
    #expect(Self.actions(room).isEmpty)
    #expect(
      room.message.contains("By Tue 3 Nov 2026: that is before the meeting. Enter again takes it."))
    room.press("Enter")
    #expect(Self.actions(room).map(\.due) == [CalendarDate("2026-11-03")])
  }

  @Test func `a day that was doubted and changed is doubted anew`() {
    var room = Self.room()
    room.type("CT; Berg; 2026-11-03")
    room.press("Enter", "Backspace")
    room.type("4")
    room.press("Enter")
    #expect(Self.actions(room).isEmpty)
    #expect(room.message.contains("By Wed 4 Nov 2026"))
  }

  @Test(arguments: [
    "owner Dr Smith by 3/12", "Smith 3 dec", "Smith, Dec 3", "Smith t+7", "2026-12-03", "by 3.12.",
  ])
  func `a day is no part of an owner`(owner: String) {
    var room = Self.room()
    room.type("CT; \(owner)")
    room.press("Enter")
    #expect(Self.actions(room).isEmpty)
    #expect(room.message.contains("what; who; 3 dec"))
  }

  @Test(arguments: ["Dr Smith", "ward 3", "Smith-Jones", "team 2, Berg", "December", "J. May"])
  func `an owner may have figures and hyphens`(owner: String) {
    var room = Self.room()
    room.type("CT; \(owner)")
    room.press("Enter")
    #expect(Self.actions(room).map(\.owner) == [owner])
  }
}
