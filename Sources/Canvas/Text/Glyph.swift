/// What one terminal cell can hold: a character that takes 1 or 2 columns, with its marks.
///
/// Kept as plain numbers, since a screen is made of thousands of them at every key.
struct Glyph: Hashable, Sendable {
  /// The scalars of the character, zeros behind the last.
  let scalars: SIMD4<UInt32>
  let columns: Int

  /// The sign that stands for what may not or cannot be shown.
  ///
  /// A caret, since `?` means "not known" here and `#` and `~` have meanings in clinical notes.
  static let inert = Glyph("^", columns: 1)
  static let space = Glyph(" ", columns: 1)

  /// More marks than this on one character are left out: terminals hold no more in a cell.
  static let mostMarks = 3

  private init(_ scalar: Unicode.Scalar, columns: Int) {
    self.init(scalars: SIMD4(scalar.value, 0, 0, 0), columns: columns)
  }

  private init(scalars: SIMD4<UInt32>, columns: Int) {
    self.scalars = scalars
    self.columns = columns
  }

  /// The glyph of a printable ASCII character.
  init(ascii byte: UInt8) {
    self.init(scalars: SIMD4(UInt32(byte), 0, 0, 0), columns: 1)
  }

  /// The character if a cell can hold it, or else the inert sign.
  init(fitting character: Character) {
    let glyphs = String(character).glyphs
    self = glyphs.count == 1 ? glyphs[0] : .inert
  }

  /// The glyph that a scalar starts, or nothing if it takes no room of its own.
  init?(starting scalar: Unicode.Scalar) {
    switch scalar.manner {
    case .spacing(let columns): self.init(scalar, columns: columns)
    case .space: self = .space
    case .mark, .hidden: return nil
    case .unsafe: self = .inert
    }
  }

  var character: Character { scalars.character }

  /// The glyph with one more mark on it.
  func marked(with mark: Unicode.Scalar) -> Glyph {
    guard let free = (1...Self.mostMarks).first(where: { scalars[$0] == 0 }) else { return self }
    var marked = scalars
    marked[free] = mark.value
    // A mark that the character does not take would be a character of its own.
    guard marked.text.count == 1 else { return self }
    return Glyph(scalars: marked, columns: columns)
  }
}

extension SIMD4<UInt32> {
  /// What the scalars spell.
  var text: String {
    var text = String.UnicodeScalarView()
    for index in 0..<scalarCount where self[index] != 0 {
      if let scalar = Unicode.Scalar(self[index]) { text.append(scalar) }
    }
    return String(text)
  }

  /// The one character that the scalars spell.
  var character: Character { text.first ?? " " }
}

extension String {
  /// Whether every byte is a printable character of ASCII, which takes one cell.
  var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// The text cut into what goes into one cell each; whatever is unsafe to show is made inert.
  ///
  /// Terminals place scalars rather than characters as readers see them, so this does the same:
  /// a family emoji is the people in it, and an accent joins the letter before it.
  var glyphs: [Glyph] {
    if isPlain { return utf8.map(Glyph.init(ascii:)) }
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
