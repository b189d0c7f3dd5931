import Testing

@testable import Canvas

struct WrappingTests {
  struct Row: Sendable {
    let text: String
    var width = 10
    let lines: [String]
  }

  @Test(arguments: [
    Row(text: "", lines: [""]),
    Row(text: "one two", lines: ["one two"]),
    Row(text: "0123456789", lines: ["0123456789"]),
    Row(text: "01234 6789", lines: ["01234 6789"]),
    Row(text: "01234 67890", lines: ["01234", "67890"]),
    Row(text: "one two three four", lines: ["one two", "three four"]),
    Row(text: "  one   two  ", lines: ["one two"]),
    Row(text: "one\ntwo", lines: ["one", "two"]),
    Row(text: "one\r\n\r\ntwo\n", lines: ["one", "", "two", ""]),
    Row(text: "a\tb", lines: ["a b"]),
    Row(text: "percutaneously", lines: ["percutaneo", "usly"]),
    Row(text: "so percutaneously done", lines: ["so", "percutaneo", "usly done"]),
    Row(text: "漢字漢字漢字", lines: ["漢字漢字漢", "字"]),
    Row(text: "漢字漢字漢字", width: 5, lines: ["漢字", "漢字", "漢字"]),
    Row(text: "e\u{301}e\u{301}e\u{301}", width: 2, lines: ["e\u{301}e\u{301}", "e\u{301}"]),
    Row(text: "a\u{1B}[2Jb", lines: ["a^[2Jb"]),
    Row(text: "one", width: 0, lines: []),
    Row(text: "one", width: -1, lines: []),
    Row(text: "a漢b", width: 1, lines: ["a", "^", "b"]),
  ])
  func `a text is broken between words, and within those that are too long`(row: Row) {
    #expect(row.text.wrapped(to: row.width) == row.lines)
  }

  @Test(arguments: ["漢字 kyphoplasty 🙂🙂🙂 e\u{301}", "a b c d e f g", "\u{1B}\u{1B}\u{1B} \t x"])
  func `no line is wider than asked`(text: String) {
    for width in 1...12 {
      for line in text.wrapped(to: width) { #expect(line.columns <= width) }
    }
  }
}
