internal import Canvas
internal import Logic
internal import Rules

extension Meeting {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    grid.write("DECISION OF THE MEETING", row: 0, column: 1, role: .frameTitle)
    let body = grid.box.splitRows(top: 1).bottom
    let isWide = size.columns >= 110
    let lines = changes(file)
    let (list, pane) =
      isWide
      ? body.splitColumns(left: max(78, size.columns - 60))
      : body.splitRows(bottom: min(lines.count + 1, max(4, body.rows / 2 - 1)))
    let fields = fields(file)
    let here = index(fields)
    let window = Window(of: fields.count, around: here, rows: list.rows)
    for (offset, number) in window.range.enumerated() {
      FieldRow(fields[number], file, isHere: number == here).draw(
        on: &grid, row: list.row + offset, in: list)
    }
    let right = isWide ? pane.inset(columns: 1) : pane
    guard right.rows > 1 else { return grid }
    grid.rule("What stands now", row: right.row, column: right.column, width: right.columns)
    for (offset, line) in lines.prefix(right.rows - 1).enumerated() {
      grid.write(
        line, row: right.row + 1 + offset, column: right.column + 1, width: right.columns - 2)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    if let editor = file.editor, editor.isChanged {
      let words = editor.reading(today: file.now.date).words
      if !words.isEmpty { return words }
    }
    return selected(file).map { $0.declaration.help + "." } ?? ""
  }

  /// How each lesion's plan stands: verdict, decision, and the holds that are left.
  private func changes(_ file: OpenCase) -> [[Span]] {
    let isDone = file.record.sheet["multidisciplinary_review_done"]?.value == .yesNo(true)
    let head: [Span] =
      isDone
      ? [Span("OK ", .stateOk), Span("The decision is recorded.")]
      : [Span("-- ", .stateNeutral), Span(whyNotRecordable(file) ?? "d records the decision.")]
    return [head] + file.record.lesions.flatMap { lesions($0, file) }
  }

  private func lesions(_ lesion: Lesion, _ file: OpenCase) -> [[Span]] {
    let place = Target.place(lesion, file.catalogue) ?? "no site"
    guard let technique = file.plannedTechniques[lesion.id],
      let assessed = file.assessment.lesions.first(where: { $0.id == lesion.id })?[technique]
    else {
      return [[Span("?? ", .stateUnknown), Span("\(lesion.id) \(place): no technique chosen")]]
    }
    let line = TechniqueLine(assessed, file)
    let first: [Span] = [
      Span(line.sign.text + " ", line.sign.role), Span("\(lesion.id) \(place): ", .textStrong),
      Span("\(technique.label) is \(assessed.verdict.label)"),
    ]
    return [first]
      + assessed.holds.map { hold in
        [Span("   HOLD ", .holdOpen), Span(hold.rule.says)]
      }
  }
}
