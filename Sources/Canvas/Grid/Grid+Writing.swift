extension Grid {
  /// Writes a line of text, cut at the width and at the edge of the grid.
  ///
  /// The text is made inert first, so that nothing written can reach the terminal as a command.
  /// A wide character that has room for only its first half is left out.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, role: Role = .text, width: Int = .max
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns, width > 0 else { return column }
    let room = size.columns - column
    let end = width < room ? column + width : size.columns
    var column = column
    if text.isPlain {
      let count = min(text.utf8.count, end - column)
      put(
        text.utf8.prefix(count).dropFirst(-min(column, 0)), row: row, column: max(0, column),
        role: role)
      return column + count
    }
    for glyph in text.glyphs {
      guard column + glyph.columns <= end else { break }
      if column >= 0 {
        let ground = self[row, column].ground
        self[row, column] = Cell(glyph, role: role, ground: ground)
      }
      column += glyph.columns
    }
    return column
  }

  /// Writes pieces of text one after another, cut as one line.
  @discardableResult
  package mutating func write(
    _ spans: [Span], row: Int, column: Int, width: Int = .max
  ) -> Int {
    var next = column
    for span in spans {
      let used = next - column
      guard used < width else { break }
      next = write(span.text, row: row, column: next, role: span.role, width: width - used)
    }
    return next
  }

  /// Writes lines below one another in a box, cut at its edges.
  package mutating func write(_ lines: [String], in box: Box, role: Role = .text) {
    for (offset, line) in lines.prefix(box.rows).enumerated() {
      write(line, row: box.row + offset, column: box.column, role: role, width: box.columns)
    }
  }

  /// Covers a box with one character, blanks unless told otherwise.
  package mutating func fill(_ box: Box, _ character: Character = " ", role: Role = .text) {
    let box = box.clipped(to: self.box)
    let cell = Cell(character, role: role)
    let step = max(1, cell.columns)
    for row in box.row..<box.endRow {
      for column in stride(from: box.column, to: box.endColumn, by: step) {
        let fits = column + step <= box.endColumn
        self[row, column] = fits ? cell : cell.cleared
      }
    }
  }

  /// Gives what is written in a box another role.
  package mutating func mark(_ box: Box, as role: Role) {
    restyle(box) { $0.role = role }
  }

  /// Lays the background of a role behind a box, such as the band under the cursor.
  package mutating func lay(_ ground: Role?, behind box: Box) {
    restyle(box) { $0.ground = ground }
  }

  /// Lays a smaller grid over this one, as a pane. Its cursor, when it has one, becomes the cursor.
  package mutating func place(_ other: Grid, row: Int, column: Int) {
    for line in 0..<other.size.rows {
      put(other.row(line), row: row + line, column: column)
    }
    for detail in other.details {
      let box = detail.box
      postpone(
        Box(
          row: row + box.row, column: column + box.column, rows: box.rows, columns: box.columns),
        as: detail.name)
    }
    links += other.links.map { $0.moved(rows: row, columns: column) }
    if let inner = other.cursor {
      cursor = Position(row: row + inner.row, column: column + inner.column)
    }
  }
}
