import Testing

@testable import Canvas

struct GridWritingTests {
  private var grid = Grid(Size(columns: 8, rows: 3))

  struct Row: Sendable {
    let text: String
    var column = 0
    var width = Int.max
    let shows: String
    let end: Int
  }

  @Test(arguments: [
    Row(text: "abc", shows: "abc", end: 3),
    Row(text: "abc", column: 6, shows: "      ab", end: 8),
    Row(text: "abc", column: 8, shows: "", end: 8),
    Row(text: "abc", column: 1000, shows: "", end: 1000),
    Row(text: "abc", column: -1, shows: "bc", end: 2),
    Row(text: "abc", column: -5, shows: "", end: -2),
    Row(text: "abc", width: 2, shows: "ab", end: 2),
    Row(text: "abc", width: 0, shows: "", end: 0),
    Row(text: "abc", width: -4, shows: "", end: 0),
    Row(text: "漢字", column: 5, shows: "     漢", end: 7),
    Row(text: "漢字", width: 3, shows: "漢", end: 2),
    Row(text: "漢x", column: -1, shows: " x", end: 2),
    Row(text: "a\u{1B}[2J", shows: "a^[2J", end: 5),
    Row(text: "a\nb\tc", shows: "a b c", end: 5),
    Row(text: "e\u{301}x", shows: "e\u{301}x", end: 2),
  ])
  func `a text is cut at its width and at the edges`(row: Row) {
    var grid = grid
    let end = grid.write(row.text, row: 1, column: row.column, width: row.width)
    #expect(grid.plainText == "\n\(row.shows)\n")
    #expect(end == row.end)
  }

  @Test(arguments: [-1, 3, 1000, Int.min, Int.max])
  func `writing in a row that is not there does nothing`(row: Int) {
    var changed = grid
    changed.write("abc", row: row, column: 0)
    changed[row, 0] = Cell("x")
    #expect(changed == grid)
    #expect(changed[row, 0] == .blank)
    #expect(changed.row(row).isEmpty)
  }

  struct Overwriting: Sendable {
    let column: Int
    let text: String
    let shows: String
  }

  @Test(arguments: [
    Overwriting(column: 1, text: "x", shows: "ax 字b"),
    Overwriting(column: 2, text: "x", shows: "a x字b"),
    Overwriting(column: 2, text: "界", shows: "a 界 b"),
    Overwriting(column: 0, text: "界", shows: "界 字b"),
    Overwriting(column: 3, text: "xyz", shows: "a漢xyz"),
    Overwriting(column: 4, text: "界", shows: "a漢 界"),
    Overwriting(column: 1, text: "界", shows: "a界字b"),
  ])
  func `half of a wide character never stays behind`(row: Overwriting) {
    var grid = grid
    grid.write("a漢字b", row: 0, column: 0)
    grid.write(row.text, row: 0, column: row.column)
    #expect(grid.plainRow(0) == row.shows)
    let cells = Array(grid.row(0))
    for (left, right) in zip(cells, cells.dropFirst()) {
      #expect(right.isContinuation == (left.columns == 2))
    }
  }

  @Test func `a wide character has no room in the last column`() {
    var grid = grid
    grid[0, 7] = Cell("漢", role: .draft)
    #expect(grid[0, 7].character == " ")
    #expect(grid[0, 7].role == .draft)
  }

  @Test func `writing keeps the band that lies behind`() {
    var grid = grid
    grid.lay(.cursorRow, behind: Box(row: 0, column: 0, rows: 1, columns: 8))
    grid.write("ab", row: 0, column: 0, role: .stateOk)
    #expect(grid[0, 1] == Cell("b", role: .stateOk, ground: .cursorRow))
  }

  @Test func `pieces follow one another and are cut as one line`() {
    var grid = grid
    let end = grid.write(
      [Span("ab", .stateOk), "cd", Span("ef", .stateBad)], row: 0, column: 1, width: 5)
    #expect(end == 6)
    #expect(grid.plainRow(0) == " abcde")
    #expect(
      grid.row(0).map(\.role).dropFirst().prefix(5) == [
        .stateOk, .stateOk, .text, .text, .stateBad,
      ])
  }

  @Test func `lines below the box are left out`() {
    var grid = grid
    grid.write(["one", "two", "three"], in: Box(row: 1, column: 2, rows: 2, columns: 2))
    #expect(grid.plainText == "\n  on\n  tw")
  }

  @Test func `filling covers the part of the box that is on the grid`() {
    var grid = grid
    grid.fill(Box(row: 2, column: 6, rows: 9, columns: 9), "#", role: .draft)
    #expect(grid.plainText == "\n\n      ##")
    grid.fill(Box(row: -1, column: -1, rows: 2, columns: 3), "-")
    #expect(grid.plainText == "--\n\n      ##")
  }

  @Test func `filling with a wide character covers the odd column too`() {
    var grid = grid
    grid.write("abcdefgh", row: 0, column: 0)
    grid.fill(Box(row: 0, column: 1, rows: 1, columns: 5), "漢")
    #expect(grid.plainRow(0) == "a漢漢 gh")
  }

  @Test func `a band or a mark over several rows never cuts a wide character in two`() {
    var grid = grid
    grid.write("a漢b", row: 0, column: 0)
    grid.write("漢字c", row: 1, column: 0)
    let box = Box(row: 0, column: 2, rows: 2, columns: 1)
    grid.lay(.cursorRow, behind: box)
    grid.mark(box, as: .draft)
    #expect(grid.row(0).map(\.ground) == [nil, .cursorRow, .cursorRow, nil, nil, nil, nil, nil])
    #expect(grid.row(1).map(\.ground) == [nil, nil, .cursorRow, .cursorRow, nil, nil, nil, nil])
    #expect(grid.row(0).map(\.role).prefix(4) == [.text, .draft, .draft, .text])
  }

  @Test func `a pane covers what lies below it and brings its cursor`() {
    var grid = grid
    grid.fill(grid.box, ".")
    var pane = Grid(Size(columns: 3, rows: 2))
    pane.write("漢x", row: 0, column: 0)
    pane.cursor = Position(row: 1, column: 2)
    grid.place(pane, row: 1, column: 2)
    #expect(grid.plainText == "........\n..漢x...\n..   ...")
    #expect(grid.cursor == Position(row: 2, column: 4))
  }

  @Test func `a pane over the edges is cut, and leaves nothing of what it covers`() {
    var grid = grid
    grid.fill(grid.box, ".")
    var pane = Grid(Size(columns: 4, rows: 1))
    pane.write("漢字", row: 0, column: 0)
    grid.place(pane, row: 0, column: -1)
    grid.place(pane, row: 1, column: 5)
    #expect(grid.plainText == " 字.....\n.....漢\n........")
  }

  @Test func `a pane without a cursor leaves the cursor where it is`() {
    var grid = grid
    grid.cursor = Position(row: 0, column: 1)
    grid.place(Grid(Size(columns: 2, rows: 2)), row: 0, column: 0)
    #expect(grid.cursor == Position(row: 0, column: 1))
  }
}
