extension SyntaxFault {
  /// What is wrong, at the place of the mistake rather than where it came to light, and what would
  /// mend it.
  func fault(in source: SourceText) -> SourceText.Fault {
    if let colonless = colonlessLine(in: source) {
      return SourceText.Fault(position: colonless, message: Self.colonMissing)
    }
    let place = isNamedByItsBeginning ? contextPosition : position
    return SourceText.Fault(position: place, message: message(in: source))
  }

  /// Whether the mistake is where that begins which was being read.
  private var isNamedByItsBeginning: Bool {
    switch problem {
    case "could not find expected ':'", "did not find expected ',' or ']'",
      "did not find expected ',' or '}'", "found unexpected end of stream",
      "found unexpected document indicator":
      true
    default: context.contains("anchor") || context.contains("alias")
    }
  }

  /// The place of a line without a colon, where the parser took the next line for its second half
  /// and stumbled over the colon there.
  private func colonlessLine(in source: SourceText) -> Document.Position? {
    guard
      problem == "mapping values are not allowed in this context"
        || problem == "did not find expected <document start>",
      let key = source.line(position.line)?.prefix(position.column - 1),
      !key.contains(where: { ["\"", "'", "[", "{"].contains($0) }), !key.hasColon
    else { return nil }
    for number in stride(from: position.line - 1, to: 0, by: -1) {
      guard let line = source.line(number) else { return nil }
      let words = line.drop { $0 == " " }
      if words.isEmpty || words.first == "#" { continue }
      if words.hasColon || words.first == "-" { return nil }
      return Document.Position(line: number, column: line.count - words.count + 1)
    }
    return nil
  }

  private func message(in source: SourceText) -> String {
    let sign = source.scalar(at: position)
    if sign == "\t", !context.contains("quoted") { return Self.tab }
    if sign == ":", problem == "did not find expected key" {
      return "A key is missing before the colon. Write `word: value`."
    }
    let message = Self.messages[problem].map { $0(self) } ?? messageByContext
    guard problem.hasPrefix("did not find expected ','"),
      let line = source.line(contextPosition.line), String(line).contains(" #")
    else { return message }
    return message + " A # begins a comment unless it is in quotes."
  }

  private var messageByContext: String {
    if context.contains("tag") { return Self.tag }
    if context.contains("anchor") || context.contains("alias") {
      return "A value cannot begin with & or *. Put it in quotes."
    }
    if context.contains("directive") {
      return "A directive (%) is not allowed here. Take its line out."
    }
    return "This cannot be read as YAML. Write `word: value`, and texts in quotes."
  }

  /// Where that began which was being read, in words.
  private var beginning: String {
    "line \(contextPosition.line), column \(contextPosition.column)"
  }

  private var end: String { "line \(position.line), column \(position.column)" }

  private static let tab = "A tab cannot stand before a key or a value. Indent with blanks."

  private static let tag = "A tag (!) is not allowed here. Take it out; put a text in quotes."
  private static let colonMissing =
    "A colon is missing. Write `word: value`, with a blank after the colon."

  private static let messages: [String: @Sendable (SyntaxFault) -> String] = [
    "could not find expected ':'": { _ in colonMissing },
    "found undefined tag handle": { _ in tag },
    "mapping values are not allowed in this context": { _ in
      "A colon cannot stand here. Put a text that holds one in quotes, or give the key a line of"
        + " its own, indented as those beside it."
    },
    "mapping keys are not allowed in this context": { _ in
      "A value cannot begin with a question mark and a blank. Put it in quotes."
    },
    "block sequence entries are not allowed in this context": { _ in
      "A list item cannot begin here. Put `- ` at the start of a line of its own."
    },
    "did not find expected key": { fault in
      "This does not line up with the keys that begin at \(fault.beginning)."
        + " Indent it as they are, and write `word: value`."
    },
    "did not find expected '-' indicator": { fault in
      "This does not line up with the list that begins at \(fault.beginning)."
        + " Begin an item with `- `, indented as the others."
    },
    "did not find expected ',' or ']'": { fault in
      "The list that opens here with [ is not closed with ] before \(fault.end)."
        + " Close it, and put commas between its items."
    },
    "did not find expected ',' or '}'": { fault in
      "The group that opens here with { is not closed with } before \(fault.end)."
        + " Close it, and put commas between its keys."
    },
    "found unexpected end of stream": { _ in "The quotes that open here are not closed. Close them."
    },
    "found unexpected document indicator": { _ in
      "The quotes that open here are not closed before a line of --- or ... . Close them."
    },
    "found unknown escape character": { _ in
      "This backslash begins no known escape. Write \\\\ for a backslash, or use single quotes."
    },
    "did not find expected hexdecimal number": { _ in
      "An escape lacks digits: \\x takes 2, \\u 4, \\U 8 of 0 to 9 and A to F."
    },
    "found invalid Unicode character escape code": { _ in
      "This escape names no character. Write the character itself."
    },
    "found character that cannot start any token": { _ in
      "A value cannot begin with this sign. Put it in quotes."
    },
    "found a tab character that violates indentation": { _ in tab },
    "found a tab character where an indentation space is expected": { _ in tab },
    "did not find expected node content": { _ in
      "A value is missing here. Write one, or take out the comma or sign before it."
    },
    "did not find expected <document start>": { _ in
      "This does not belong to what is above it. Check its indentation, and write `word: value`."
    },
    "did not find expected comment or line break": { _ in
      "Nothing may follow | or > on its line. Begin the text on the next line, indented."
    },
    "found an indentation indicator equal to 0": { _ in
      "A number after | or > is an indentation from 1 to 9. Take it out."
    },
  ]
}

extension Substring.UnicodeScalarView {
  /// Whether a colon ends it or comes before a blank, as after a key.
  fileprivate var hasColon: Bool {
    indices.contains { self[$0] == ":" && [" ", nil].contains(self[index(after: $0)...].first) }
  }
}
