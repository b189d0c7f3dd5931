/// The characters that rules and frames are drawn with.
package enum LineStyle: Hashable, Sendable, CaseIterable {
  /// Plain ASCII, which every font and terminal can show.
  case ascii
  /// Line drawing characters, where locale and font allow (`:set lines`).
  case drawn

  var horizontal: Character { self == .ascii ? "-" : "─" }
  var vertical: Character { self == .ascii ? "|" : "│" }
  var corners: (upperLeft: Character, upperRight: Character, left: Character, right: Character) {
    self == .ascii ? ("+", "+", "+", "+") : ("┌", "┐", "└", "┘")
  }
}

extension Grid {
  /// Draws a horizontal rule, with a title near its left end and a note near its right one.
  ///
  ///     -- Why 3 holds for C ------------------------------------------- w close --
  ///
  /// The note gives way to the title, and the title is cut, where there is no room.
  package mutating func rule(
    _ title: String = "", note: String = "", row: Int, column: Int, width: Int,
    style: LineStyle = .ascii
  ) {
    let box = Box(row: row, column: column, rows: 1, columns: width)
    fill(box, style.horizontal, role: .frameRule)
    label(title, note: note, inset: 2, in: box)
  }

  /// Draws a frame along the inner edge of a box and empties what it encloses.
  package mutating func frame(
    _ box: Box, title: String = "", note: String = "", style: LineStyle = .ascii
  ) {
    guard box.rows >= 2, box.columns >= 2 else { return }
    fill(box, role: .overlayBody)
    let (top, bottom) = (box.row, box.endRow - 1)
    let (left, right) = (box.column, box.endColumn - 1)
    for row in [top, bottom] {
      fill(
        Box(row: row, column: left, rows: 1, columns: box.columns), style.horizontal,
        role: .overlayEdge)
    }
    for row in (top + 1)..<bottom {
      self[row, left] = Cell(style.vertical, role: .overlayEdge)
      self[row, right] = Cell(style.vertical, role: .overlayEdge)
    }
    let corners = style.corners
    self[top, left] = Cell(corners.upperLeft, role: .overlayEdge)
    self[top, right] = Cell(corners.upperRight, role: .overlayEdge)
    self[bottom, left] = Cell(corners.left, role: .overlayEdge)
    self[bottom, right] = Cell(corners.right, role: .overlayEdge)
    label(
      title, note: note, inset: 2, in: Box(row: top, column: left, rows: 1, columns: box.columns))
  }

  private mutating func label(_ title: String, note: String, inset: Int, in box: Box) {
    let room = box.columns - 2 * inset - 2
    guard room > 0 else { return }
    let title = title.clipped(to: room)
    let start = box.column + inset
    if !title.isEmpty { write(" \(title) ", row: box.row, column: start, role: .frameTitle) }
    let left = room - title.columns - 3
    guard !note.isEmpty, note.columns <= left else { return }
    let end = box.endColumn - inset - note.columns - 2
    write(" \(note) ", row: box.row, column: end, role: .frameTitle)
  }
}
