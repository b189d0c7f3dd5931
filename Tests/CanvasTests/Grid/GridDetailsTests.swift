import Testing

@testable import Canvas

/// What of a picture may follow a moment later.
struct GridDetailsTests {
  private let size = Size(columns: 12, rows: 2)
  private let help = Box(row: 1, column: 2, rows: 1, columns: 10)

  private func picture(_ first: String, _ second: String, _ name: String? = "help") -> Grid {
    var grid = Grid(size)
    grid.write(first, row: 0, column: 0)
    grid.write(second, row: 1, column: 2)
    if let name { grid.postpone(help, as: name) }
    return grid
  }

  @Test func `what may follow is as it was, and the rest as it is`() {
    let now = picture("> b", "about b").withDetails(of: picture("> a", "about a"))
    #expect(now.plainText == "> b\n  about a")
  }

  @Test(arguments: ["other", nil])
  func `what was no detail of the same thing is not kept`(_ name: String?) {
    let now = picture("> b", "about b").withDetails(of: picture("> a", "about a", name))
    #expect(now.plainText == "> b\n  about b")
  }

  @Test func `what is painted for the first time, or at another size, is whole`() {
    let whole = picture("> b", "about b")
    #expect(whole.withDetails(of: nil) == whole)
    #expect(whole.withDetails(of: Grid(Size(columns: 9, rows: 2))) == whole)
  }

  @Test func `what lies over the details takes them away`() {
    var covered = picture("> b", "covered")
    covered.postponeNothing()
    #expect(covered.withDetails(of: picture("> a", "about a")).plainText == "> b\n  covered")
  }

  @Test func `a pane brings its details along, and the band under the cursor moves at once`() {
    func pane(_ help: String) -> Grid {
      var grid = Grid(size)
      grid.place(picture("", help), row: 0, column: 0)
      return grid
    }
    var now = pane("new")
    now.lay(.cursorRow, behind: help)
    let shown = now.withDetails(of: pane("old"))
    #expect(shown.plainRow(1) == "  old")
    #expect(shown[1, 3].ground == .cursorRow)
  }
}
