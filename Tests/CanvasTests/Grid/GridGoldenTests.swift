import TestSupport
import Testing

@testable import Canvas

struct GridGoldenTests {
  private func picture(_ style: LineStyle) -> Grid {
    var grid = Grid(Size(columns: 44, rows: 11))
    grid.write("LINDHOLM Maja | 72 F", row: 0, column: 1, role: .whoName)
    grid.write([Span("!!", .stateBad), " 3 holds"], row: 0, column: 30)
    grid.rule("Why 3 holds", note: "w close", row: 1, column: 0, width: 44, style: style)
    let table = Table(
      gap: 2, [Table.Column("Level", .fitting), Table.Column("Note", .share)])
    let rows = [["T10", "canal narrowed"], ["L3", "漢字 e\u{301} \u{1B}[2J"]]
    grid.write(
      table.lines(rows, width: 42), in: Box(row: 2, column: 1, rows: 3, columns: 42))
    let band = Box(row: 4, column: 0, rows: 1, columns: 44)
    grid.lay(.cursorRow, behind: band)
    grid.write(">", row: 4, column: 0, role: .cursorGutter)
    grid.frame(
      Box(row: 5, column: 4, rows: 5, columns: 36), title: "Keys", note: "Esc", style: style)
    grid.write("j k", row: 7, column: 7, role: .keyName)
    grid.write("move", row: 7, column: 12, role: .keyLabel)
    grid.cursor = Position(row: 4, column: 0)
    return grid
  }

  @Test func `a picture in plain characters is as on file`() {
    expectGolden(picture(.ascii).plainText, named: "picture-ascii")
  }

  @Test func `a picture in drawn lines is as on file`() {
    expectGolden(picture(.drawn).plainText, named: "picture-drawn")
  }

  @Test func `the roles of a picture are as on file`() {
    expectGolden(picture(.ascii).roleMap, named: "picture-roles")
  }

  @Test func `the roles are letters, and what the letters stand for`() {
    var grid = Grid(Size(columns: 6, rows: 2))
    grid.write("Tit", row: 0, column: 0, role: .frameTitle)
    grid.write("ok", row: 1, column: 0, role: .stateOk)
    grid.write("on", row: 1, column: 3, role: .fieldOpen)
    grid.lay(.cursorRow, behind: Box(row: 1, column: 2, rows: 1, columns: 3))
    #expect(
      grid.roleMap == """
        ttt...
        OO.oo.
        ---
        t frame.title
        o field.open
        O state.ok
        ground cursor.row at row 2, columns 3 to 5
        no cursor
        """)
  }

  @Test(arguments: 0...12)
  func `rules and frames fit in any room`(width: Int) {
    var grid = Grid(Size(columns: 12, rows: 4))
    grid.fill(grid.box, ".")
    grid.frame(
      Box(row: 0, column: 0, rows: 3, columns: width), title: "Long title", note: "note")
    grid.rule("Long title", note: "note", row: 3, column: 0, width: width)
    for row in 0..<4 {
      let outside = grid.plainRow(row).dropFirst(width)
      #expect(outside == String(repeating: ".", count: 12 - width))
    }
  }

  @Test func `a note gives way to the title, and the title is cut`() {
    var grid = Grid(Size(columns: 24, rows: 3))
    grid.rule("Why", note: "w close", row: 0, column: 0, width: 24)
    grid.rule("Why it holds", note: "w close", row: 1, column: 0, width: 24)
    grid.rule("Why it holds for all of these", row: 2, column: 0, width: 24)
    #expect(
      grid.plainText == """
        -- Why ------ w close --
        -- Why it holds --------
        -- Why it holds for. ---
        """)
  }
}
