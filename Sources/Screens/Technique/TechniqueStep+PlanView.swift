internal import Canvas
internal import Logic
internal import Rules

/// The page of the plan: its fields by part, and beside or below them what it comes to.
extension TechniqueStep {
  func drawPlan(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let isWide = box.columns >= 110
    let summary = PlanSummary(self, file)
    let (left, right) =
      isWide
      ? box.splitColumns(left: box.columns - (box.columns >= 170 ? 80 : 58))
      : box.splitRows(top: max(box.rows / 2, box.rows - summary.lines(80, rows: 99).count - 1))
    drawFields(file, on: &grid, in: left)
    let pane = isWide ? right.inset(columns: 1) : right
    guard pane.rows > 1 else { return }
    let title = planned(file)?.technique.label ?? "no technique chosen"
    grid.rule("Plan: \(title)", row: pane.row, column: pane.column, width: pane.columns)
    let width = pane.columns - 3
    let advice = PlanAdvice(planField(file), planned(file)?.technique, file)
    // What holds the plan up comes before what the sources say of it.
    let room = min((pane.rows - 1) / 3, pane.rows - 1 - PlanSummary.leastRows)
    let sources = advice?.spans(width, rows: room) ?? []
    let lines = summary.lines(width, rows: pane.rows - 1 - sources.count)
    for (offset, line) in lines.enumerated() {
      grid.write(
        line.clipped(to: width), row: pane.row + 1 + offset, column: pane.column + 2, width: width)
    }
    for (offset, line) in sources.enumerated() {
      grid.write(
        line.clipped(to: width), row: pane.row + pane.rows - sources.count + offset,
        column: pane.column + 2, width: width)
    }
  }

  private enum PlanRow {
    case heading(String)
    case field(EntryField, Int)
  }

  private func drawFields(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    var rows: [PlanRow] = []
    var count = 0
    for section in PlanSection.all(file, for: planned(file)?.technique) {
      rows.append(.heading(section.heading))
      for field in section.fields {
        rows.append(.field(field, count))
        count += 1
      }
    }
    let here = planIndex(planFields(file))
    let cursor = rows.firstIndex { if case .field(_, here) = $0 { true } else { false } } ?? 0
    let window = Window(of: rows.count, around: cursor, rows: box.rows)
    for (offset, number) in window.range.enumerated() {
      let row = box.row + offset
      switch rows[number] {
      case .heading(let heading):
        grid.write(heading, row: row, column: box.column + 1, role: .frameTitle)
      case .field(let field, let index):
        grid.link(
          Box(row: row, column: box.column, rows: 1, columns: box.columns), by: index - here,
          RowCommands(up: "technique.up", down: "technique.down", here: "technique.edit"))
        FieldRow(field, file, isHere: index == here).draw(on: &grid, row: row, in: box)
      }
    }
  }
}
