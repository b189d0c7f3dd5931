/// Neighbouring cells of one row that changed and share a role: one thing to write.
package struct Run: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let cells: ArraySlice<Cell>

  /// The role that all its cells have.
  package var role: Role { cells.first?.role ?? .text }

  /// The ground that all its cells lie on.
  package var ground: Role? { cells.first?.ground }

  /// What the run says.
  package var text: String {
    String(cells.lazy.filter { !$0.isContinuation }.map(\.character))
  }
}

extension Run {
  /// The text in bytes, where each of its characters is one of ASCII; nothing elsewhere.
  package var plainText: [UInt8]? {
    cells.allSatisfy(\.isPlain) ? cells.map { UInt8(truncatingIfNeeded: $0.scalars[0]) } : nil
  }
}

extension Grid {
  /// What must be written to turn the earlier picture into this one, row by row.
  ///
  /// With no earlier picture, or one of another size, that is everything.
  package func changes(from earlier: Grid?) -> [Run] {
    let before = earlier.flatMap { $0.size == size ? $0.cells : nil }
    var runs: [Run] = []
    for row in 0..<size.rows {
      let end = (row + 1) * size.columns
      var start = row * size.columns
      while start < end {
        let first = cells[start]
        if let before, before[start] == first {
          start += 1
          continue
        }
        var next = start + 1
        while next < end, cells[next].role == first.role, cells[next].ground == first.ground,
          before.map({ $0[next] != cells[next] }) ?? true
        {
          next += 1
        }
        runs.append(
          Run(row: row, column: start - row * size.columns, cells: cells[start..<next]))
        start = next
      }
    }
    return runs
  }
}
