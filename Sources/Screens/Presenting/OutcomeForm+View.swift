internal import Canvas
internal import Logic

/// The outcome of a case, being typed.
extension Presenter {
  func drawForm(_ form: OutcomeForm, on grid: inout Grid, in box: Box) {
    let (width, left) = Self.block(box)
    grid.write(
      "OUTCOME OF \(form.caseID)\(form.scope)", row: box.row, column: left, role: .frameTitle,
      width: width)
    var row = box.row + 2
    if !form.onRecord.isEmpty {
      for line in "The case has: \(form.onRecord)".wrapped(to: width).prefix(3) {
        grid.write(line, row: row - 1, column: left, role: .noticeWarn, width: width)
        row += 1
      }
    }
    for field in OutcomeForm.Field.allCases {
      if field == .action {
        for action in form.actions {
          grid.write(
            OutcomeWords.words(action), row: row, column: left + 14, width: width - 14)
          row += 1
        }
      }
      let isHere = field == form.field
      grid.write(
        (isHere ? "> " : "  ") + field.label, row: row, column: left,
        role: isHere ? .textStrong : .fieldLabel)
      let text = field == .decision ? form.decisionWords : form[field]
      // The end of a long text is where one types.
      let room = width - 15
      let visible = text.columns > room ? String(text.suffix(room)) : text
      let end = grid.write(
        visible, row: row, column: left + 14, role: isHere ? .fieldOpen : .fieldValue, width: room)
      if isHere { grid.cursor = Position(row: row, column: end) }
      row += 2
    }
  }
}
