extension Document.Node {
  /// The node as a YAML text that reads back as the same values, whatever their texts hold.
  ///
  /// The same node always gives the same text: block style, indented by 2, keys in their order,
  /// double quotes wherever a text could be read as something else, here or by another program. A
  /// short list of words stands on one line.
  ///
  ///     Document.Node.group([("age", .word("72")), ("note", .text("no"))]).yaml()
  ///     // age: 72
  ///     // note: "no"
  ///
  /// Control characters other than tab and line ends are written as escapes, which reading
  /// refuses; keys are to have no more than 100 characters, since YAML itself has a limit.
  ///
  /// - Parameter head: lines to put first, as comments.
  package func yaml(head: [String] = []) -> String {
    let comments = head.map { $0.isEmpty ? "#" : "# " + $0.shownAsOneLine }
    let own = scalar == nil ? lines : lines.prefix(1) + lines.dropFirst().map(\.indented)
    return (comments + own).joined(separator: "\n") + "\n"
  }

  /// The lines of the node, the first of which may also stand after a key or a dash.
  fileprivate var lines: [String] {
    switch content {
    case .scalar(let scalar): scalar.lines
    case .sequence(let items): listOnOneLine.map { [$0] } ?? items.flatMap(\.itemLines)
    case .mapping(let mapping):
      mapping.entries.isEmpty ? ["{}"] : mapping.entries.flatMap(\.lines)
    }
  }

  /// The list in brackets, if all of its items are words and they fit on a line.
  private var listOnOneLine: String? {
    guard let words = items?.map(\.scalar?.wordInBrackets), words.count <= 40 else { return nil }
    let known = words.compactMap(\.self)
    let line = "[" + known.joined(separator: ", ") + "]"
    return known.count == words.count && line.utf8.count <= 90 ? line : nil
  }

  /// The lines of the node as an item of a list.
  private var itemLines: [String] {
    let lines = lines
    return ["- \(lines[0])".withoutBlanksAtEnd] + lines.dropFirst().map(\.indented)
  }

  /// Whether the node stands on the lines after its key.
  fileprivate var isBelowItsKey: Bool {
    switch content {
    case .scalar: false
    case .sequence: listOnOneLine == nil
    case .mapping(let mapping): !mapping.entries.isEmpty
    }
  }
}

extension Document.Entry {
  fileprivate var lines: [String] {
    let key = Document.Scalar(key, isQuoted: true).line
    let lines = value.lines
    if value.isBelowItsKey { return [key + ":"] + lines.map(\.indented) }
    return ["\(key): \(lines[0])".withoutBlanksAtEnd] + lines.dropFirst().map(\.indented)
  }
}

extension String {
  fileprivate var indented: String { isEmpty ? "" : "  " + self }

  fileprivate var withoutBlanksAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
