internal import Canvas
internal import Logic
internal import Rules

extension Meeting {
  func drawPane(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 1 else { return }
    if showsReaders, let field = selected(file) {
      FactReaders(field, file).draw(on: &grid, in: box, closing: "meeting.why")
      return
    }
    let lines = paneLines(file, width: box.columns - 2)
    let room = box.rows - 1
    let start = max(0, min(scroll, lines.count - room))
    let left = lines.count - start - room
    grid.postpone(box, as: "meeting \(start)")
    grid.rule(
      "What this changes",
      note: file.naming(
        left > 0
          ? "{meeting.pane-down} \(left) more" : start > 0 ? "{meeting.pane-up}" : ""),
      row: box.row, column: box.column, width: box.columns)
    for (offset, line) in lines.dropFirst(start).prefix(room).enumerated() {
      grid.write(line, row: box.row + 1 + offset, column: box.column + 1, width: box.columns - 2)
    }
  }

  /// Whether it can be recorded, what will be, and what it does to plans.
  func paneLines(_ file: OpenCase, width: Int) -> [[Span]] {
    stateLines(file, width: width) + MeetingEffects(file).lines(file, width: width)
  }

  /// Whether the decision can be recorded, and what will be.
  func stateLines(_ file: OpenCase, width: Int) -> [[Span]] {
    let recording = Recording(file)
    func wrapped(_ sign: Sign, _ words: String, _ role: Role = .text) -> [[Span]] {
      words.wrapped(to: max(10, width - 3)).enumerated().map { index, line in
        [Span(index == 0 ? sign.text + " " : "   ", sign.role), Span(line, role)]
      }
    }
    if let obstacle = recording.obstacle {
      let start = isRecorded(file) ? "It was recorded, and is not complete any more. " : ""
      return wrapped(isRecorded(file) ? .bad : .unknown, file.naming(start + obstacle.words))
    }
    let readBack = recording.readBack.flatMap { wrapped(.neutral, $0, .textStrong) }
    let words =
      isRecorded(file)
      ? "On record. What is changed from here on is journalled with its time."
      : file.naming("{meeting.decide} records this decision:")
    return wrapped(isRecorded(file) ? .ok : .neutral, words) + readBack
  }

  /// How far the pane can be scrolled.
  func lastScroll(_ file: OpenCase, _ room: Size) -> Int {
    let pane = boxes(file, room, rows: rows(fields(file), file).count + 1).pane
    return max(0, paneLines(file, width: pane.columns - 2).count - (pane.rows - 1))
  }
}
