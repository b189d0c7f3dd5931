internal import Canvas

extension Grid {
  /// The same picture with line drawing characters for its rules and frames (`:set lines`).
  var withLines: Grid {
    var drawn = self
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row, column]
        let other =
          isLine(row, column)
          ? line(row, column)
          : cell.role == .figureBone ? bone(row, column) : block(row, column)
        guard other != cell.character else { continue }
        drawn[row, column] = Cell(other, role: cell.role, ground: cell.ground)
      }
    }
    return drawn
  }

  /// Bones of the figure: upright and level edges, and the corners between them.
  private func bone(_ row: Int, _ column: Int) -> Character {
    let here = self[row, column].character
    let isBefore = self[row, column + 1].character == "-"
    let isBehind = self[row, column - 1].character == "-"
    switch here {
    case "-": return "\u{2500}"
    case "|": return "\u{2502}"
    case "." where isBefore: return "\u{250C}"
    case "." where isBehind: return "\u{2510}"
    case "'" where isBefore: return "\u{2514}"
    case "'" where isBehind: return "\u{2518}"
    default: return here
    }
  }

  /// Bars and gauges: full and light blocks for what is used or marked, and for what is free.
  private func block(_ row: Int, _ column: Int) -> Character {
    let cell = self[row, column]
    switch cell.character {
    case "." where cell.role == .budgetFree: return "\u{2591}"
    case "|" where cell.role == .budgetLimit: return "\u{2502}"
    case "#" where isOfBar(row, column, -1) && isOfBar(row, column, 1): return "\u{2588}"
    default: return cell.character
    }
  }

  /// Whether a run of `#` goes on, in a direction, with another cell of a bar.
  private func isOfBar(_ row: Int, _ column: Int, _ step: Int) -> Bool {
    var column = column
    while self[row, column].character == "#" { column += step }
    let role = self[row, column].role
    return role == .budgetFree || role == .budgetLimit || role == .budgetUsed
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
