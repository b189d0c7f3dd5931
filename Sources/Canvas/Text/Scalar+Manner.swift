/// How a scalar behaves on a terminal.
enum Manner: Hashable, Sendable {
  /// Takes this many columns.
  case spacing(Int)
  /// Shown as one space: tab, line feed, and the spaces of other widths.
  case space
  /// Takes no column: it joins the character before it.
  case mark
  /// Takes no column and shows nothing, such as a joiner; left out.
  case hidden
  /// A control, a change of direction, or something without a known width; never shown.
  case unsafe
}

extension Unicode.Scalar {
  /// How this scalar behaves on a terminal.
  var manner: Manner {
    if value < 0x7F {
      if value >= 0x20 { return .spacing(1) }
      return value == 0x09 || value == 0x0A || value == 0x0D ? .space : .unsafe
    }
    if isDirectional || value == 0xFFFD { return .unsafe }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return .unsafe
    case .nonspacingMark, .enclosingMark:
      return isVariationSelector ? .hidden : .mark
    case .format:
      return value == 0xAD || isTag ? .unsafe : .hidden
    case .spaceSeparator:
      return value == 0x3000 ? .spacing(2) : .space
    default:
      if isSkinTone { return .hidden }
      if isJamoAfterInitial { return .mark }
      return .spacing(isWide ? 2 : 1)
    }
  }

  /// The marks, embeddings, overrides and isolates that change the direction of text.
  private var isDirectional: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    default: false
    }
  }

  private var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  private var isTag: Bool { (0xE0000...0xE007F).contains(value) }
  private var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// The vowels and finals of Hangul, which join the initial before them.
  private var isJamoAfterInitial: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Whether East Asian terminals and fonts give it two columns.
  private var isWide: Bool {
    if value < 0x1100 { return false }
    var (low, high) = (0, Self.wideRanges.count - 1)
    while low <= high {
      let middle = (low + high) / 2
      let range = Self.wideRanges[middle]
      if value < range.lowerBound {
        high = middle - 1
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
