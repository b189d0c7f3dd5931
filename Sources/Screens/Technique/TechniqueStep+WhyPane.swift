internal import Canvas
internal import Logic
internal import Rules

/// The pane below or beside the techniques: why the one under the cursor stands as it does, or the
/// reason that is being typed.
extension TechniqueStep {
  /// How much of the reasons a pane shows.
  enum Depth {
    /// One row a reason.
    case brief
    case full
    /// The rules; what stands beside them has a pane of its own.
    case rules
    case beside
  }

  func drawPane(_ file: OpenCase, _ depth: Depth, on grid: inout Grid, in box: Box) {
    guard box.rows > 1, let selected = selected(file) else { return }
    if let editor = file.editor {
      if depth != .beside { drawReasonField(editor, file, on: &grid, in: box) }
      return
    }
    grid.postpone(box, as: "reasons \(scroll) \(showsTrace)")
    let width = box.columns - 2
    let rows = box.rows - 1
    let lines = lines(Reasons(selected, file, showsTrace: showsTrace), depth, width, rows)
    let start = depth == .brief ? 0 : max(0, min(scroll, lines.count - rows))
    let left = lines.count - start - rows
    let note =
      left > 0
      ? file.naming("{technique.reasons-down} \(left) more")
      : depth == .brief ? file.naming("{technique.why} opens") : ""
    let title = title(selected, depth)
    let fits = title.columns + note.columns + 12 <= box.columns
    grid.rule(
      fits ? title : shortTitle(selected, depth), note: note, row: box.row, column: box.column,
      width: box.columns)
    for (offset, line) in lines.dropFirst(start).prefix(rows).enumerated() {
      grid.write(line, row: box.row + 1 + offset, column: box.column + 1, width: width)
    }
  }

  private func title(_ selected: TechniqueAssessment, _ depth: Depth) -> String {
    if depth == .beside { return "To find out, holds and what lifts each, notes" }
    return
      "\(selected.technique.label): \(showsTrace ? "every rule" : selected.verdict.label)"
  }

  private func shortTitle(_ selected: TechniqueAssessment, _ depth: Depth) -> String {
    if depth == .beside { return "Holds, notes" }
    return showsTrace ? "Every rule" : "Why \(selected.verdict.label)"
  }

  private func lines(
    _ reasons: Reasons, _ depth: Depth, _ width: Int, _ rows: Int
  ) -> [[Span]] {
    switch depth {
    case .brief: reasons.brief(width: width, rows: rows)
    case .full: reasons.lines(width: width)
    case .rules: reasons.rules(width: width)
    case .beside: reasons.standingBeside(width: width)
    }
  }

  private func drawReasonField(
    _ editor: Editor, _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    grid.rule(pending?.title ?? "Reason", row: box.row, column: box.column, width: box.columns)
    var top = box.row + 1
    for line in against(file, box.columns - 4).prefix(max(1, box.rows - 3)) {
      grid.write(line, row: top, column: box.column + 2, width: box.columns - 4)
      top += 1
    }
    let row = min(box.endRow - 1, max(top, box.row + 3))
    let room = max(0, box.columns - 6)
    let text = editor.text.columns > room ? String(editor.text.suffix(room)) : editor.text
    grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
    let end = grid.write(text, row: row, column: box.column + 3, role: .fieldOpen, width: room)
    grid.cursor = Position(row: row, column: min(end, box.endColumn - 1))
    guard row + 1 < box.endRow else { return }
    grid.write(
      file.naming(
        "{edit.accept} takes it. {edit.leave} changes nothing, and keeps what is typed here."
      ).wrapped(to: room),
      in: Box(row: row + 1, column: box.column + 3, rows: box.endRow - row - 1, columns: room),
      role: .textDim)
  }

  /// What a choice is made against: every caution that is present, or why else a reason is asked.
  private func against(_ file: OpenCase, _ width: Int) -> [[Span]] {
    guard let selected = selected(file), pending?.purpose == .choosing,
      case .withReason(let why) = Choosing(selected, file)
    else { return [] }
    let cautions = selected.trace.filter {
      $0.rule.effect == .reservation && $0.truth == .yes
    }
    let says = cautions.isEmpty ? [why] : cautions.map(\.rule.says)
    return says.flatMap { text in
      text.wrapped(to: max(10, width - 2)).enumerated().map { number, line in
        [Span((number == 0 ? "- " : "  ") + line, .noticeWarn)]
      }
    }
  }
}
