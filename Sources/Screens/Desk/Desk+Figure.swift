internal import Canvas
internal import Logic

/// The figure on the desk: over the step, or beside it where there is room for both.
extension Desk {
  /// Whether keys go to the figure and not to the step.
  var figureHasKeys: Bool {
    guard case .step = page, file?.editor == nil else { return false }
    return figure?.hasKeys ?? false
  }

  /// What a step has between the steps and the message.
  func room(in size: Size) -> Size {
    let rows = max(0, size.rows - Frame.rowsAround)
    guard case .step = page else { return Size(columns: size.columns, rows: rows) }
    let figure = figure != nil && Figure.isPane(size) ? Figure.paneColumns : 0
    let ice = iceIsShown && IcePane.isPane(size) ? IcePane.paneColumns : 0
    return Size(columns: size.columns - figure - ice, rows: rows)
  }

  mutating func openFigure(_ file: OpenCase) { figure = Figure(file) }

  /// Another page has the figure beside it where there is room, and keys of its own.
  mutating func leaveFigure(for page: Turn) {
    guard case .step = page, Figure.isPane(size) else {
      figure = nil
      return
    }
    figure?.hasKeys = false
  }

  /// Does something with the figure, and what came of it.
  mutating func work(
    inFigure file: OpenCase, do action: (inout FigureWork) -> Void
  ) -> [Effect] {
    guard let figure else { return [] }
    var work = FigureWork(figure: figure, file: file)
    action(&work)
    self.figure = work.figure
    self.file = work.file
    if let chosen = work.chosen { show(lesion: chosen) }
    if work.closes { self.figure = nil }
    if !Figure.isPane(size), self.figure?.hasKeys == false { self.figure = nil }
    return take(work.reply)
  }

  /// Shows a lesion in the step, which then has the keys again.
  private mutating func show(lesion index: Int) {
    guard case .step(let name) = page, var file else { return }
    file.lesionIndex = index
    self.file = file
    var step = steps[name]
    step.lesionTurned(in: file)
    steps[name] = step
    figure?.hasKeys = false
  }

  func drawFigure(_ file: OpenCase, on grid: inout Grid) {
    guard let figure else { return }
    let middle = grid.box.splitRows(top: 2).bottom.splitRows(bottom: 2).top
    guard Figure.isPane(grid.size) else {
      guard figureHasKeys else { return }
      grid.cover(middle)
      figure.draw(file, on: &grid, in: middle)
      return
    }
    let pane = middle.splitColumns(right: Figure.paneColumns).right
    grid.fill(pane)
    grid.cover(pane)
    let (edge, rest) = pane.splitColumns(left: 2)
    for row in edge.row..<edge.endRow {
      grid.write("|", row: row, column: edge.column, role: .frameRule)
    }
    figure.draw(file, on: &grid, in: rest)
  }
}
