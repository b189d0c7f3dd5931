import Canvas
import TestSupport
import Testing
import Themes

@testable import Screens

/// The comparison of techniques as each theme shows it: every cell by the style it is drawn in.
///
/// The text of the screen is in the goldens of the screens; only what a theme makes of its roles
/// stands here.
@Suite struct LookGoldenTests {
  struct Look: Sendable, CustomTestStringConvertible {
    let theme: String
    var depth = ColourDepth.direct

    var testDescription: String { "\(theme)-\(depth)" }
  }

  static let looks =
    [
      "terminal", "reading-room", "light", "projector", "contrast", "colour-safe", "mono",
    ].map { Look(theme: $0) }
    + [Look(theme: "reading-room", depth: .palette), Look(theme: "reading-room", depth: .sixteen)]
    + [Look(theme: "light", depth: .eight), Look(theme: "projector", depth: .none)]

  @Test(arguments: looks)
  func `a theme shows the comparison as it is on file`(_ look: Look) throws {
    let file = "themes/\(look.theme).yaml"
    let theme = try #require(Theme.read(try sourceText(file), file: file).theme)
    let story = try Story.onFigure(7, step: 3)
    let grid = story.desk.grid(story.size)
    expectGolden(
      picture(grid, theme.palette, look.depth), named: "look-\(look.theme)-\(look.depth)")
  }

  private func picture(_ grid: Grid, _ palette: Palette, _ depth: ColourDepth) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var styles: [Style] = []
    let rows = (0..<grid.size.rows).map { number in
      String(
        grid.row(number).map { cell in
          let style = palette.style(for: cell.role, on: cell.ground, at: depth)
          if !styles.contains(style) { styles.append(style) }
          return letters[(styles.firstIndex(of: style) ?? 0) % letters.count]
        })
    }
    let legend = styles.enumerated().map { index, style in
      "\(letters[index % letters.count]) \(words(style.foreground)) on \(words(style.background))"
        + words(style.attributes)
    }
    return (rows + ["---"] + legend).joined(separator: "\n")
  }

  private func words(_ colour: Colour) -> String {
    switch colour {
    case .terminal: "own"
    case .ansi(let number): "colour \(number)"
    case .rgb(let red, let green, let blue): "rgb \(red) \(green) \(blue)"
    }
  }

  private func words(_ attributes: Attributes) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underlined"), (.reverse, "reversed"),
    ]
    return names.filter { attributes.contains($0.0) }.map { " " + $0.1 }.joined()
  }
}
