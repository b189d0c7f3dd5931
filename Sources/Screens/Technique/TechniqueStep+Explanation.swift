internal import Canvas
internal import Logic
internal import Rules

/// The page that explains a verdict in plain words on one screen.
extension TechniqueStep {
  ///
  /// - Parameter note: how the page is turned, where that is not as on the step.
  func drawExplanation(_ file: OpenCase, on grid: inout Grid, in box: Box, note: String? = nil) {
    guard box.rows > 2, let selected = selected(file) else { return }
    grid.rule(
      "Why \(selected.technique.label.lowercased()) is \(selected.verdict.label)",
      note: note
        ?? file.naming(
          "{technique.why} closes, {technique.trace} every rule, {technique.flips} flips"),
      row: box.row, column: box.column,
      width: box.columns)
    // The cursor stays on what is explained, for those who follow it.
    grid.cursor = Position(row: box.row, column: box.column + 3)
    let explanation = Explanation(selected, file)
    let inner = box.splitRows(top: 1).bottom.inset(columns: 1)
    guard box.columns >= 110 else {
      draw(explanation.lines(width: inner.columns, rows: inner.rows), on: &grid, in: inner)
      return
    }
    let (left, right) = inner.splitColumns(left: inner.columns / 2)
    let other = Box(
      row: right.row, column: right.column + 2, rows: right.rows, columns: right.columns - 2)
    draw(explanation.countingLines(width: left.columns, rows: left.rows), on: &grid, in: left)
    draw(explanation.openLines(width: other.columns, rows: other.rows), on: &grid, in: other)
  }

  func draw(_ lines: [[Span]], on grid: inout Grid, in box: Box) {
    for (offset, line) in lines.prefix(box.rows).enumerated() {
      grid.write(line, row: box.row + offset, column: box.column, width: box.columns)
    }
  }
}
