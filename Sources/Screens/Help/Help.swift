internal import Canvas

/// The keys of the screen, made from its table: here, everywhere, and what is off and why.
struct Help: Hashable, Sendable {
  let titleInFrame: String
  private let lines: [KeyLine]
  private(set) var filter = ""
  private(set) var isFiltering = false
  private(set) var cursor = 0

  init(of page: Turn, _ lines: [KeyLine]) {
    titleInFrame =
      switch page {
      case .worklist: "Worklist"
      case .step(let name): name.title
      }
    self.lines = lines
  }

  /// What a key in the help leads to.
  enum Outcome: Hashable, Sendable {
    case stays, closes
    /// Closes, and does what this key does.
    case runs(Key)
  }

  mutating func press(_ key: Key, rows: Int) -> Outcome {
    if isFiltering { return type(key) }
    switch key {
    case .escape, .character("?"), .character("q"), .function(1): return .closes
    case .character("j"), .down: move(by: 1)
    case .character("k"), .up: move(by: -1)
    case .pageDown: move(by: max(1, rows - 4))
    case .pageUp: move(by: 4 - max(5, rows))
    case .character("g"), .home: cursor = 0
    case .character("G"), .end: move(by: entries.count)
    case .character("/"): isFiltering = true
    case .enter:
      guard let line = lineUnderCursor, let key = line.keys.first else { return .stays }
      return .runs(key)
    default: break
    }
    return .stays
  }

  private mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      filter = ""
      isFiltering = false
    case .enter: isFiltering = false
    case .backspace: filter = String(filter.dropLast())
    case .character(let character): filter.append(character)
    default: break
    }
    cursor = 0
    return .stays
  }

  private mutating func move(by distance: Int) {
    cursor = max(0, min(entries.count - 1, cursor + distance))
  }

  /// The keys of the help itself, for the line of keys.
  static let keyLines = [
    KeyLine(id: "help.down", keys: ["j"], label: "next", hint: Hint("move", rank: 1)),
    KeyLine(id: "help.up", keys: ["k"], label: "before", hint: Hint("move", rank: 1)),
    KeyLine(id: "help.run", keys: [.enter], label: "do it", hint: Hint("do it", rank: 2)),
    KeyLine(id: "help.filter", keys: ["/"], label: "filter", hint: Hint("filter", rank: 2)),
    KeyLine(id: "help.close", keys: [.escape], label: "close", hint: Hint("close", rank: 1)),
  ]

  /// What row 23 says.
  var advice: String {
    if isFiltering { return "Filter: \(filter)_" }
    if let why = lineUnderCursor?.whyOff { return "Off now: \(why)" }
    let off = lines.count { $0.whyOff != nil }
    let shown = filter.isEmpty ? "" : " Filter: \(filter)."
    return
      "Made from the key table: \(Counted.words(lines.count, "command")), \(off) off now.\(shown)"
  }
}

extension Help {
  /// A line of the list: a heading, or a command.
  enum Entry: Hashable, Sendable {
    case heading(String)
    case command(KeyLine, keys: String)
  }

  private var lineUnderCursor: KeyLine? {
    guard entries.indices.contains(cursor), case .command(let line, _) = entries[cursor] else {
      return nil
    }
    return line
  }

  /// Commands of one screen first, then those of all; the filter leaves what contains its words.
  var entries: [Entry] {
    let kept = lines.filter { line in
      filter.isEmpty || line.label.localizedContains(filter)
        || line.keys.contains { $0.label == filter }
    }
    return section("THIS SCREEN", kept.filter { !$0.isEverywhere })
      + section("EVERYWHERE", kept.filter(\.isEverywhere))
  }

  private func section(_ heading: String, _ lines: [KeyLine]) -> [Entry] {
    guard !lines.isEmpty else { return [] }
    return [.heading(heading)]
      + lines.map { .command($0, keys: $0.keys.map(\.label).joined(separator: " ")) }
  }
}

extension String {
  /// Whether the text contains another, whatever the case of its letters.
  func localizedContains(_ other: String) -> Bool {
    other.isEmpty || lowercased().contains(other.lowercased())
  }
}
