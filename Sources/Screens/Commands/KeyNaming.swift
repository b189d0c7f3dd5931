internal import Canvas

extension KeyBindings {
  /// A text with the keys that commands have where it names them: `{undo} takes it back`.
  ///
  /// A command without a key is found in the palette, which is then what is named.
  package func naming(_ text: String) -> String {
    guard text.contains("{") else { return text }
    var words = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let id = String(rest[rest.index(after: start)..<end])
      guard let known = Self.standardKeys[id] else {
        // What a person typed may have braces too.
        words += rest[...start]
        rest = rest[rest.index(after: start)...]
        continue
      }
      words += rest[..<start] + label(keys[id] ?? known)
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }

  private func label(_ keys: [Key]) -> String {
    keys.first?.label ?? (self.keys["palette"] ?? [":"]).first?.label ?? ":"
  }

  /// The keys of the tables by command.
  private static let standardKeys = Dictionary(
    KeyTable.all().flatMap(\.rows).map { ($0.id, $0.keys) }, uniquingKeysWith: { first, _ in first }
  )
}
