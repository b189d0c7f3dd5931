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
    guard let earlier, earlier.size == size else {
      return (0..<size.rows).flatMap { runs(in: $0) { _, _ in true } }
    }
    return (0..<size.rows).flatMap { number in
      let before = earlier.row(number)
      if before == row(number) { return [Run]() }
      return runs(in: number) { index, cell in before[index] != cell }
    }
  }

  private func runs(in number: Int, where isChanged: (Int, Cell) -> Bool) -> [Run] {
    let cells = row(number)
    var runs: [Run] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      let first = cells[start]
      guard isChanged(start, first) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < cells.endIndex, isChanged(end, cells[end]), cells[end].role == first.role,
        cells[end].ground == first.ground
      {
        end += 1
      }
      let column = start - cells.startIndex
      runs.append(Run(row: number, column: column, cells: cells[start..<end]))
      start = end
    }
    return runs
  }
}
