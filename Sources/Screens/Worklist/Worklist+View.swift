internal import Canvas
internal import Logic
internal import Rules

extension Worklist {
  /// Row 2 and below: how it is sorted and filtered, the cases, and the selected one.
  func grid(_ size: Size, now: Moment, _ bindings: KeyBindings = .standard) -> Grid {
    var grid = Grid(size)
    drawHead(on: &grid)
    guard rows != nil else {
      grid.write("Reading the cases.", row: 2, column: 3, role: .textDim)
      return grid
    }
    let isWide = size.columns >= 110
    let (head, below) = grid.box.splitRows(top: 1)
    _ = head
    let (list, pane) =
      isWide
      ? below.splitColumns(left: size.columns >= 170 ? 110 : 80)
      : below.splitRows(bottom: min(10, below.rows / 2))
    drawRows(on: &grid, in: list)
    if let looked = detail {
      let pane =
        isWide
        ? Box(row: pane.row, column: pane.column + 1, rows: pane.rows, columns: pane.columns - 2)
        : pane
      WorklistDetail(looked).draw(on: &grid, in: pane, bindings)
    }
    if shownCount == 0 { drawNothing(on: &grid, in: list, bindings) }
    return grid
  }

  private func drawHead(on grid: inout Grid) {
    let all = rows?.count ?? 0
    let reading = isWhole ? "" : ", more are read"
    let waiting = unassessed.isEmpty ? "" : ", \(unassessed.count) still to be assessed"
    let words =
      (filter.text.isEmpty ? "all \(all)" : "\(shownCount) of \(all) fit: \(filter.text)")
      + reading + waiting + missing
    let shown = problem.map(\.words) ?? words
    grid.write(shown.clipped(to: grid.size.columns - 24), row: 0, column: 1, role: .tabHere)
    let sorted = "sorted by: \(order.rawValue)"
    grid.write(sorted, row: 0, column: grid.size.columns - 1 - sorted.columns, role: .textDim)
    if isFiltering {
      grid.postpone(
        Box(row: 0, column: 0, rows: 1, columns: grid.size.columns), as: "worklist.head")
    }
  }

  /// What is on file and not in the list.
  var missing: String {
    let cases = unreadable == 0 ? "" : ", \(Counted.words(unreadable, "case")) cannot be read"
    return cases + (isBroken ? ", the rest cannot be read" : "")
  }

  private func drawNothing(on grid: inout Grid, in box: Box, _ bindings: KeyBindings) {
    let none =
      isBroken
      ? "The cases cannot be read."
      : unassessed.isEmpty
        ? "No case yet. {worklist.new} makes one." : "The cases are assessed first."
    let words =
      filter.text.isEmpty
      ? none : "\(problem?.words ?? "No case fits.") {worklist.clear} shows all."
    grid.write(
      bindings.naming(words), row: box.row + 1, column: box.column + 3, role: .textDim)
  }

  private func drawRows(on grid: inout Grid, in box: Box) {
    let window = Window(of: shownCount, around: cursor, rows: box.rows - 1)
    let shown = shown(window.range)
    let table = box.columns > 80 ? Self.wideTable : Self.table
    let texts = shown.map { row in
      [
        row.when, row.patient, row.ageAndSex, row.target,
        "\(row.need.step.rawValue) \(row.need.step.shortLabel)",
        "\(row.need.sign.text) \(row.need.words)",
      ]
    }
    let width = box.columns - 4
    let widths = table.widths(texts, width: width)
    let places = table.places(texts, width: width)
    grid.write(
      table.line(table.columns.map(\.title), widths: widths), row: box.row,
      column: box.column + 3, role: .textDim)
    for index in shown.indices {
      let row = box.row + 1 + index
      let start = box.column + 3
      grid.write(table.line(texts[index], widths: widths), row: row, column: start)
      grid.mark(
        Box(row: row, column: start + places[5].lowerBound, rows: 1, columns: 2),
        as: shown[index].need.sign.role)
      if marked.contains(shown[index].id) {
        grid.write("*", row: row, column: box.column + 2, role: .markPair)
      }
      grid.link(
        Box(row: row, column: box.column, rows: 1, columns: box.columns),
        by: window.range.lowerBound + index - cursor, Self.rowCommands)
      guard shown[index].id == selectedID else { continue }
      grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
      grid.mark(
        Box(row: row, column: start + places[1].lowerBound, rows: 1, columns: places[1].count),
        as: .textStrong)
      grid.lay(.cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
      grid.cursor = Position(row: row, column: box.column + 1)
    }
  }

  private static let rowCommands = RowCommands(
    up: "worklist.up", down: "worklist.down", here: "worklist.open")

  private static let table = Table([
    .init("When", .exactly(10)), .init("Patient", .exactly(15)), .init("Age", .exactly(4)),
    .init("Target", .share), .init("Step", .exactly(7)), .init("Needs you", .exactly(14)),
  ])

  private static let wideTable = Table([
    .init("When", .exactly(10)), .init("Patient", .exactly(24)), .init("Age", .exactly(4)),
    .init("Target", .share), .init("Step", .exactly(7)), .init("Needs you", .exactly(20)),
  ])

  /// The line in which the filter is typed, with the cursor in it. What can be typed stands where
  /// typing does not move it, so that a character costs a slow line no more than itself.
  func drawFilter(on grid: inout Grid, row: Int) {
    let label = "Filter: "
    let room = grid.size.columns - label.columns - 3
    let typed = filter.text.columns > room ? String(filter.text.suffix(room)) : filter.text
    grid.write(label, row: row, column: 1, role: .textDim)
    let end = grid.write(typed, row: row, column: 1 + label.columns, role: .fieldOpen)
    let help = "words, or field:value - \(WorklistFilter.fields.joined(separator: " "))"
    let start = min(27, grid.size.columns - 1 - help.columns)
    if end < start - 1 {
      grid.write(help, row: row, column: start, role: .textDim)
    }
    grid.cursor = Position(row: row, column: end)
  }

  /// What row 23 says while there is no notice.
  var advice: String {
    guard let rows, let selected else { return "" }
    // What stands beside the list; the next title comes with the next case.
    let title = detail?.record.title ?? selected.title
    return title.isEmpty
      ? "\(needingCount) of \(Counted.words(rows.count, "case")) \(needingCount == 1 ? "needs" : "need") you."
      : title
  }
}
