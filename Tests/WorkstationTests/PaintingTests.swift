import Canvas
import Testing

@testable import Workstation

/// What is painted at once, and what once the keys rest.
@Suite struct PaintingTests {
  private func picture(_ text: String) -> Grid {
    var grid = Grid(Size(columns: 8, rows: 2))
    grid.write(text, row: 0, column: 0)
    grid.write("on \(text)", row: 1, column: 0)
    grid.postpone(Box(row: 1, column: 0, rows: 1, columns: 8), as: "help")
    return grid
  }

  @Test func `a key is answered at once, and its details follow upon a rest`() {
    var painting = Painting()
    _ = painting.now(picture("a"), isHurried: false)
    #expect(painting.now(picture("b"), isHurried: true).plainText == "b\non a")
    #expect(painting.patience(nil) == .milliseconds(120))
    #expect(painting.now(picture("b"), isHurried: false).plainText == "b\non b")
    #expect(painting.patience(nil) == nil)
  }

  @Test func `a rest is no longer than what else is waited for`() {
    var painting = Painting()
    _ = painting.now(picture("a"), isHurried: false)
    _ = painting.now(picture("b"), isHurried: true)
    #expect(painting.patience(.seconds(3)) == .milliseconds(120))
    #expect(painting.patience(.milliseconds(30)) == .milliseconds(30))
  }

  @Test func `where nothing is left to paint, nothing is waited for`() {
    var painting = Painting()
    _ = painting.now(picture("a"), isHurried: false)
    #expect(painting.now(picture("a"), isHurried: true) == picture("a"))
    #expect(painting.patience(nil) == nil)
  }
}
