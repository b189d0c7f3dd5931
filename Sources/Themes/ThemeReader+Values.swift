internal import Canvas
internal import Documents

extension ThemeReader {
  mutating func colour(_ entry: Document.Entry) -> Colour? {
    guard let text = entry.value.text else {
      report(entry.value.position, "A colour is a single value, not \(entry.value.kind).")
      return nil
    }
    if let colour = Colour(name: text) { return colour }
    if text.isEmpty {
      report(
        entry.value.position,
        "The colour is missing. Put one such as \"#C8CDD2\" in quotes: # begins a comment.")
    } else {
      let nearest = text.nearestName(among: Colour.names).map { " Did you mean `\($0)`?" }
      report(
        entry.value.position,
        "\(text.quotedExcerpt) is not a colour." + (nearest ?? "")
          + " Write \"#RRGGBB\", a name such as bright-red, 0 to 255, or terminal.")
    }
    return nil
  }

  mutating func attributes(_ node: Document.Node) -> Attributes? {
    if node.text == "none" { return [] }
    guard let nodes = node.items ?? (node.scalar.map { _ in [node] }) else {
      report(node.position, "`attr` takes a word or a list of words, not \(node.kind).")
      return nil
    }
    return nodes.reduce(into: Attributes()) { sum, node in
      if let attribute = attribute(node) { sum.insert(attribute) }
    }
  }

  private mutating func attribute(_ node: Document.Node) -> Attributes? {
    let known: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ]
    if let match = known.first(where: { $0.name == node.text }) { return match.attribute }
    let names = known.map(\.name) + ["none"]
    let nearest = node.text?.nearestName(among: names).map { " Did you mean `\($0)`?" }
    let found = node.scalar.map { $0.isBlank ? "Nothing" : $0.text.quotedExcerpt } ?? "This"
    report(
      node.position,
      "\(found) is not an attribute." + (nearest ?? "")
        + " Use bold, dim, underline, reverse, or none.")
    return nil
  }

  mutating func sign(_ node: Document.Node) -> String? {
    if let text = node.text, text.inert == text, 1...2 ~= text.columns, !text.contains(" ") {
      return text
    }
    report(node.position, "A sign is one or two characters without blanks, such as \"!!\".")
    return nil
  }

  mutating func reportUnknown(
    _ entry: Document.Entry, among names: [String], as kind: String
  ) {
    let advice =
      entry.key.nearestName(among: names).map { "Did you mean `\($0)`?" }
      ?? (names.count < 10 ? "Use one of: \(names.joined(separator: ", "))." : "Take it out.")
    report(entry.position, "\(entry.key.quotedExcerpt) is not \(kind). " + advice)
  }

  mutating func report(_ position: Document.Position, _ message: String) {
    problems.append(Problem(file: file, at: position, message))
  }
}

extension Colour {
  /// The names of the first 16 colours, in order, and that of the terminal's own.
  static let names: [String] = {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return plain + plain.map { "bright-" + $0 } + ["terminal"]
  }()

  /// The colour that a theme file calls so.
  init?(name: String) {
    if name == "terminal" {
      self = .terminal
    } else if let number = Self.names.firstIndex(of: name) {
      self = .ansi(UInt8(number))
    } else if name.allSatisfy(\.isNumber), let number = UInt8(name) {
      self = .ansi(number)
    } else if name.first == "#", name.utf8.count == 7, name.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(name.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }
}
