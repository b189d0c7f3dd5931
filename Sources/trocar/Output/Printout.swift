internal import Canvas

/// Lines of text for people: wrapped to a width, signs in front, nothing in them that could act on a
/// terminal.
struct Printout {
  private var lines: [Line] = []

  private struct Line {
    var sign: Sign?
    var indent = 0
    var text: String
    var isStrong = false
    /// Whether the text is laid out already.
    var isFixed = false
  }

  /// A heading, with a blank line before it unless it is the first line.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { blank() }
    lines.append(Line(text: text, isStrong: true))
  }

  mutating func blank() { lines.append(Line(text: "")) }

  /// A text that is wrapped where it is too long.
  mutating func line(_ text: String, indent: Int = 0) {
    lines.append(Line(indent: indent, text: text))
  }

  /// A text with a sign in front.
  mutating func line(_ sign: Sign, _ text: String, indent: Int = 0) {
    lines.append(Line(sign: sign, indent: indent, text: text))
  }

  /// A line that is never wrapped, for what another program may read.
  mutating func fixedLine(_ text: String) { lines.append(Line(text: text, isFixed: true)) }

  /// Columns that fit their widest text, the last one wrapped into what is left.
  ///
  /// - Parameter signs: What stands in front of each row; none leaves no room for them.
  mutating func table(
    _ rows: [[String]], signs: [Sign] = [], indent: Int = 0, width: Int = Console.width
  ) {
    let columns = (rows.map(\.count).max() ?? 1) - 1
    let widths = (0..<max(0, columns)).map { column in
      rows.map { $0.count > column ? $0[column].inert.columns : 0 }.max() ?? 0
    }
    let used = indent + widths.reduce(0) { $0 + $1 + 2 } + (signs.isEmpty ? 0 : 3)
    for (number, row) in rows.enumerated() {
      let lead = zip(row, widths).map { $0.inert.padded(to: $1) + "  " }.joined()
      let rest = (row.count > columns ? row[columns] : "").wrapped(to: max(20, width - used))
      for (offset, piece) in (rest.isEmpty ? [""] : rest).enumerated() {
        let start = offset == 0 ? lead : String(repeating: " ", count: lead.columns)
        var line = Line(indent: indent, text: (start + piece).trimmedEnd, isFixed: true)
        if !signs.isEmpty { line.sign = offset == 0 ? signs[number] : nil }
        if !signs.isEmpty, line.sign == nil { line.indent += 3 }
        lines.append(line)
      }
    }
  }

  /// The text, ready to be printed.
  ///
  /// - Parameter hasColour: Whether signs and headings are coloured.
  func written(width: Int = Console.width, hasColour: Bool = Console.hasColour) -> String {
    lines.flatMap { written($0, width: width, hasColour: hasColour) }
      .map { $0 + "\n" }.joined()
  }

  private func written(_ line: Line, width: Int, hasColour: Bool) -> [String] {
    let lead = line.indent + (line.sign == nil ? 0 : 3)
    let pieces =
      line.isFixed ? [line.text.inert] : line.text.wrapped(to: max(20, width - lead))
    return pieces.enumerated().map { offset, piece in
      let text = line.isStrong && hasColour ? "\u{1B}[1m\(piece)\u{1B}[0m" : piece
      guard offset == 0, let sign = line.sign else {
        return (String(repeating: " ", count: lead) + text).trimmedEnd
      }
      let mark = hasColour ? "\(sign.colour)\(sign.rawValue)\u{1B}[0m" : sign.rawValue
      return String(repeating: " ", count: line.indent) + "\(mark) \(text)"
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
