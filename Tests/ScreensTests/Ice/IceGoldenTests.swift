import Canvas
import TestSupport
import Testing
import Themes

@testable import Screens

/// The ice ball as it looks, text and roles. The ice is made up.
@Suite struct IceGoldenTests {
  struct Shot: Sendable, CustomTestStringConvertible {
    let name: String
    var keys: [String] = []
    var drawsLines = false
    var isWaiting = false

    var testDescription: String { name }
  }

  static let shots = [
    Shot(name: "ice", keys: ["Tab", "i"]),
    Shot(name: "ice-coronal", keys: ["Tab", "i", "o"]),
    Shot(name: "ice-lines", keys: ["Tab", "i"], drawsLines: true),
    Shot(name: "ice-waiting", keys: ["i"], isWaiting: true),
    Shot(name: "ice-off", keys: ["i", "J"]),
  ]

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  private func story(_ shot: Shot, _ size: Size) throws -> Story {
    var story = Story([try IceCases.record()], size: size)
    if shot.isWaiting { story.iceModel = { [.takesTime($0)] } }
    story.desk.preferences.drawsLines = shot.drawsLines
    story.press("Enter", "3")
    for key in shot.keys { story.press(key) }
    return story
  }

  @Test(arguments: shots, sizes)
  func `the ice ball looks as it is on file`(_ shot: Shot, _ size: Size) throws {
    let story = try story(shot, size)
    let grid = story.desk.grid(size)
    expectGolden(
      grid.plainText + "\n---\n" + grid.roleMap + "\n", named: "\(shot.name)-\(size)")
  }

  @Test func `without a colour every band and mark keeps its own sign`() throws {
    let theme = try #require(
      Theme.read(try sourceText("themes/mono.yaml"), file: "themes/mono.yaml").theme)
    let grid = try story(Self.shots[0], Size(columns: 80, rows: 24)).desk.grid(
      Size(columns: 80, rows: 24))
    var signs: [Role: Set<Character>] = [:]
    for row in 0..<grid.size.rows {
      for cell in grid.row(row) { signs[cell.role, default: []].insert(cell.character) }
    }
    let roles: [Role] = [.iceEdge, .iceLethal, .iceCore, .iceLesion, .iceProbe, .iceGuard]
    for role in roles {
      let style = ColourDepth.none.reduce(theme.palette.style(for: role))
      #expect(style.foreground == .terminal && style.background == .terminal)
      let own = try #require(signs[role])
      for other in roles where other != role {
        #expect(own.isDisjoint(with: signs[other] ?? []), "\(role) and \(other)")
      }
    }
  }
}
