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
    let text = Array(visible.utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.count + 8)
    var isLeading = true
    for (index, byte) in text.enumerated() {
      if Self.isMarkup(byte, at: index, in: text, isLeading: isLeading) {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
      // A list item may begin after blanks, and a number with a point begins one.
      isLeading = isLeading && (byte == UInt8(ascii: " ") || byte.isDigit)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isMarkup(
    _ byte: UInt8, at index: Int, in text: [UInt8], isLeading: Bool
  ) -> Bool {
    guard byte < 0x80 else { return false }
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "@", "!": return true
    case "-", "+", "=": return isLeading
    case ")": return isLeading && isBeforeBlank(index, in: text)
    case ".": return (isLeading && isBeforeBlank(index, in: text)) || text[..<index].ends(in: "www")
    case ":": return text[(index + 1)...].starts(with: "//".utf8) || isAfterScheme(text[..<index])
    default: return false
    }
  }

  private static func isBeforeBlank(_ index: Int, in text: [UInt8]) -> Bool {
    index + 1 == text.count || text[index + 1] == UInt8(ascii: " ")
  }

  /// Whether a colon here would make an address of what follows.
  private static func isAfterScheme(_ text: ArraySlice<UInt8>) -> Bool {
    ["mailto", "xmpp", "javascript", "data"].contains(where: text.ends)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension ArraySlice<UInt8> {
  /// Whether a word of small letters stands at the end, in letters of either size.
  fileprivate func ends(in word: String) -> Bool {
    suffix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 }
  }
}
