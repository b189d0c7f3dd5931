internal import Canvas

extension Grid {
  /// The same picture with line drawing characters for its rules and frames (`:set lines`).
  var withLines: Grid {
    var drawn = self
    for row in 0..<size.rows {
      for column in 0..<size.columns where isLine(row, column) {
        drawn[row, column] = Cell(line(row, column), role: self[row, column].role)
      }
    }
    return drawn
  }

  private func isLine(_ row: Int, _ column: Int) -> Bool {
    let role = self[row, column].role
    return role == .frameRule || role == .overlayEdge
  }

  private func line(_ row: Int, _ column: Int) -> Character {
    let here = self[row, column].character
    switch here {
    case "-": return "\u{2500}"
    case "|": return "\u{2502}"
    case "+":
      let isLeft = column + 1 < size.columns && isLine(row, column + 1)
      let isUpper = row + 1 < size.rows && isLine(row + 1, column)
      return switch (isUpper, isLeft) {
      case (true, true): "\u{250C}"
      case (true, false): "\u{2510}"
      case (false, true): "\u{2514}"
      case (false, false): "\u{2518}"
      }
    default: return here
    }
  }
}
