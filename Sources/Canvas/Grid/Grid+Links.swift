/// A part of the screen that stands for a command: a click on it does what the command does.
package struct Link: Hashable, Sendable {
  package let box: Box
  /// The command by its id; nothing where a click does nothing, whatever lies underneath.
  package let command: String?
  /// How often: a row three below the cursor is the command `down` three times.
  package let times: Int

  package init(_ box: Box, _ command: String?, times: Int = 1) {
    (self.box, self.command, self.times) = (box, command, times)
  }

  func moved(rows: Int, columns: Int) -> Link {
    Link(
      Box(
        row: box.row + rows, column: box.column + columns, rows: box.rows, columns: box.columns),
      command, times: times)
  }
}

/// The commands that reach the rows of a list from the one under the cursor.
package struct RowCommands: Hashable, Sendable {
  let up: String
  let down: String
  /// What a click on the row under the cursor does.
  let here: String?

  package init(up: String, down: String, here: String? = nil) {
    (self.up, self.down, self.here) = (up, down, here)
  }
}

extension Grid {
  /// Lets a click on a box do what a command does.
  package mutating func link(_ box: Box, to command: String, times: Int = 1) {
    links.append(Link(box, command, times: times))
  }

  /// Lets a click on a row of a list go there, so many rows from the one under the cursor.
  package mutating func link(_ box: Box, by distance: Int, _ commands: RowCommands) {
    if distance != 0 {
      let command = distance > 0 ? commands.down : commands.up
      links.append(Link(box, command, times: abs(distance)))
    } else if let here = commands.here {
      links.append(Link(box, here))
    }
  }

  /// Lets clicks on a box do nothing, until more is drawn over it.
  package mutating func cover(_ box: Box) { links.append(Link(box, nil)) }

  /// What a click on a place does: what was drawn last there counts.
  package func link(at place: Position) -> Link? {
    links.last { $0.box.contains(place) }.flatMap { $0.command == nil ? nil : $0 }
  }
}
