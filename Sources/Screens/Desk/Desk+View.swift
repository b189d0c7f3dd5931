package import Canvas
internal import Logic

extension Desk {
  /// The picture of everything at a size.
  package func grid(_ size: Size) -> Grid {
    guard size.columns >= Frame.least.columns, size.rows >= Frame.least.rows else {
      return Frame.tooSmall(size)
    }
    let room = room(in: size)
    var grid = Grid(size)
    if let lockScreen {
      lockScreen.draw(on: &grid)
      return grid
    }
    let body: Grid
    switch page {
    case .worklist:
      WorklistHead(worklist, now: now, saving: file?.saving).draw(on: &grid)
      body = worklist.grid(
        Size(columns: room.columns, rows: room.rows + 1), now: now, preferences.bindings)
      grid.place(body, row: 1, column: 0)
    case .step(let name):
      guard let file else { return grid }
      WhoLine(file, conflicts: conflict?.rows.count).draw(on: &grid)
      StepLine(file, steps: steps, here: name).draw(on: &grid)
      let above = conflict == nil && recovery != nil ? RecoveryBanner.rows : 0
      let rest = Size(columns: room.columns, rows: max(0, room.rows - above))
      let body = conflict?.grid(file, room) ?? steps[name].grid(file, rest)
      grid.place(body, row: 2 + above, column: 0)
      if conflict == nil {
        drawFigure(file, on: &grid)
        drawIce(file, on: &grid)
      }
      if let editor = file.editor, let pane = ChoicePane(editor, width: Frame.least.columns) {
        pane.draw(
          on: &grid, in: Box(row: 2, column: 0, rows: room.rows, columns: room.columns),
          preferences.bindings)
        grid.postponeNothing()
      }
    }
    let middle = grid.box.splitRows(top: 2).bottom.splitRows(bottom: 2).top
    if page != .worklist, conflict == nil { recovery?.draw(on: &grid, in: middle) }
    help?.draw(on: &grid, in: middle)
    palette?.draw(on: &grid, in: middle)
    let isCovered =
      help != nil || palette != nil || recovery != nil || figure != nil || conflict != nil
      || iceIsShown
    if isCovered { grid.postponeNothing() }
    drawMessage(on: &grid)
    drawKeys(on: &grid)
    return preferences.drawsLines ? grid.withLines : grid
  }

  private func drawMessage(on grid: inout Grid) {
    let row = grid.size.rows - 2
    if let message { return say(message.text, message.role, on: &grid) }
    switch page {
    case .worklist where worklist.isFiltering: worklist.drawFilter(on: &grid, row: row)
    case .worklist: say(worklist.advice, .textDim, on: &grid)
    case .step(let name):
      guard let file else { return }
      let advice =
        iceHasKeys
        ? IceFigures.caveat
        : (figureHasKeys ? figure?.advice(file) : steps[name].advice(file)) ?? ""
      say(advice, .textDim, on: &grid)
      grid.postpone(
        Box(row: row, column: 0, rows: 1, columns: grid.size.columns), as: "\(name).advice")
    }
  }

  /// Writes a message, with the keys that the user has.
  private func say(_ words: String, _ role: Role, on grid: inout Grid) {
    let text = preferences.bindings.naming(words).clipped(to: grid.size.columns - 2)
    grid.write(text, row: grid.size.rows - 2, column: 1, role: role)
  }

  /// What is said before any advice.
  private var message: (text: String, role: Role)? {
    if let prompt { return (prompt.words, .noticeWarn) }
    if let palette { return (palette.advice, .textDim) }
    if let failure = file?.saving.failure { return ("Not saved: \(failure)", .noticeError) }
    if let notice { return (notice.text, notice.tone.role) }
    if let help { return (help.advice, .textDim) }
    if let conflict, showsConflict { return (conflict.question, .textDim) }
    return nil
  }

  private func drawKeys(on grid: inout Grid) {
    let isEditing = file?.editor != nil && page != .worklist && help == nil && palette == nil
    let lines: [KeyLine]
    if prompt != nil {
      lines = [
        KeyLine(id: "prompt.yes", keys: ["C"], label: "yes", hint: Hint("confirm", rank: 1)),
        KeyLine(
          id: "prompt.no", keys: [.escape], label: "no", hint: Hint("no, as any other key", rank: 1)
        ),
      ]
    } else if help != nil {
      lines = Help.keyLines
    } else if palette != nil {
      lines = CommandPalette.keyLines
    } else {
      lines = keyLines(hintsOnly: true)
    }
    let hints = KeyHints(lines: lines, mode: isEditing && prompt == nil ? "EDIT" : nil)
    hints.draw(on: &grid, row: grid.size.rows - 1)
  }
}

extension Notice.Tone {
  var role: Role {
    switch self {
    case .info: .noticeInfo
    case .warn: .noticeWarn
    case .error: .noticeError
    }
  }
}
