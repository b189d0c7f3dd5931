import Canvas
import Logic
import Testing

@testable import Screens

/// The agenda of a meeting: order, marks, decisions, names, and the way in and out.
@Suite struct AgendaTests {
  private static func room(opensCases: Bool = true) -> PresentingRoom {
    PresentingRoom(
      ["1", "2", "3"].map { PresentingRoom.named($0) }, opensCases: opensCases, page: .agenda)
  }

  @Test func `a case is moved by its keys, and to a place by the palette`() {
    var room = Self.room()
    room.press("t")
    #expect(room.meeting.agenda == ["2", "1", "3"])
    room.press(":")
    room.type("agenda move 3")
    room.press("Enter")
    #expect(room.meeting.agenda == ["2", "3", "1"])
    room.press(":")
    room.type("agenda move 9")
    room.press("Enter")
    #expect(room.message.contains("a place from 1 to 3"))
  }

  @Test func `a case is dropped only after C, and not once it was discussed`() {
    var room = Self.room()
    room.press("j", ":")
    room.type("agenda drop")
    room.press("Enter", "x")
    #expect(room.meeting.agenda == ["1", "2", "3"])
    room.press(":")
    room.type("agenda drop")
    room.press("Enter", "C")
    #expect(room.meeting.agenda == ["1", "3"])
    room.press("p", "Esc", ":")
    room.type("agenda drop")
    room.press("Enter")
    #expect(room.message.contains("was discussed and stays"))
  }

  @Test func `what is dealt with is not reached in vain, and can be opened again`() {
    var room = Self.room()
    room.press("Space")
    #expect(room.meeting.dealtWith == ["1"])
    #expect(room.meeting.notReached == ["2", "3"])
    #expect(room.screen().contains("OK dealt with"))
    room.press("k", "Space")
    #expect(room.meeting.dealtWith.isEmpty)
  }

  @Test func `sorting is for reading: the order of the meeting stays`() {
    var room = Self.room()
    room.press("Space", "s")
    #expect(room.meeting.agenda == ["1", "2", "3"])
    let screen = room.screen()
    #expect(screen.contains("sorted by: open first"))
    let places = ["2", "3", "1"].compactMap { id in
      screen.split(separator: "\n").firstIndex { $0.contains("Painful") || $0.contains(" \(id) ") }
    }
    #expect(places == places.sorted())
  }

  @Test func `names stand on the agenda only after C, and go with it`() {
    var room = Self.room()
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "x")
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "C")
    #expect(room.screen().contains("Maja Lindholm"))
    room.press("p", "Esc")
    #expect(!room.screen().contains("Lindholm"))
  }

  @Test func `a digit opens the case at that step, where there is a workstation`() {
    var room = Self.room()
    room.press("j", "5")
    #expect(room.opened == ["2 at 5"])
    var alone = Self.room(opensCases: false)
    alone.press("5")
    #expect(alone.opened.isEmpty)
    #expect(alone.message.contains("trocar"))
  }

  @Test func `an outcome can be recorded from the agenda without showing the case`() {
    var room = Self.room()
    room.press("j", "d")
    room.type("I, R")
    room.press("Enter", "d", "Enter")
    room.type("no new CT")
    room.press("Enter", "Enter")
    #expect(room.meeting.outcomes.map(\.caseID) == ["2"])
    #expect(room.meeting.showings.isEmpty)
    #expect(room.screen().contains("OK deferred"))
  }

  @Test func `closing writes the minutes, with what was not reached, without names`() {
    var room = Self.room()
    room.press("p", "Z")
    #expect(room.message.contains("2 cases not reached. C closes and writes minutes."))
    room.press("C")
    #expect(room.message.contains("Closed, 2 not reached. Minutes, without names: minutes-m.md"))
    #expect(room.exports.map(\.fileName) == ["minutes-m.md", "minutes-m.html"])
    for export in room.exports {
      #expect(!export.text.contains("Lindholm"))
      #expect(!export.withNames)
      #expect(export.text.contains("Not reached"))
    }
  }

  @Test func `a meeting whose minutes cannot be written is closed, and they are tried again`() {
    var room = Self.room()
    room.whyNotWritten = "The folder is full."
    room.press("p", "Z", "C")
    #expect(room.meeting.isClosed)
    #expect(room.exports.isEmpty)
    #expect(
      room.message.contains("Closed, 2 not reached. No minutes: The folder is full. S tries again.")
    )
    room.whyNotWritten = nil
    room.press("S")
    #expect(room.exports.count == 2)
    #expect(room.message.contains("Minutes, without names: minutes-m.md"))
  }

  @Test func `minutes written before the end do not say that it was closed`() {
    var room = Self.room()
    room.press("p", "S")
    #expect(room.exports.count == 2)
    #expect(!room.message.contains("Closed"))
  }
}
