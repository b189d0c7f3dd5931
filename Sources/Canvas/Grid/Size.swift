/// How much room there is, in terminal cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// A size is never negative: less than nothing is nothing.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

extension Size: CustomStringConvertible {
  /// The size as people say it: `80x24`.
  package var description: String { "\(columns)x\(rows)" }
}

/// A place on a grid, counted from its upper left corner, which is row 0, column 0.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
