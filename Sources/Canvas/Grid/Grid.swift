/// A picture of the whole screen: rows of cells, and where the real cursor stands.
///
/// Whatever is written is cut at the edges, made inert, and keeps wide characters whole:
/// overwriting one half of a wide character blanks the other.
package struct Grid: Hashable, Sendable {
  package let size: Size

  /// Where the real cursor is parked; with none, it is hidden.
  package var cursor: Position?

  /// What may follow a moment later.
  var details: [Detail] = []
  /// What clicks do, in the order in which it was drawn.
  var links: [Link] = []

  private(set) var cells: [Cell]

  /// An empty grid: blanks everywhere, in the role `text`.
  package init(_ size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place. Outside the grid there are blanks, and writing there does nothing.
  package subscript(row: Int, column: Int) -> Cell {
    get { index(row, column).map { cells[$0] } ?? .blank }
    set { set(newValue, row, column) }
  }

  /// The cells of one row, none for a row outside the grid.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Changes every cell of a box that lies on the grid, without changing what is written there.
  ///
  /// A wide character of which the box holds one half is changed as a whole.
  mutating func restyle(_ box: Box, _ change: (inout Cell) -> Void) {
    let box = box.clipped(to: self.box)
    guard !box.isEmpty else { return }
    for row in box.row..<box.endRow {
      let start = box.column - (self[row, box.column].isContinuation ? 1 : 0)
      let end = box.endColumn + (self[row, box.endColumn].isContinuation ? 1 : 0)
      for column in start..<end { change(&cells[row * size.columns + column]) }
    }
  }

  /// Puts cells over neighbouring ones of a row, as far as they lie on the grid.
  mutating func put(_ new: ArraySlice<Cell>, row: Int, column: Int) {
    let first = max(0, -column)
    let end = min(new.count, size.columns - column)
    guard row >= 0, row < size.rows, first < end else { return }
    let new = new.dropFirst(first).prefix(end - first)
    let start = row * size.columns + column + first
    if isNarrow(start..<start + new.count, row), new.allSatisfy({ $0.columns == 1 }) {
      let range = start..<start + new.count
      _ = cells.withUnsafeMutableBufferPointer { $0[range].update(fromContentsOf: new) }
      return
    }
    for (offset, cell) in zip((column + first)..., new) {
      // The first half of it is beyond the edge.
      let isCut = cell.isContinuation && offset == 0
      self[row, offset] = isCut ? cell.cleared : cell
    }
  }

  /// Writes printable characters of ASCII over neighbouring cells of a row, which must lie on the
  /// grid; what they lie on stays.
  mutating func put(_ text: Substring.UTF8View, row: Int, column: Int, role: Role) {
    let start = row * size.columns + column
    let isNarrow = isNarrow(start..<start + text.count, row)
    for (index, byte) in zip(start..., text) {
      let cell = Cell(Glyph(ascii: byte), role: role, ground: cells[index].ground)
      if isNarrow {
        cells[index] = cell
      } else {
        self[row, index - start + column] = cell
      }
    }
  }

  /// Whether no half of a wide character stands in these cells of a row.
  private func isNarrow(_ range: Range<Int>, _ row: Int) -> Bool {
    let end = min(range.upperBound + 1, (row + 1) * size.columns)
    return !cells[range.lowerBound..<end].contains(where: \.isContinuation)
  }

  private func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
    return row * size.columns + column
  }

  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard !cell.isContinuation, let here = index(row, column) else { return }
    // The common case: nothing wide is here, nor comes.
    if cell.columns == 1, !cells[here].isContinuation,
      column + 1 == size.columns || !cells[here + 1].isContinuation
    {
      cells[here] = cell
      return
    }
    let next = index(row, column + 1)
    if cells[here].isContinuation { cells[here - 1] = cells[here - 1].cleared }
    if let next, cells[next].isContinuation { cells[next] = cells[next].cleared }
    guard cell.columns == 2 else {
      cells[here] = cell
      return
    }
    guard let next else {
      cells[here] = cell.cleared
      return
    }
    if let after = index(row, column + 2), cells[after].isContinuation {
      cells[after] = cells[after].cleared
    }
    cells[here] = cell
    cells[next] = cell.continuation
  }
}

extension Grid {
  /// The whole of the grid as a box.
  package var box: Box { Box(row: 0, column: 0, rows: size.rows, columns: size.columns) }
}
