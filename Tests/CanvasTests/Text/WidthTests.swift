import Testing

@testable import Canvas

struct WidthTests {
  struct Row: Sendable {
    let text: String
    let columns: Int
  }

  @Test(arguments: [
    Row(text: "", columns: 0),
    Row(text: "T10 L3", columns: 6),
    Row(text: "Ödön", columns: 4),
    Row(text: "e\u{301}", columns: 1),
    Row(text: "漢字", columns: 4),
    Row(text: "カナ", columns: 4),
    Row(text: "ｶﾅ", columns: 2),
    Row(text: "한글", columns: 4),
    Row(text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
    Row(text: "🙂", columns: 2),
    Row(text: "👍\u{1F3FD}", columns: 2),
    Row(text: "👨\u{200D}👩", columns: 4),
    Row(text: "a\u{200B}b", columns: 2),
    Row(text: "a\tb", columns: 3),
    Row(text: "a\u{1B}b", columns: 3),
    Row(text: "a\u{202E}b", columns: 3),
    Row(text: "\u{301}a", columns: 2),
    Row(text: "−10 °C ≥ ½", columns: 10),
  ])
  func `a text takes as many columns as a terminal gives it`(row: Row) {
    #expect(row.text.columns == row.columns)
  }

  struct Cut: Sendable {
    let text: String
    let width: Int
    let cut: String
  }

  @Test(arguments: [
    Cut(text: "Kyphoplasty", width: 11, cut: "Kyphoplasty"),
    Cut(text: "Kyphoplasty", width: 8, cut: "Kyphopl."),
    Cut(text: "Kyphoplasty", width: 2, cut: "K."),
    Cut(text: "Kyphoplasty", width: 1, cut: "K"),
    Cut(text: "Kyphoplasty", width: 0, cut: ""),
    Cut(text: "Kyphoplasty", width: -3, cut: ""),
    Cut(text: "breast L3", width: 8, cut: "breast."),
    Cut(text: "漢字漢字", width: 5, cut: "漢字."),
    Cut(text: "漢字漢字", width: 4, cut: "漢."),
    Cut(text: "漢字", width: 1, cut: ""),
  ])
  func `what is cut off leaves a point`(row: Cut) {
    #expect(row.text.clipped(to: row.width) == row.cut)
  }

  @Test func `padding keeps a text to its side`() {
    #expect("72".padded(to: 5) == "72   ")
    #expect("72".padded(to: 5, .right) == "   72")
    #expect("72".padded(to: 5, .centre) == " 72  ")
    #expect("漢".padded(to: 5, .right) == "   漢")
    #expect("Kyphoplasty".padded(to: 5, .right) == "Kyph.")
    #expect("72".padded(to: 0) == "")
    #expect("72".padded(to: -1) == "")
  }

  @Test(arguments: ["Ödön", "漢字漢字", "e\u{301}e\u{301}", "a\u{1B}[2Jb", "👨\u{200D}👩 x", "plain"])
  func `a padded text is exactly as wide as asked`(text: String) {
    for width in 0...12 {
      for alignment in [Alignment.left, .right, .centre] {
        #expect(text.padded(to: width, alignment).columns == width)
      }
    }
  }

  @Test func `the beginning of a text never exceeds its width`() {
    #expect("漢字".prefix(columns: 3) == "漢")
    #expect("e\u{301}x".prefix(columns: 1) == "e\u{301}")
    #expect("abc".prefix(columns: 0) == "")
  }

  @Test func `a character has the width of its cell`() {
    #expect(Character("a").columns == 1)
    #expect(Character("漢").columns == 2)
    #expect(Character("e\u{301}").columns == 1)
    #expect(Character("\u{1B}").columns == 0)
    #expect(Character("\r\n").columns == 0)
  }

  @Test func `the ranges of wide characters are in order and apart`() {
    for (earlier, later) in zip(Unicode.Scalar.wideRanges, Unicode.Scalar.wideRanges.dropFirst()) {
      #expect(earlier.upperBound < later.lowerBound)
    }
  }
}
