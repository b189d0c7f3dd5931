internal import Canvas

/// The overlay in which commands are listed: by the help, by the palette.
struct CommandList {
  let title: String
  let note: String
  let entries: [Help.Entry]
  let cursor: Int
  /// What reaches its rows and runs one of them.
  let commands: RowCommands

  func draw(on grid: inout Grid, in box: Box) {
    grid.fill(box)
    grid.cover(box)
    let frame = box.inset(rows: 0, columns: 1)
    grid.frame(frame, title: title, note: note)
    let inner = frame.inset(rows: 1, columns: 2)
    let window = Window(of: entries.count, around: cursor, rows: inner.rows)
    for (offset, index) in window.range.enumerated() {
      let row = inner.row + offset
      draw(entries[index], row: row, in: inner, on: &grid, isHere: index == cursor)
      let line = Box(row: row, column: inner.column, rows: 1, columns: inner.columns)
      grid.link(line, by: index - cursor, commands)
    }
    if entries.isEmpty { grid.cursor = Position(row: inner.row, column: inner.column) }
  }

  private func draw(
    _ entry: Help.Entry, row: Int, in box: Box, on grid: inout Grid, isHere: Bool
  ) {
    let line = Box(row: row, column: box.column, rows: 1, columns: box.columns)
    switch entry {
    case .heading(let heading):
      grid.write(heading, row: row, column: box.column + 2, role: .frameTitle)
    case .text(let text):
      grid.write(
        text, row: row, column: box.column + 2, role: .keyLabel, width: box.columns - 2)
    case .command(let command, let keys):
      let isOff = command.whyOff != nil
      grid.write(
        keys.padded(to: Self.keyColumns), row: row, column: box.column + 2,
        role: isOff ? .keyOff : .keyName)
      let start = box.column + 2 + Self.keyColumns + 1
      let end = grid.write(
        command.label, row: row, column: start,
        role: isOff ? .keyOff : isHere ? .textStrong : .keyLabel,
        width: box.endColumn - start)
      if let why = command.whyOff {
        let column = max(end + 2, start + Self.labelColumns)
        let width = box.endColumn - column
        grid.write(
          "off: \(why)".clipped(to: width), row: row, column: column, role: .textDim, width: width)
      }
    }
    guard isHere else { return }
    grid.write(">", row: row, column: box.column, role: .cursorGutter)
    grid.lay(.cursorRow, behind: line)
    grid.cursor = Position(row: row, column: box.column)
  }

  private static let keyColumns = 14
  private static let labelColumns = 28
}
