import Testing

@testable import Canvas

struct TableTests {
  private let table = Table(
    gap: 2,
    [
      Table.Column("When", .exactly(6)), Table.Column("Patient", .share),
      Table.Column("Age", .fitting, .right),
    ])
  private let rows = [["MDT", "LINDHOLM Maja", "72F"], ["Thu 26", "漢字", "1978M"], ["", "x"]]

  @Test func `columns are fixed, fitting, or take what is left`() {
    #expect(table.widths(rows, width: 30) == [6, 15, 5])
    #expect(
      table.lines(rows, width: 30) == [
        "When    Patient            Age",
        "MDT     LINDHOLM Maja      72F",
        "Thu 26  漢字             1978M",
        "        x",
      ])
  }

  @Test func `each column says where it stands`() {
    #expect(table.places(rows, width: 30) == [0..<6, 8..<23, 25..<30])
  }

  @Test func `two columns that share leave no column over`() {
    let shared = Table(gap: 1, [Table.Column("a", .share), Table.Column("b", .share)])
    #expect(shared.widths([], width: 10) == [5, 4])
    #expect(shared.widths([], width: 11) == [5, 5])
  }

  @Test func `where room is short, columns to the right lose theirs first`() {
    #expect(table.widths(rows, width: 12) == [6, 0, 2])
    #expect(table.widths(rows, width: 7) == [6, 0, 0])
    #expect(table.widths(rows, width: 3) == [3, 0, 0])
    #expect(table.lines(rows, width: 3) == ["Wh.", "MDT", "Th.", ""])
  }

  @Test(arguments: -1...40)
  func `no line is wider than the room`(width: Int) {
    for line in table.lines(rows, width: width) { #expect(line.columns <= max(0, width)) }
  }

  @Test func `a table without rows or columns is empty`() {
    #expect(Table([]).lines([["x"]], width: 10) == ["", ""])
    #expect(table.lines([], width: 20) == ["When    Patient  Age"])
  }

  @Test func `a text too much in a row is left out`() {
    #expect(Table([Table.Column("a", .fitting)]).lines([["b", "c"]], width: 10) == ["a", "b"])
  }
}
