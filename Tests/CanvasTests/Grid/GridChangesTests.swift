import Testing

@testable import Canvas

struct GridChangesTests {
  private let size = Size(columns: 10, rows: 3)

  private func grid(_ lines: String...) -> Grid {
    var grid = Grid(size)
    for (row, line) in lines.enumerated() { grid.write(line, row: row, column: 0) }
    return grid
  }

  private func places(_ runs: [Run]) -> [String] {
    runs.map { "\($0.row),\($0.column) \($0.text)" }
  }

  @Test func `the same picture again asks for nothing`() {
    #expect(grid("abc", "漢字").changes(from: grid("abc", "漢字")).isEmpty)
  }

  @Test func `without a picture before, or at another size, everything is written`() {
    let blank = Grid(size)
    #expect(places(blank.changes(from: nil)) == [0, 1, 2].map { "\($0),0 " + "          " })
    #expect(blank.changes(from: Grid(Size(columns: 10, rows: 4))).count == 3)
  }

  @Test func `only what differs is written`() {
    let runs = grid("abcdefghij", "", "x").changes(from: grid("abXdeYghij", "", ""))
    #expect(places(runs) == ["0,2 c", "0,5 f", "2,0 x"])
  }

  @Test func `neighbours of one role are one run, of two roles two`() {
    var now = grid("")
    now.write("ab", row: 0, column: 0, role: .stateOk)
    now.write("cd", row: 0, column: 2, role: .stateBad)
    let runs = now.changes(from: grid(""))
    #expect(places(runs) == ["0,0 ab", "0,2 cd"])
    #expect(runs.map(\.role) == [.stateOk, .stateBad])
  }

  @Test func `a band that moves asks for the cells of both rows`() {
    var before = grid("abc", "def")
    var after = before
    before.lay(.cursorRow, behind: Box(row: 0, column: 0, rows: 1, columns: 10))
    after.lay(.cursorRow, behind: Box(row: 1, column: 0, rows: 1, columns: 10))
    let runs = after.changes(from: before)
    #expect(places(runs) == ["0,0 abc       ", "1,0 def       "])
    #expect(runs.map(\.ground) == [nil, .cursorRow])
  }

  @Test func `a wide character in place of two narrow ones is written with its second half`() {
    let runs = grid("a漢d").changes(from: grid("abcd"))
    #expect(places(runs) == ["0,1 漢"])
    #expect(runs.first?.cells.count == 2)
  }

  @Test func `two narrow characters in place of a wide one are both written`() {
    #expect(places(grid("abcd").changes(from: grid("a漢d"))) == ["0,1 bc"])
  }

  @Test func `the cursor alone asks for no cells`() {
    var moved = grid("abc")
    moved.cursor = Position(row: 0, column: 2)
    #expect(moved.changes(from: grid("abc")).isEmpty)
  }

  @Test func `no run begins with the second half of a wide character`() {
    let lines = ["漢字漢字漢", "a漢字漢字b", "ab漢cd字ef", "abcdefghij", "漢a字b界cd", ""]
    for old in lines {
      for new in lines {
        for run in grid(new).changes(from: grid(old)) {
          #expect(run.cells.first?.isContinuation == false)
        }
      }
    }
  }
}
