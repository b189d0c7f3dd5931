extension String {
  /// How many terminal columns the text takes.
  ///
  /// East Asian wide characters take two, combining marks none.
  package var columns: Int {
    if isPlain { return utf8.count }
    return glyphs.reduce(0) { $0 + $1.columns }
  }

  /// The longest beginning of the text that takes no more than a width.
  package func prefix(columns width: Int) -> String {
    if isPlain { return String(utf8.prefix(max(0, width))) ?? self }
    var room = width
    var kept: [Character] = []
    for glyph in glyphs {
      guard glyph.columns <= room else { break }
      room -= glyph.columns
      kept.append(glyph.character)
    }
    return String(kept)
  }

  /// The text cut to a width; where something is cut off, a point ends it.
  ///
  ///     "Kyphoplasty".clipped(to: 8)  // "Kyphopl."
  package func clipped(to width: Int) -> String {
    if columns <= width { return self }
    if width < 2 { return prefix(columns: width) }
    return prefix(columns: width - 1).trimmingEnd + "."
  }

  /// The text cut or padded with blanks to exactly a width.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = clipped(to: width)
    let missing = max(0, width - text.columns)
    switch alignment {
    case .left: return text + blanks(missing)
    case .right: return blanks(missing) + text
    case .centre: return blanks(missing / 2) + text + blanks(missing - missing / 2)
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Character {
  /// How many terminal columns the character takes: a wide one 2, a control or lone mark 0.
  package var columns: Int {
    if isASCII { return unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F } ? 1 : 0 }
    return unicodeScalars.reduce(0) { sum, scalar in
      guard case .spacing(let columns) = scalar.manner else {
        return scalar.manner == .space ? sum + 1 : sum
      }
      return sum + columns
    }
  }
}

/// Which side of its room a text keeps to.
package enum Alignment: Hashable, Sendable {
  case left, right, centre
}
