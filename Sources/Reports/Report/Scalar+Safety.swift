extension Unicode.Scalar {
  /// Whether the character could act on a terminal, turn the direction of text or hide in it.
  ///
  /// Line ends and tabs count too: whoever may keep them looks for them first.
  var isUnsafe: Bool {
    switch properties.generalCategory {
    // Format characters hold the changes of direction, joiners and invisible marks.
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }
}

extension String {
  /// The text on one line with nothing hidden in it: each unsafe character becomes a visible sign,
  /// line ends and tabs become blanks.
  var visible: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var visible = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": visible.append(" ")
      case _ where scalar.isUnsafe: visible.append(Self.unsafeSign)
      default: visible.append(scalar)
      }
      previous = scalar
    }
    return String(visible)
  }

  private static let unsafeSign: Unicode.Scalar = "\u{FFFD}"

  /// The lines of the text, each of them visible, without empty ones at the end; line ends of every
  /// system are known.
  var visibleLines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).visible }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
