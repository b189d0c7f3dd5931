internal import Canvas

extension CommandPalette {
  /// Draws the commands that fit over a part of the screen.
  func draw(on grid: inout Grid, in box: Box) {
    CommandList(
      title: "Commands", note: "type to find, Esc closes",
      entries: found.map { line in
        .command(
          line, keys: line.keys.isEmpty ? ":" : line.keys.map(\.label).joined(separator: " "))
      },
      cursor: cursor,
      commands: RowCommands(up: "palette.up", down: "palette.down", here: "palette.run")
    ).draw(on: &grid, in: box)
  }
}
