/// What one terminal cell can hold: a character that takes 1 or 2 columns, with its marks.
struct Glyph: Hashable, Sendable {
  let character: Character
  let columns: Int

  /// The sign that stands for what may not or cannot be shown.
  ///
  /// A caret, since `?` means "not known" here and `#` and `~` have meanings in clinical notes.
  static let inert = Glyph(character: "^", columns: 1)
  static let space = Glyph(character: " ", columns: 1)

  /// More marks than this on one character are left out: terminals hold no more in a cell.
  static let mostMarks = 3

  private init(character: Character, columns: Int) {
    self.character = character
    self.columns = columns
  }

  /// The character if a cell can hold it, or else the inert sign.
  init(fitting character: Character) {
    let glyphs = String(character).glyphs
    self = glyphs.count == 1 ? glyphs[0] : .inert
  }

  /// The glyph that a scalar starts, or nothing if it takes no room of its own.
  init?(starting scalar: Unicode.Scalar) {
    switch scalar.manner {
    case .spacing(let columns): self.init(character: Character(scalar), columns: columns)
    case .space: self = .space
    case .mark, .hidden: return nil
    case .unsafe: self = .inert
    }
  }

  /// The glyph with one more mark on it.
  func marked(with mark: Unicode.Scalar) -> Glyph {
    let text = String(character) + String(mark)
    guard character.unicodeScalars.count <= Self.mostMarks, text.count == 1 else { return self }
    return Glyph(character: Character(text), columns: columns)
  }
}

extension String {
  /// The text cut into what goes into one cell each; whatever is unsafe to show is made inert.
  ///
  /// Terminals place scalars rather than characters as readers see them, so this does the same:
  /// a family emoji is the people in it, and an accent joins the letter before it.
  var glyphs: [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    var canBeMarked = false
    for scalar in unicodeScalars {
      if let glyph = Glyph(starting: scalar) {
        glyphs.append(glyph)
        canBeMarked = glyph != .inert
      } else if scalar.manner == .mark {
        if canBeMarked, let base = glyphs.popLast() {
          glyphs.append(base.marked(with: scalar))
        } else {
          glyphs.append(.inert)
        }
      }
    }
    return glyphs
  }
}
