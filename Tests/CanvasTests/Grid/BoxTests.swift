import Testing

@testable import Canvas

struct BoxTests {
  private let box = Box(row: 2, column: 3, rows: 10, columns: 20)

  @Test(arguments: [-5, 0, 1, 4, 10, 11, 1000])
  func `a cut by rows keeps every row once`(count: Int) {
    for (upper, lower) in [box.splitRows(top: count), box.splitRows(bottom: count)] {
      #expect(upper.row == 2)
      #expect(upper.endRow == lower.row)
      #expect(lower.endRow == 12)
      #expect(upper.columns == 20 && lower.columns == 20)
    }
  }

  @Test(arguments: [-5, 0, 1, 4, 20, 21, 1000])
  func `a cut by columns keeps every column once`(count: Int) {
    for (left, right) in [box.splitColumns(left: count), box.splitColumns(right: count)] {
      #expect(left.column == 3)
      #expect(left.endColumn == right.column)
      #expect(right.endColumn == 23)
      #expect(left.rows == 10 && right.rows == 10)
    }
  }

  @Test func `the asked side of a cut gets what was asked`() {
    #expect(box.splitRows(top: 2).top.rows == 2)
    #expect(box.splitRows(bottom: 2).bottom.rows == 2)
    #expect(box.splitColumns(left: 7).left.columns == 7)
    #expect(box.splitColumns(right: 7).right.columns == 7)
  }

  @Test func `a box is never smaller than nothing`() {
    let box = Box(row: 1, column: 1, rows: -3, columns: -1)
    #expect(box.isEmpty)
    #expect(box.size == Size(columns: 0, rows: 0))
  }

  @Test(arguments: [0, 1, 5, 6, 100])
  func `a margin never takes more than there is`(margin: Int) {
    let inner = box.inset(rows: margin, columns: margin)
    #expect(inner.rows == max(0, 10 - 2 * margin))
    #expect(inner.columns == max(0, 20 - 2 * margin))
    #expect(inner.clipped(to: box) == inner)
  }

  @Test func `a margin below nothing changes nothing`() {
    #expect(box.inset(rows: -1, columns: -9) == box)
  }

  @Test func `the edges belong to the box and the places after them do not`() {
    #expect(box.contains(Position(row: 2, column: 3)))
    #expect(box.contains(Position(row: 11, column: 22)))
    #expect(!box.contains(Position(row: 12, column: 3)))
    #expect(!box.contains(Position(row: 2, column: 23)))
    #expect(!box.contains(Position(row: 1, column: 3)))
  }

  @Test func `clipping gives the part that two boxes share`() {
    let other = Box(row: 8, column: 0, rows: 100, columns: 5)
    let shared = Box(row: 8, column: 3, rows: 4, columns: 2)
    #expect(box.clipped(to: other) == shared)
    #expect(other.clipped(to: box) == shared)
  }

  @Test func `boxes that do not meet share nothing`() {
    #expect(box.clipped(to: Box(row: 50, column: 50, rows: 5, columns: 5)).isEmpty)
    #expect(box.clipped(to: Box(row: 0, column: 0, rows: 2, columns: 3)).isEmpty)
  }
}
