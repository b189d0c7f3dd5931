internal import Canvas
internal import Logic

/// One field as a row: gutter, label, answer, and beside it the unit, the choices or the echo.
struct FieldRow {
  private let field: EntryField
  private let file: OpenCase
  private let isHere: Bool

  init(_ field: EntryField, _ file: OpenCase, isHere: Bool) {
    self.field = field
    self.file = file
    self.isHere = isHere
  }

  func draw(on grid: inout Grid, row: Int, in box: Box) {
    let column = box.column
    if isHere {
      grid.write(">", row: row, column: column + 1, role: .cursorGutter)
      grid.lay(.cursorRow, behind: Box(row: row, column: column, rows: 1, columns: box.columns))
    }
    let label = field.label.clipped(to: 24)
    grid.write(label, row: row, column: column + 3, role: isHere ? .textStrong : .fieldLabel)
    let view = FieldView(field, file, isHere: isHere)
    let room = max(0, box.columns - 30)
    // While it is typed, the end of a long text is what matters.
    let value = isOpen && view.value.columns > room ? String(view.value.suffix(room)) : view.value
    let end = grid.write(value, row: row, column: column + 28, role: view.role, width: room)
    let start = max(end + 2, column + 48)
    if !view.hint.isEmpty, start < box.endColumn - 1 {
      grid.write(
        view.hint.clipped(to: box.endColumn - 1 - start), row: row, column: start,
        role: view.hintRole)
    }
    guard isHere else { return }
    grid.cursor = Position(row: row, column: isOpen ? min(end, box.endColumn - 1) : column + 1)
  }

  private var isOpen: Bool { isHere && file.editor?.place == field.place }
}
