import Testing

@testable import Canvas

/// A plot shows every point where its figures say, and nothing else.
@Suite struct PlotTests {
  private func text(_ plot: Plot, columns: Int, rows: Int) -> String {
    var grid = Grid(Size(columns: columns, rows: rows))
    plot.draw(on: &grid, in: grid.box)
    return grid.plainText
  }

  private func isBlank(_ plot: Plot, columns: Int, rows: Int) -> Bool {
    let text = text(plot, columns: columns, rows: rows)
    return text.allSatisfy(\.isWhitespace)
  }

  @Test func `points, intervals and levels stand at their values`() {
    let plot = Plot(
      [.init(x: 0, y: 8), .init(x: 90, y: 2, from: 0, to: 4)], y: 0...10,
      levels: [.init(y: 6, "published")],
      yTicks: [.init(0, "0"), .init(10, "10")], xTicks: [.init(0, "before"), .init(90, "3 mo")])
    #expect(
      text(plot, columns: 30, rows: 8) == """
        10 |
           |o
           |- - - - - - - -  published
           |                         |
           |                         o
         0 |                         |
           +--------------------------
            before                3 mo
        """)
  }

  @Test func `the axes reach as far as any interval`() {
    let plot = Plot([.init(x: 5, y: 3, from: -2, to: 14)], x: 0...10, y: 0...10)
    #expect(plot.y == -2...14)
    #expect(plot.x == 0...10)
  }

  @Test func `nothing is drawn for no point, or for one that is no number`() {
    #expect(isBlank(Plot([]), columns: 20, rows: 5))
    #expect(isBlank(Plot([.init(x: 0, y: .nan)]), columns: 20, rows: 5))
  }

  @Test func `too little room draws nothing`() {
    let plot = Plot([.init(x: 0, y: 1)])
    #expect(isBlank(plot, columns: 6, rows: 8))
    #expect(isBlank(plot, columns: 30, rows: 2))
  }
}

/// Numbers along cells.
@Suite struct AxisTests {
  @Test(arguments: [(0.0, 0), (4.4, 4), (4.6, 5), (10, 10)] as [(Double, Int?)])
  func `a number has its cell`(_ number: Double, _ cell: Int?) {
    #expect(Axis(0...10, cells: 11).cell(of: number) == cell)
  }

  @Test(arguments: [-0.1, 10.1, .nan, .infinity])
  func `what lies outside has no cell`(_ number: Double) {
    #expect(Axis(0...10, cells: 11).cell(of: number) == nil)
  }

  @Test func `an interval is cut at the ends of the axis`() {
    let axis = Axis(0...10, cells: 11)
    #expect(axis.cells(from: -5, to: 2) == 0...2)
    #expect(axis.cells(from: 8, to: 50) == 8...10)
    #expect(axis.cells(from: 11, to: 50) == nil)
    #expect(Axis(0...10, cells: 0).cell(of: 5) == nil)
  }
}

/// Estimates below one another.
@Suite struct IntervalRowsTests {
  @Test func `an estimate stands in its interval, and what is not known is not drawn`() {
    let rows = IntervalRows(
      [
        .init("Ours", value: 30, from: 10, to: 50, words: "3 of 10"),
        .init("Published", value: 20, sign: "*", words: "20 %"),
        .init("Later", words: "no case"),
      ], 0...100)
    let lines = rows.spans(labels: 10, cells: 11).map { $0.map(\.text).joined() }
    #expect(
      lines == [
        "Ours      | --o--     |  3 of 10",
        "Published |  *        |  20 %",
        "Later                    no case",
      ])
  }

  @Test func `no interval leaves the axis`() {
    let rows = IntervalRows([.init("Ours", value: 5, from: -20, to: 30, words: "")], 0...10)
    #expect(rows.range == -20...30)
  }
}
