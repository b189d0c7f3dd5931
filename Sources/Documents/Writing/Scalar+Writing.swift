extension Document.Scalar {
  /// The value as lines: one, or more for a text of several lines or of great length. Those after
  /// the first are to be indented.
  var lines: [String] {
    if isBlank { return [""] }
    if canStandPlain { return [text] }
    return blockLines ?? quotedLines
  }

  /// The value on one line.
  var line: String { canStandPlain ? text : "\"\(text.unicodeScalars.map(\.escaped).joined())\"" }

  /// The word, if it can stand in a list on one line.
  var wordInBrackets: String? {
    let isWord = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    return !isQuoted && isWord && canStandPlain ? text : nil
  }

  /// Longer texts are broken, so that no line comes near the longest that is read.
  private static let mostOnOneLine = 500

  /// Whether the text can stand without quotes and be taken by nobody for anything else.
  private var canStandPlain: Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      scalars.prefix(Self.mostOnOneLine + 1).count <= Self.mostOnOneLine,
      scalars.allSatisfy(\.isPlainlyVisible), last != " ", last != ":"
    else { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    if isQuoted { return first.properties.isAlphabetic && !isReserved }
    return first.properties.isAlphabetic || isNumeral
  }

  /// Whether the text is made as numbers, dates and times are, and of nothing that YAML uses.
  private var isNumeral: Bool {
    let afterSigns = text.unicodeScalars.first { !"+-.".unicodeScalars.contains($0) }
    guard let afterSigns, ("0"..."9").contains(afterSigns), !text.hasPrefix("--") else {
      return false
    }
    let used = " ,[]{}#&*!|>'\"%@`?".unicodeScalars
    return text.unicodeScalars.allSatisfy { $0.isASCII && !used.contains($0) }
  }

  /// Whether some reader takes the word for an answer or for nothing.
  private var isReserved: Bool {
    ["y", "n", "yes", "no", "true", "false", "on", "off", "null", "unknown", "nan", "inf"]
      .contains(text.lowercased())
  }

  /// The lines of a block, if the text is of several lines and a block gives it unchanged.
  private var blockLines: [String]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isEnded = lines.count > 1 && lines.last == ""
    let body = isEnded ? lines.dropLast() : lines[...]
    guard isQuoted, lines.count > 1, let first = body.first, let last = body.last,
      !first.isEmpty, !last.isEmpty, body.allSatisfy(\.canStandInBlock)
    else { return nil }
    return [isEnded ? "|" : "|-"] + body
  }

  /// The text in double quotes, broken by escaped line ends where it is long.
  private var quotedLines: [String] {
    var lines: [String] = []
    var rest = text.unicodeScalars[...]
    repeat {
      let piece = rest.prefix(Self.mostOnOneLine)
      rest = rest.dropFirst(Self.mostOnOneLine)
      var line = piece.map(\.escaped).joined()
      if !lines.isEmpty, line.first == " " { line = "\\" + line }
      lines.append(rest.isEmpty ? line : line + "\\")
    } while !rest.isEmpty
    lines[0] = "\"" + lines[0]
    lines[lines.count - 1] += "\""
    return lines
  }
}

extension String {
  /// Whether the line can stand in a block of text as it is.
  fileprivate var canStandInBlock: Bool {
    let scalars = unicodeScalars
    return scalars.prefix(1_001).count <= 1_000 && scalars.first != " " && scalars.last != " "
      && scalars.allSatisfy(\.isPlainlyVisible)
  }
}

extension Unicode.Scalar {
  /// The scalar as double quotes can hold it.
  fileprivate var escaped: String {
    switch self {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case _ where isPlainlyVisible && !isRefused: String(self)
    default: escapedByNumber
    }
  }

  private var escapedByNumber: String {
    let digits = String(value, radix: 16, uppercase: true)
    let (letter, length) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: length - digits.count) + digits
  }
}
