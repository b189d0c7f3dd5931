internal import Canvas
internal import Logic
internal import Rules

extension TechniqueStep {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    drawTabs(file, on: &grid)
    let body = grid.box.splitRows(top: 1).bottom
    guard file.lesion != nil else {
      grid.write("No lesion yet: 1, then N.", row: 2, column: 3, role: .textDim)
      return grid
    }
    switch page {
    case .compare: drawCompare(file, on: &grid, in: body)
    case .plan: drawPlan(file, on: &grid, in: body)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    if page == .plan { return planField(file).map { $0.declaration.help + "." } ?? "" }
    guard let selected = selected(file) else { return "" }
    return "\(selected.technique.label), rank \(selected.rank): \(selected.rankReason)."
  }

  private func drawTabs(_ file: OpenCase, on grid: inout Grid) {
    let lesions = file.record.lesions
    let tabs = lesions.map { lesion -> Tabs.Tab in
      let planned = file.plannedTechniques[lesion.id]?.shortLabel ?? "no choice"
      let target = Target.place(lesion, file.catalogue) ?? "no site"
      return Tabs.Tab(label: "\(lesion.id) \(target)", detail: planned)
    }
    Tabs(tabs: tabs, here: file.lesionIndex).draw(on: &grid, row: 0)
    let pages = page == .compare ? "[Compare] Plan" : "Compare [Plan]"
    grid.write(
      pages, row: 0, column: grid.size.columns - pages.columns - 1, role: .tabOther)
  }

  private func drawCompare(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let isWide = box.columns >= 110
    let applicable = techniques(file).count { $0.verdict != .notApplicable }
    let (list, pane) =
      isWide
      ? box.splitColumns(left: max(76, box.columns / 2))
      : box.splitRows(top: min(applicable + 2, max(4, box.rows - 9)))
    drawList(file, on: &grid, in: list)
    drawReasons(file, on: &grid, in: isWide ? pane.inset(columns: 1) : pane)
  }

  private func drawList(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let head = "   No  Technique               Verdict          Because"
    grid.write(head, row: box.row, column: box.column, role: .textDim, width: box.columns)
    let techniques = techniques(file)
    let here = index(file)
    let window = Window(of: techniques.count, around: here, rows: box.rows - 1)
    for (offset, number) in window.range.enumerated() {
      let row = box.row + 1 + offset
      let technique = techniques[number]
      let line = TechniqueLine(technique, file)
      if number == here {
        grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
        grid.lay(
          .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
        if file.editor == nil { grid.cursor = Position(row: row, column: box.column + 1) }
      }
      grid.write(line.mark, row: row, column: box.column + 2, role: .markPair)
      grid.write(line.rank, row: row, column: box.column + 3, role: .textDim)
      grid.write(
        technique.technique.label, row: row, column: box.column + 7,
        role: number == here ? .textStrong : .text, width: 23)
      grid.write(
        [
          Span(line.sign.text, line.sign.role), " ",
          Span(technique.verdict.label.uppercased(), line.role),
        ],
        row: row, column: box.column + 31, width: 19)
      grid.write(
        line.because.clipped(to: max(0, box.columns - 51)), row: row, column: box.column + 50,
        role: .text)
    }
  }

  private func drawReasons(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 1, let selected = selected(file) else { return }
    if let editor = file.editor {
      drawReasonField(editor, file, on: &grid, in: box)
      return
    }
    let title =
      showsTrace
      ? "Every rule that counts for \(selected.technique.label.lowercased())"
      : "\(selected.technique.label) is \(selected.verdict.label)"
    grid.rule(
      title, note: "W \(showsTrace ? "reasons" : "trace")", row: box.row,
      column: box.column, width: box.columns)
    let lines = Reasons(selected, file, showsTrace: showsTrace).lines(width: box.columns - 2)
    let start = max(0, min(scroll, lines.count - (box.rows - 1)))
    for (offset, line) in lines.dropFirst(start).prefix(box.rows - 1).enumerated() {
      grid.write(line, row: box.row + 1 + offset, column: box.column + 1, width: box.columns - 2)
    }
    let left = lines.count - start - (box.rows - 1)
    if left > 0 {
      let words = " PgDn \(left) more "
      grid.write(
        words, row: box.row, column: box.endColumn - words.columns - 14, role: .textDim)
    }
  }

  private func drawReasonField(
    _ editor: Editor, _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    grid.rule(pending?.title ?? "Reason", row: box.row, column: box.column, width: box.columns)
    if case .withReason(let why)? = selected(file).map({ Choosing($0, file) }),
      pending?.purpose == .choosing
    {
      grid.write(
        why.wrapped(to: box.columns - 4),
        in: Box(row: box.row + 1, column: box.column + 2, rows: 2, columns: box.columns - 4),
        role: .noticeWarn)
    }
    let row = min(box.endRow - 1, box.row + 3)
    let room = max(0, box.columns - 6)
    let text = editor.text.columns > room ? String(editor.text.suffix(room)) : editor.text
    grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
    let end = grid.write(text, row: row, column: box.column + 3, role: .fieldOpen, width: room)
    grid.cursor = Position(row: row, column: min(end, box.endColumn - 1))
    guard row + 1 < box.endRow else { return }
    grid.write(
      "Enter takes it. Esc changes nothing, and keeps what is typed here.", row: row + 1,
      column: box.column + 3, role: .textDim)
  }
}
