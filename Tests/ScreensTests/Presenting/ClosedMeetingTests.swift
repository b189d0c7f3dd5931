import Canvas
import Logic
import Testing

@testable import Screens

/// A meeting that was closed stays as it is.
@Suite struct ClosedMeetingTests {
  private static func room(opensCases: Bool = true) -> PresentingRoom {
    var room = PresentingRoom(
      ["1", "2"].map { PresentingRoom.named($0) }, opensCases: opensCases)
    room.press("Z", "C")
    return room
  }

  @Test(arguments: ["p", "Enter", "d", "Space", "t", "T", "e", "Z"])
  func `on its agenda nothing changes it, and what to do is said`(key: String) {
    var room = Self.room()
    let before = room.meeting
    room.press(key)
    #expect(room.meeting == before)
    #expect(room.presenter.form == nil)
    #expect(
      room.message.contains(
        "The meeting is closed: mark cases on the worklist, p begins another."))
  }

  @Test func `neither do commands that are typed, nor the slides that are left open`() {
    var room = Self.room()
    let before = room.meeting
    for command in ["agenda move 2", "agenda drop"] {
      room.press(":")
      room.type(command)
      room.press("Enter")
      #expect(room.message.contains("The meeting is closed"), "\(command)")
    }
    _ = room.presenter.start(on: .review)
    for key in ["Space", "Backspace", "d", "t", "T", "Z"] {
      room.press(key)
      #expect(room.message.contains("The meeting is closed"), "\(key)")
    }
    #expect(room.meeting == before)
  }

  @Test func `minutes are written of it still, and are no draft`() {
    var room = Self.room()
    room.press("S")
    #expect(room.exports.count == 4)
    #expect(room.exports.allSatisfy { !$0.text.contains("DRAFT") })
  }

  @Test func `without a worklist another one is made by its command`() {
    var room = Self.room(opensCases: false)
    room.press("d")
    #expect(room.message.contains("trocar meeting new begins another."))
  }

  @Test func `that something is half typed is said before the end`() {
    var room = PresentingRoom([PresentingRoom.named("1")])
    room.press("d", "x", "Esc", "Z")
    #expect(room.message.contains("1 is half typed; 0 cases not reached. C closes"))
  }
}
