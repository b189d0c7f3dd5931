internal import Canvas
internal import Logic

/// One field as a row: gutter, sign, label, answer, and beside it the unit, the choices or the echo.
struct FieldRow {
  private let field: EntryField
  private let file: OpenCase
  private let isHere: Bool
  private let sign: Sign?
  private let beside: [Span]

  /// - Parameter sign: What the field has to say for itself: that it cannot be read, that a hold
  ///   waits for it, or that it decides a verdict.
  /// - Parameter beside: What stands beside the answer while the field is not open, such as what
  ///   was planned; nothing for the unit, the choices or the echo.
  init(
    _ field: EntryField, _ file: OpenCase, isHere: Bool, sign: Sign? = nil, beside: [Span] = []
  ) {
    self.field = field
    self.file = file
    self.isHere = isHere
    self.sign = sign
    self.beside = beside
  }

  /// Where answers begin.
  static let valueColumn = 32
  private static let labelColumn = 6
  private static let hintColumn = 52

  func draw(on grid: inout Grid, row: Int, in box: Box) {
    let column = box.column
    if isHere {
      grid.write(">", row: row, column: column + 1, role: .cursorGutter)
      grid.lay(.cursorRow, behind: Box(row: row, column: column, rows: 1, columns: box.columns))
    }
    if let sign { grid.write(sign.text, row: row, column: column + 3, role: sign.role) }
    grid.write(
      field.label.clipped(to: Self.valueColumn - Self.labelColumn - 1), row: row,
      column: column + Self.labelColumn, role: isHere ? .textStrong : .fieldLabel)
    let view = FieldView(field, file, isHere: isHere)
    let room = max(0, box.columns - Self.valueColumn - 1)
    // While it is typed, the end of a long text is what matters.
    let value = isOpen && view.value.columns > room ? String(view.value.suffix(room)) : view.value
    let end = grid.write(
      isOpen ? value : value.clipped(to: room), row: row, column: column + Self.valueColumn,
      role: view.role, width: room)
    if !beside.isEmpty, !isOpen {
      grid.write(
        beside, row: row, column: max(end + 2, column + Self.hintColumn),
        width: box.endColumn - 1 - max(end + 2, column + Self.hintColumn))
      if isHere { grid.cursor = Position(row: row, column: column + 1) }
      return
    }
    // Choices stand where the answer will: they need the room.
    let isChoosing = view.value.isEmpty && view.hintRole == .fieldChoice
    let start = isChoosing ? end + (isOpen ? 2 : 0) : max(end + 2, column + Self.hintColumn)
    if !view.hint.isEmpty, start < box.endColumn - 1 {
      grid.write(
        view.hint.clipped(to: box.endColumn - 1 - start), row: row, column: start,
        role: view.hintRole)
    }
    if isHere, isChoosing { linkChoices(view.hint, on: &grid, row: row, column: start, in: box) }
    grid.postpone(
      Box(row: row, column: start, rows: 1, columns: box.endColumn - start),
      as: field.place.fact.rawValue)
    guard isHere else { return }
    grid.cursor = Position(row: row, column: isOpen ? min(end, box.endColumn - 1) : column + 1)
  }

  /// Lets a click on a choice answer the field, where all of them stand beside it.
  private func linkChoices(
    _ hint: String, on grid: inout Grid, row: Int, column: Int, in box: Box
  ) {
    var start = hint.startIndex
    for (words, typed) in choices {
      guard let range = hint[start...].firstRange(of: words) else { return }
      let left = column + String(hint[..<range.lowerBound]).columns
      guard left + words.columns < box.endColumn else { return }
      grid.link(
        Box(row: row, column: left, rows: 1, columns: words.columns),
        to: ChoiceClick.command(typed))
      start = range.upperBound
    }
  }

  /// The choices as they stand beside the field, and the letter of each.
  private var choices: [(words: String, typed: String)] {
    switch field.declaration.kind {
    case .yesNo: return ["y", "n", "-"].map { ($0, $0) }
    case .word:
      let letters = ChoiceLetters(of: field.declaration)
      return zip(letters.marked, letters.letters).map { ($0, String($1)) } + [("[-]not known", "-")]
    case .words, .number, .numbers, .levels, .date, .text: return []
    }
  }

  private var isOpen: Bool { isHere && file.editor?.place == field.place }
}
