internal import Canvas
internal import Rules

extension RuleTable {
  /// Which columns and rows of the table are drawn, and where.
  struct Frame {
    let box: Box
    /// Columns of the screen that the words of a rule take.
    let labels: Int
    /// The techniques that are shown.
    let shown: Range<Int>

    /// As many techniques as leave the words of a rule so much room; the one under the cursor is
    /// always among them.
    init(_ table: RuleTable, _ box: Box, leastLabel: Int, here: Technique?) {
      self.box = box
      let count = table.techniques.count
      let room = max(1, min(count, (box.columns - 1 - leastLabel) / RuleTable.cell))
      let index = here.flatMap { table.techniques.firstIndex(of: $0) } ?? 0
      let start = max(0, min(index / room * room, count - room))
      shown = start..<min(count, start + room)
      labels = max(leastLabel, box.columns - shown.count * RuleTable.cell - 1)
    }

    func column(of number: Int) -> Int {
      box.column + labels + (number - shown.lowerBound) * RuleTable.cell
    }
  }

  /// Draws the table from a row on; the column of the technique under the cursor is marked.
  func draw(
    on grid: inout Grid, in box: Box, from start: Int, here: Technique?, _ bindings: KeyBindings
  ) {
    guard box.rows > 2 else { return }
    let frame = Frame(self, box, leastLabel: 20, here: here)
    let room = box.rows - 2
    let first = max(0, min(start, rows.count - room))
    let left = rows.count - first - room
    grid.rule(
      "Every rule, by what it does",
      note: left > 0 ? bindings.naming("{technique.reasons-down} \(left) more") : "", row: box.row,
      column: box.column, width: box.columns)
    drawNames(on: &grid, frame, row: box.row + 1, here: here)
    for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(row, on: &grid, frame, row: box.row + 2 + offset)
    }
  }

  func drawNames(on grid: inout Grid, _ frame: Frame, row: Int, here: Technique?) {
    for number in frame.shown {
      let technique = techniques[number]
      let isHere = technique == here
      grid.write(
        (isHere ? ">" : " ") + technique.shortLabel, row: row,
        column: frame.column(of: number) - 1, role: isHere ? .textStrong : .textDim,
        width: Self.cell)
    }
  }

  func draw(_ line: Row, on grid: inout Grid, _ frame: Frame, row: Int) {
    switch line {
    case .heading(let heading):
      grid.write(heading, row: row, column: frame.box.column + 1, role: .frameTitle)
    case .rule(let rule, let cells):
      grid.write(
        rule.says.clipped(to: frame.labels - 4), row: row, column: frame.box.column + 2)
      for number in frame.shown {
        guard let cell = cells[number] else { continue }
        grid.write(
          [Span(cell.sign.text, cell.sign.role), " ", Span(cell.word)], row: row,
          column: frame.column(of: number), width: Self.cell - 1)
      }
    }
  }
}
