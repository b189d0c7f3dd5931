extension Grid {
  /// The picture as lines of text, without the blanks at their ends.
  package var plainText: String {
    (0..<size.rows).map { plainRow($0) }.joined(separator: "\n")
  }

  /// The text of one row, without the blanks at its end.
  package func plainRow(_ number: Int) -> String {
    String(row(number).lazy.filter { !$0.isContinuation }.map(\.character)).trimmingEnd
  }

  /// The picture as its roles: a letter a cell, then what each letter stands for.
  ///
  /// Cells of the role `text` are points. Then come the grounds, row and columns counted from 1,
  /// and the cursor:
  ///
  ///     TTTTT.........
  ///     ..oo..........
  ///     ---
  ///     T frame.title
  ///     o state.ok
  ///     ground cursor.row at row 2, columns 1 to 14
  ///     cursor at row 2, column 3
  package var roleMap: String {
    let letters = roleLetters
    let picture = (0..<size.rows).map { number in
      String(row(number).map { letters[$0.role] ?? "." })
    }
    let legend =
      rolesInUse.compactMap { role in letters[role].map { "\($0) \(role.rawValue)" } }
    let parked = cursor.map { "cursor at row \($0.row + 1), column \($0.column + 1)" }
    return (picture + ["---"] + legend + groundLines + (parked.map { [$0] } ?? ["no cursor"]))
      .joined(separator: "\n")
  }

  /// The roles to be seen, in the order of the catalogue, then others by name; without `text`.
  private var rolesInUse: [Role] {
    let used = Set((0..<size.rows).flatMap { row($0).lazy.map(\.role) }).subtracting([.text])
    let known = Role.all.filter(used.contains)
    return known + used.subtracting(known).sorted { $0.rawValue < $1.rawValue }
  }

  /// Each role's letter: the initial of its last part if that is free, or the next free letter.
  private var roleLetters: [Role: Character] {
    let spare = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    var letters: [Role: Character] = [:]
    var taken: Set<Character> = []
    for role in rolesInUse {
      let initial = role.rawValue.split(separator: ".").last?.first ?? "?"
      let wished = String(initial) + initial.uppercased() + spare
      let letter = wished.first { !taken.contains($0) } ?? "*"
      taken.insert(letter)
      letters[role] = letter
    }
    return letters
  }

  private var groundLines: [String] {
    (0..<size.rows).flatMap { number in
      let cells = Array(row(number))
      var lines: [String] = []
      var start = 0
      while start < cells.count {
        let ground = cells[start].ground
        let end = cells[start...].firstIndex { $0.ground != ground } ?? cells.count
        if let ground {
          lines.append(
            "ground \(ground.rawValue) at row \(number + 1), columns \(start + 1) to \(end)")
        }
        start = end
      }
      return lines
    }
  }
}

extension String {
  /// The text without the blanks at its end.
  var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
