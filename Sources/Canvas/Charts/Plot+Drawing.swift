extension Plot {
  /// Draws the plot along the edges of a box. In less than three rows or eight columns there is no
  /// room for it, and nothing is drawn. With no point there is nothing to show either.
  package func draw(on grid: inout Grid, in box: Box) {
    let gutter = yTicks.map(\.label.columns).max().map { $0 + 1 } ?? 0
    let field = Box(
      row: box.row, column: box.column + gutter + 1, rows: box.rows - 2,
      columns: box.columns - gutter - 1)
    guard !points.isEmpty, field.rows > 0, field.columns >= 8 else { return }
    drawAxes(on: &grid, around: field, gutter: gutter)
    for level in levels { draw(level, on: &grid, in: field) }
    for point in points { draw(point, on: &grid, in: field) }
  }

  private func drawAxes(on grid: inout Grid, around field: Box, gutter: Int) {
    let edge = field.column - 1
    for row in field.row..<field.endRow {
      grid.write("|", row: row, column: edge, role: .frameRule)
    }
    let foot = "+" + String(repeating: "-", count: field.columns)
    grid.write(foot, row: field.endRow, column: edge, role: .frameRule)
    for tick in yTicks {
      guard let row = row(of: tick.number, in: field) else { continue }
      let label = tick.label.padded(to: gutter - 1, .right)
      grid.write(label, row: row, column: edge - gutter, role: .textDim)
    }
    var free = edge
    for tick in xTicks.sorted(by: { $0.number < $1.number }) {
      guard let column = column(of: tick.number, in: field) else { continue }
      // Ticks at the right end keep inside of the box; one that would run into another gives way.
      let start = max(edge, min(column, field.endColumn - tick.label.columns))
      guard start >= free else { continue }
      free =
        grid.write(
          tick.label, row: field.endRow + 1, column: start, role: .textDim,
          width: field.endColumn - start) + 1
    }
  }

  private func draw(_ level: Level, on grid: inout Grid, in field: Box) {
    guard let row = row(of: level.y, in: field) else { return }
    let label = level.label.clipped(to: field.columns / 2)
    let end = field.endColumn - (label.isEmpty ? 0 : label.columns + 1)
    for column in stride(from: field.column, to: end, by: 2) {
      grid.write("-", row: row, column: column, role: .budgetLimit)
    }
    grid.write(label, row: row, column: end + 1, role: .textDim)
  }

  private func draw(_ point: Point, on grid: inout Grid, in field: Box) {
    guard let column = column(of: point.x, in: field), let row = row(of: point.y, in: field),
      let top = self.row(of: point.interval.upperBound, in: field),
      let bottom = self.row(of: point.interval.lowerBound, in: field)
    else { return }
    if top < bottom {
      for line in top...bottom { grid.write("|", row: line, column: column, role: point.role) }
    }
    grid.write(String(point.sign), row: row, column: column, role: point.role)
  }

  /// The row of a value: the greatest at the top.
  func row(of value: Double, in field: Box) -> Int? {
    Axis(y, cells: field.rows).cell(of: value).map { field.endRow - 1 - $0 }
  }

  /// The column of a value: the least at the left.
  func column(of value: Double, in field: Box) -> Int? {
    Axis(x, cells: field.columns).cell(of: value).map { field.column + $0 }
  }
}
