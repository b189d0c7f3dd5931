import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// Why and what would change it, while a meeting is presented: on one's own screen, and read only.
@Suite struct PresentedReasonsTests {
  private static func room(follows: Bool = false, keys: KeyBindings = .standard) throws
    -> PresentingRoom
  {
    let record = try ThreeLesions.record()
    return PresentingRoom(
      [record, PresentingRoom.named("2")], follows: follows, shown: record.id, bindings: keys)
  }

  @Test func `w says why for what is planned, and closes again`() throws {
    var room = try Self.room()
    room.press("w")
    #expect(room.screen().contains("Why "))
    #expect(room.screen().contains("w closes, f flips"))
    room.press("w")
    #expect(!room.screen().contains("w closes"))
  }

  @Test func `f says what would change it, w turns back, Esc closes before the agenda`() throws {
    var room = try Self.room()
    room.press("f")
    #expect(room.screen().contains("What would change"))
    room.press("w")
    #expect(room.screen().contains("w closes, f flips"))
    room.press("Esc")
    #expect(!room.screen().contains("closes") && room.presenter.page == .review)
    room.press("Esc")
    #expect(room.presenter.page == .agenda)
  }

  @Test func `J and l turn to another lesion and another technique`() throws {
    var room = try Self.room()
    room.press("w")
    let first = room.screen()
    room.press("J")
    let second = room.screen()
    #expect(first.contains("1 of 3") && second.contains("2 of 3"))
    room.press("l")
    #expect(room.screen() != second)
  }

  @Test func `the next case closes them`() throws {
    var room = try Self.room()
    room.press("w", "Space")
    #expect(!room.screen().contains("w closes"))
  }

  @Test func `a screen that follows has them too, without names and without a way to write`() throws
  {
    var room = try Self.room(follows: true)
    room.press("w")
    #expect(room.screen().contains("w closes, f flips"))
    #expect(!room.screen().contains("Lindholm"))
    room.press("f")
    let before = room.meeting
    room.press("d", "x", "c", "Enter", "y", "n", "-", "Delete", "Z", "t")
    #expect(room.meeting == before)
    room.press("Esc")
    #expect(!room.screen().contains("What would change"))
  }

  @Test(arguments: [false, true])
  func `a theme is chosen by its name`(_ follows: Bool) throws {
    var room = try Self.room(follows: follows)
    room.press(":")
    room.type("theme projector")
    room.press("Enter")
    #expect(room.themes == ["projector"])
  }

  @Test func `the keys that turn reasons say first how these are opened`() throws {
    var room = try Self.room()
    room.press("l")
    #expect(room.message.contains("w shows reasons first, f what would change them."))
  }
}
