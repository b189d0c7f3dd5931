/// A rectangle of cells, to be cut into smaller ones until each holds one thing.
///
///     let (header, rest) = grid.box.splitRows(top: 2)
///     let (body, footer) = rest.splitRows(bottom: 2)
///
/// No cut can make a box that is larger than it was: what does not fit is empty.
package struct Box: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let rows: Int
  package let columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The row just below the last one.
  package var endRow: Int { row + rows }

  /// The column just right of the last one.
  package var endColumn: Int { column + columns }

  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  package func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow && position.column >= column
      && position.column < endColumn
  }

  /// The box without a margin on each side.
  package func inset(rows margin: Int = 0, columns side: Int = 0) -> Box {
    let margin = min(max(0, margin), rows / 2)
    let side = min(max(0, side), columns / 2)
    return Box(
      row: row + margin, column: column + side, rows: rows - 2 * margin,
      columns: columns - 2 * side)
  }

  /// The first rows, and the others below them.
  package func splitRows(top count: Int) -> (top: Box, bottom: Box) {
    let count = min(max(0, count), rows)
    return (
      Box(row: row, column: column, rows: count, columns: columns),
      Box(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The rows above, and the last rows.
  package func splitRows(bottom count: Int) -> (top: Box, bottom: Box) {
    splitRows(top: rows - min(max(0, count), rows))
  }

  /// The first columns, and the others to their right.
  package func splitColumns(left count: Int) -> (left: Box, right: Box) {
    let count = min(max(0, count), columns)
    return (
      Box(row: row, column: column, rows: rows, columns: count),
      Box(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }

  /// The columns to the left, and the last columns.
  package func splitColumns(right count: Int) -> (left: Box, right: Box) {
    splitColumns(left: columns - min(max(0, count), columns))
  }

  /// The part of this box that lies in another.
  package func clipped(to other: Box) -> Box {
    let row = min(max(self.row, other.row), other.endRow)
    let column = min(max(self.column, other.column), other.endColumn)
    return Box(
      row: row, column: column, rows: min(endRow, other.endRow) - row,
      columns: min(endColumn, other.endColumn) - column)
  }
}
