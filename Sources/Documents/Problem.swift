/// Something wrong in a file: where it is, and what to do about it.
///
///     maja.yaml:14:3: `heigth_lost` is not a key here. Did you mean `height_lost`?
package struct Problem: Hashable, Sendable {
  /// The name of the file.
  package let file: String
  package let position: Document.Position

  /// What is wrong and what would mend it, for people: whole sentences.
  package let message: String

  package init(file: String, at position: Document.Position, _ message: String) {
    self.file = file
    self.position = position
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  /// The problem as compilers write theirs, so that editors can go to the place.
  package var description: String {
    "\(file.shownAsOneLine):\(position.line):\(position.column): \(message)"
  }
}

extension Problem: Comparable {
  /// By file, and within one file by place.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.position, left.message) < (right.file, right.position, right.message)
  }
}

extension String {
  /// A piece of a file as a message quotes it: in marks, short, and safe to print.
  ///
  ///     "T10\u{1B}[2J".quotedExcerpt  // "`T10^[2J`"
  package var quotedExcerpt: String {
    let most = 40
    let text = unicodeScalars.prefix(most + 1).count > most ? prefixOf(most - 3) + "..." : self
    return "`\(text.shownAsOneLine)`"
  }

  /// The text without anything that could act on a terminal or turn its direction.
  var shownAsOneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isPlainlyVisible ? $0 : "^" }))
  }

  private func prefixOf(_ count: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
  }
}

extension Unicode.Scalar {
  /// Whether it shows as itself: no control, no change of direction, no joiner, no other blank.
  var isPlainlyVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}
