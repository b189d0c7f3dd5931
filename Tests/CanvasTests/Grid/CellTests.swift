import Testing

@testable import Canvas

struct CellTests {
  @Test(arguments: ["\u{1B}", "\u{7}", "\u{202E}", "\u{301}", "\r\n", "\u{E000}", "👨\u{200D}👩"])
  func `a character that no cell can hold becomes the inert sign`(text: String) {
    #expect(Cell(Character(text)).character == "^")
  }

  @Test func `a cell holds a character with its marks`() {
    #expect(Cell("e\u{301}").character == "e\u{301}")
    #expect(Cell("e\u{301}").columns == 1)
    #expect(Cell("漢").columns == 2)
  }

  @Test func `the second half of a wide character takes no column and keeps the role`() {
    let half = Cell("漢", role: .draft, ground: .cursorRow).continuation
    #expect(half.isContinuation)
    #expect(half.columns == 0)
    #expect(half.role == .draft && half.ground == .cursorRow)
    #expect(!half.cleared.isContinuation)
  }
}
