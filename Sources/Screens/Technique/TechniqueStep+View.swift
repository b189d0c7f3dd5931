internal import Canvas
internal import Logic
internal import Rules

extension TechniqueStep {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    drawTabs(file, on: &grid)
    let body = grid.box.splitRows(top: 1).bottom
    guard file.lesion != nil else {
      grid.write(file.naming(Advice.noLesion), row: 2, column: 3, role: .textDim)
      return grid
    }
    switch page {
    case .compare where pane == .why && file.editor == nil:
      drawExplanation(file, on: &grid, in: body)
    case .compare where pane == .flips && file.editor == nil:
      drawFlips(file, on: &grid, in: body)
    case .compare where pane == .table && file.editor == nil:
      drawTable(file, on: &grid, in: body)
    case .compare: drawCompare(file, on: &grid, in: body)
    case .plan: drawPlan(file, on: &grid, in: body)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    if page == .plan { return planField(file).map { $0.declaration.help + "." } ?? "" }
    guard let selected = selected(file) else { return "" }
    if pane == .flips { return flipAdvice(file) }
    if selected.verdict.isClosed {
      return "\(selected.technique.label) is \(selected.verdict.label): {technique.why} says why."
    }
    return "Rank \(selected.rank): \(selected.rankReason)."
  }

  private func drawTabs(_ file: OpenCase, on grid: inout Grid) {
    let lesions = file.record.lesions
    let tabs = lesions.map { lesion -> Tabs.Tab in
      let planned = file.plannedTechniques[lesion.id]?.shortLabel ?? "no choice"
      let target = Target.place(lesion, file.catalogue) ?? "no site"
      return Tabs.Tab(label: "\(lesion.id) \(target)", detail: planned)
    }
    let pages = page == .compare ? "[Compare] Plan" : "Compare [Plan]"
    Tabs(tabs: tabs, here: file.lesionIndex, keptFree: pages.columns + 2).draw(on: &grid, row: 0)
    grid.write(
      pages, row: 0, column: grid.size.columns - pages.columns - 1, role: .tabOther)
    grid.link(
      Box(row: 0, column: grid.size.columns - pages.columns - 1, rows: 1, columns: pages.columns),
      to: "technique.page")
  }

  private func drawCompare(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let (body, foot) = box.splitRows(bottom: box.rows > 6 ? 1 : 0)
    if body.columns >= 170 && body.rows >= 30 {
      drawWithTable(file, on: &grid, in: body)
    } else if body.columns >= 110 {
      drawSideBySide(file, on: &grid, in: body)
    } else {
      drawBelow(file, on: &grid, in: body)
    }
    let place = CaseReader.Place.lesion(file.lesionIndex)
    guard file.lesionAssessment?.comparesAblations(file.reader, at: place) == true else { return }
    grid.write(
      Self.orderWords, row: foot.row, column: foot.column + 1, role: .textDim,
      width: foot.columns - 2)
  }

  /// The reasons below the list. It is whole while they are brief, and where there is room.
  private func drawBelow(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let full = techniques(file).count + 1
    let isTall = box.rows >= full + 12
    let opensWhy = showsTrace || isTall
    let rows = isTall ? full : opensWhy ? max(2, box.rows / 3) : min(full, max(2, box.rows - 4))
    let (list, pane) = box.splitRows(top: rows)
    drawList(file, on: &grid, in: list)
    drawPane(file, opensWhy ? .full : .brief, on: &grid, in: pane)
  }

  /// The reasons beside the list, and what stands beside the reasons below it.
  private func drawSideBySide(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let (left, right) = box.splitColumns(left: max(76, box.columns * 2 / 5))
    let (list, below) = left.splitRows(top: techniques(file).count + 2)
    drawList(file, on: &grid, in: list)
    let hasRoom = below.rows >= 6
    drawPane(file, hasRoom ? .rules : .full, on: &grid, in: right.inset(columns: 1))
    if hasRoom { drawPane(file, .beside, on: &grid, in: below) }
  }

  /// On the largest screens every rule is a row too, and both panes stand beside the list.
  private func drawWithTable(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let (left, right) = box.splitColumns(right: 62)
    let (list, below) = left.splitRows(top: techniques(file).count + 2)
    drawList(file, on: &grid, in: list)
    RuleTable(techniques(file)).draw(
      on: &grid, in: below, from: scroll, here: selected(file)?.technique, file.bindings)
    let (rules, beside) = right.inset(columns: 1).splitRows(top: right.rows * 3 / 5)
    drawPane(file, .rules, on: &grid, in: rules)
    drawPane(file, .beside, on: &grid, in: beside)
  }

  /// A click on the technique under the cursor explains it.
  private static let rowCommands = RowCommands(
    up: "technique.up", down: "technique.down", here: "technique.why")

  /// Said of every order of ablations: what it is not.
  private static let orderWords =
    "No order by efficacy: no ablation is proven better for bone metastases [93]."

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
      grid.link(
        Box(row: row, column: box.column, rows: 1, columns: box.columns), by: number - here,
        Self.rowCommands)
      if number == here {
        grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
        grid.lay(
          .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
        if file.editor == nil { grid.cursor = Position(row: row, column: box.column + 1) }
      }
      if line.mark != " " {
        grid.write(line.mark, row: row, column: box.column + 2, role: .markPair)
      }
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
}
