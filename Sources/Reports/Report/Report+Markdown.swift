extension Report {
  /// The report in Markdown, as CommonMark with tables reads it.
  package var markdown: String {
    var parts = [
      "# \(title.markdownText)", warning.map { "**\($0.markdownText)**" }, list(warningReasons),
      subject.isEmpty ? nil : subject.markdownText,
      restsOn.isEmpty ? nil : "**\(Self.restsOnHeading)**", list(restsOn),
    ].compactMap { $0 }
    for (number, section) in sections.enumerated() {
      parts.append("## \(number + 1) \(section.heading.markdownText)")
      parts += section.blocks.compactMap(markdown)
    }
    if !closing.isEmpty { parts += ["---"] + closing.map(\.markdownText) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Block) -> String? {
    switch block {
    case .heading(let text): "### \(text.markdownText)"
    case .line(let text): text.markdownText
    case .pairs(let pairs):
      pairs.isEmpty
        ? nil
        : pairs.map { "- **\($0.label.markdownText)**: \($0.value.markdownText)" }
          .joined(separator: "\n")
    case .list(let items): list(items)
    case .table(let head, let rows): table(head, rows)
    // The figures stand in the table beside it.
    case .plot: nil
    case .passage(let label, let text):
      "**\(label.markdownText)**\n\n"
        + text.visibleLines.map { "> " + $0.markdownText }.joined(separator: "\\\n")
    }
  }

  private func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.map { "- \($0.markdownText)" }.joined(separator: "\n")
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String? {
    guard !rows.isEmpty else { return nil }
    let lines = ([head] + rows).map { row in
      "| " + row.map(\.markdownText).joined(separator: " | ") + " |"
    }
    let rule = "|" + head.map { _ in " --- |" }.joined()
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }
}

extension String {
  /// The text as Markdown that reads as this text and nothing else: no emphasis, link, address,
  /// mention, HTML, list or table can come of it.
  var markdownText: String {
    var escaped = ""
    var isLeading = true
    let text = visible
    for (index, character) in zip(text.indices, text) {
      if Self.isMarkup(character, at: index, in: text, isLeading: isLeading) { escaped += "\\" }
      escaped.append(character)
      // A list item may begin after blanks, and a number with a point begins one.
      isLeading = isLeading && (character == " " || character.isASCIIDigit)
    }
    return escaped
  }

  private static func isMarkup(
    _ character: Character, at index: Index, in text: String, isLeading: Bool
  ) -> Bool {
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "@", "!": true
    case "-", "+", "=": isLeading
    case ")": isLeading && isBeforeBlank(index, in: text)
    case ".":
      (isLeading && isBeforeBlank(index, in: text)) || text[..<index].lowercased().hasSuffix("www")
    case ":": text[text.index(after: index)...].hasPrefix("//") || isAfterScheme(text[..<index])
    default: false
    }
  }

  private static func isBeforeBlank(_ index: Index, in text: String) -> Bool {
    text[text.index(after: index)...].first.map { $0 == " " } ?? true
  }

  /// Whether a colon here would make an address of what follows.
  private static func isAfterScheme(_ text: Substring) -> Bool {
    let lowercased = text.lowercased()
    return ["mailto", "xmpp", "javascript", "data"].contains(where: lowercased.hasSuffix)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
