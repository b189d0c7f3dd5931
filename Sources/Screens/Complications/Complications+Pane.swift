internal import Canvas
internal import Logic
internal import Rules

extension Complications {
  /// What the pane holds, and where it stands.
  struct Pane {
    let box: Box
    let lines: [RiskWords.Line]
    let indent: Int
  }

  /// The pane for a room.
  func pane(_ file: OpenCase, _ size: Size) -> Pane {
    let box = boxes(lines(file).count, size).pane
    guard let line = selected(file) else { return Pane(box: box, lines: [], indent: 0) }
    let words = RiskWords(line, file, width: box.columns - 2)
    let isTall = box.rows >= 30
    if !showsWhy { return Pane(box: box, lines: words.review, indent: words.indent) }
    let why = words.why(line, file)
    let gap = RiskWords.Line(spans: [])
    return Pane(
      box: box, lines: isTall ? words.review + [gap] + why : why, indent: words.indent)
  }

  func drawPane(_ file: OpenCase, on grid: inout Grid) {
    let pane = pane(file, grid.size)
    let box = pane.box
    guard box.rows > 1, let selected = selected(file) else { return }
    let room = box.rows - 1
    let start = start(of: pane, rows: room)
    if measure == nil { grid.postpone(box, as: "complications \(start)") }
    let left = pane.lines.count - start - room
    let more = file.naming(
      left > 0
        ? "{risks.pane-down} \(left) more"
        : start > 0 ? "{risks.pane-up}" : showsWhy ? "{risks.why} close" : "{risks.why} why")
    let title = "\(selected.number) \(selected.title)"
    grid.rule(
      showsWhy ? "Why: \(title)" : title, note: more, row: box.row, column: box.column,
      width: box.columns)
    for (offset, line) in pane.lines.dropFirst(start).prefix(room).enumerated() {
      let row = box.row + 1 + offset
      grid.write(
        line.label, row: row, column: box.column + 1, role: .fieldLabel,
        width: pane.indent < 4 ? box.columns - 2 : pane.indent - 1)
      grid.write(
        line.spans, row: row, column: box.column + 1 + pane.indent,
        width: box.columns - pane.indent - 1)
      if let measure, let other = line.measure {
        grid.link(
          Box(row: row, column: box.column, rows: 1, columns: box.columns), by: other - measure,
          RowCommands(up: "risks.up", down: "risks.down", here: "risks.tick"))
      }
      guard let measure, line.measure == measure else { continue }
      let gutter = box.column
      grid.lay(
        .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
      grid.write(">", row: row, column: gutter, role: .cursorGutter)
      grid.cursor = Position(row: row, column: gutter)
    }
  }

  /// The first line that is shown: as scrolled, but never without the measure under the cursor.
  private func start(of pane: Pane, rows: Int) -> Int {
    let last = max(0, pane.lines.count - rows)
    guard let measure, let line = pane.lines.firstIndex(where: { $0.measure == measure }) else {
      return min(scroll, last)
    }
    return max(0, min(line - rows / 2, last))
  }

  /// The note while it is typed, in place of the pane.
  func drawNote(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 1, let editor = file.editor else { return }
    grid.rule(editor.declaration.label, row: box.row, column: box.column, width: box.columns)
    let lines = editor.text.wrapped(to: max(8, box.columns - 6)).suffix(box.rows - 1)
    let first = box.row + 1
    for (offset, line) in lines.enumerated() {
      let end = grid.write(
        line, row: first + offset, column: box.column + 3, role: .fieldOpen,
        width: box.columns - 4)
      grid.cursor = Position(row: first + offset, column: min(end, box.endColumn - 1))
    }
    grid.write(
      ">", row: first + max(0, lines.count - 1), column: box.column + 1, role: .cursorGutter)
  }
}
