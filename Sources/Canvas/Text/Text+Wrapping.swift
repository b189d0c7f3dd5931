extension String {
  /// The text in lines no wider than a width, broken between words.
  ///
  /// Line ends in the text are kept. A word too long for a line is broken where the line ends. A
  /// wide character in lines of one column is shown as the inert sign.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    if isPlain { return plainLines(to: width) }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrapParagraph(String($0), to: width) }
  }

  /// The same for text of which every byte takes one cell, as most does.
  private func plainLines(to width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    for word in Array(utf8).split(separator: UInt8(ascii: " ")) {
      if !line.isEmpty, line.count + 1 + word.count <= width {
        line.append(UInt8(ascii: " "))
        line += word
        continue
      }
      if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
      var rest = word
      while rest.count > width {
        lines.append(String(decoding: rest.prefix(width), as: UTF8.self))
        rest = rest.dropFirst(width)
      }
      line = Array(rest)
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }

  private func wrapParagraph(_ paragraph: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.inert.split(separator: " ").map(String.init) {
      if !line.isEmpty, line.columns + 1 + word.columns <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = word.pieces(of: width)
      line = pieces.popLast() ?? ""
      lines += pieces
    }
    return lines + [line]
  }

  private func pieces(of width: Int) -> [String] {
    var pieces: [String] = []
    var (piece, used) = ("", 0)
    for glyph in glyphs.map({ $0.columns <= width ? $0 : .inert }) {
      if used + glyph.columns > width, used > 0 {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(glyph.character)
      used += glyph.columns
    }
    return pieces + [piece]
  }
}
