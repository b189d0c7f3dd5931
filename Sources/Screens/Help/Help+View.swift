internal import Canvas

extension Help {
  /// Draws the help over a part of the screen.
  func draw(on grid: inout Grid, in box: Box) {
    CommandList(
      title: titleInFrame, note: "Esc closes", entries: entries, cursor: cursor,
      commands: RowCommands(up: "help.up", down: "help.down", here: "help.run")
    ).draw(on: &grid, in: box)
  }
}

/// The part of a long list that is shown: whole pages, so that moving inside one draws little.
struct Window: Hashable, Sendable {
  /// The indices that are shown.
  let range: Range<Int>

  init(of count: Int, around cursor: Int, rows: Int) {
    guard count > 0, rows > 0 else {
      range = 0..<0
      return
    }
    let page = max(0, min(cursor, count - 1)) / rows
    let start = max(0, min(page * rows, count - rows))
    range = start..<min(count, start + rows)
  }
}
