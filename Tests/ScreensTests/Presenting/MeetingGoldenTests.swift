import Canvas
import Logic
import TestSupport
import Testing

@testable import Screens

/// A meeting as it looks, text and roles, at the sizes that it is made for.
@Suite struct MeetingGoldenTests {
  struct Shot: Sendable, CustomTestStringConvertible {
    let name: String
    var follows = false
    var keys: [String] = []

    var testDescription: String { name }
  }

  static let shots = [
    Shot(name: "mdt-follow", follows: true),
    Shot(name: "mdt-dense"),
    Shot(name: "mdt-outcome", keys: ["d", "I", "Enter", "o"]),
    Shot(
      name: "mdt-decided",
      keys: ["d", "I", "Enter", "d", "Enter", "n", "o", "Space", "C", "T", "Enter", "Enter", "L"]),
    Shot(name: "mdt-agenda", keys: ["Esc", "j", "Space", "T", "g"]),
    Shot(name: "mdt-agenda-names", keys: ["Esc", "r", "C", "e", "I"]),
    Shot(
      name: "mdt-closed", keys: ["d", "I", "Enter", "d", "Enter", "x", "Enter", "Enter", "Z", "C"]),
    Shot(name: "mdt-why", keys: ["w"]),
    Shot(name: "mdt-flips", keys: ["f", "J"]),
    Shot(name: "mdt-keys", keys: ["Esc", "?"]),
  ]

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  @Test(arguments: shots, sizes)
  func `a meeting looks as it is on file`(_ shot: Shot, _ size: Size) throws {
    let records = [try ThreeLesions.record(), try Story.figure(7), try Story.figure(6)]
    var room = PresentingRoom(records, follows: shot.follows, shown: records[0].id)
    for key in shot.keys { room.press(key) }
    let grid = room.presenter.grid(size)
    expectGolden(
      grid.plainText + "\n---\n" + grid.roleMap + "\n", named: "\(shot.name)-\(size)")
  }
}
