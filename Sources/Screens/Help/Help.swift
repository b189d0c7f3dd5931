internal import Canvas

/// A list over the screen that typing filters: the keys of the screen, made from its table, those
/// of all screens, or what was said since the start.
struct Help: Hashable, Sendable {
  let titleInFrame: String
  private let parts: [Part]
  private let says: String
  private(set) var filter = ""
  private(set) var cursor = 0

  /// Entries under a heading.
  struct Part: Hashable, Sendable {
    let heading: String
    let lines: [Line]
  }

  /// A command, or a line of text.
  enum Line: Hashable, Sendable {
    case command(KeyLine)
    case text(String)
  }

  /// The keys of a page.
  init(of page: Turn, _ lines: [KeyLine], naming bindings: KeyBindings = .standard) {
    let title =
      switch page {
      case .worklist: "Worklist"
      case .step(let name): name.title
      }
    self.init(title: "Keys: \(title)", lines, naming: bindings)
  }

  /// The keys of a table.
  init(title: String, _ lines: [KeyLine], naming bindings: KeyBindings) {
    let lines = lines.map { $0.naming(bindings) }
    let off = lines.count { $0.whyOff != nil }
    self.init(
      title: title,
      parts: [
        Part(heading: "THIS SCREEN", lines: lines.filter { !$0.isEverywhere }.map(Line.command)),
        Part(heading: "EVERYWHERE", lines: lines.filter(\.isEverywhere).map(Line.command)),
      ],
      says: "\(Counted.words(lines.count, "command")), \(off) off now."
        + " Typing filters.")
  }

  init(title: String, parts: [Part], says: String) {
    titleInFrame = title
    self.parts = parts
    self.says = says
  }

  /// What a key in the help leads to.
  enum Outcome: Hashable, Sendable {
    case stays, closes
    /// Closes, and does what this command does.
    case runs(id: String)
  }

  mutating func press(_ key: Key, rows: Int) -> Outcome {
    switch key {
    case .escape where !filter.isEmpty: (filter, cursor) = ("", 0)
    case .escape, .function(1): return .closes
    case .character("?") where filter.isEmpty: return .closes
    case .down, .tab: move(by: 1)
    case .up, .backTab: move(by: -1)
    case .pageDown: move(by: max(1, rows - 4))
    case .pageUp: move(by: min(-1, 4 - rows))
    case .home: cursor = 0
    case .end: move(by: entries.count)
    case .enter:
      guard let line = lineUnderCursor else { return .stays }
      return .runs(id: line.id)
    case .backspace: (filter, cursor) = (String(filter.dropLast()), 0)
    case .delete: (filter, cursor) = ("", 0)
    case .character(let character): type(character)
    default: break
    }
    return .stays
  }

  mutating func type(_ character: Character) {
    guard filter.count < Self.longest else { return }
    filter.append(character)
    cursor = entries.firstIndex { if case .heading = $0 { false } else { true } } ?? 0
  }

  private static let longest = 60

  private mutating func move(by distance: Int) {
    cursor = max(0, min(entries.count - 1, cursor + distance))
  }

  /// The keys of the help itself, for the line of keys.
  static let keyLines = [
    KeyLine(id: "help.up", keys: [.up], label: "before", hint: Hint("move", rank: 2)),
    KeyLine(id: "help.down", keys: [.down], label: "next", hint: Hint("move", rank: 2)),
    KeyLine(id: "help.next", keys: [.tab], label: "next", hint: Hint("next", rank: 3)),
    KeyLine(id: "help.run", keys: [.enter], label: "do it", hint: Hint("do it", rank: 1)),
    KeyLine(id: "help.close", keys: [.escape], label: "close", hint: Hint("close", rank: 1)),
  ]

  /// What row 23 says.
  var advice: String {
    if !filter.isEmpty {
      let why = lineUnderCursor?.whyOff.map { "Off now: \($0)" }
      return "Filter: \(filter)_   " + (why ?? "Backspace takes back, Esc shows all again.")
    }
    if let why = lineUnderCursor?.whyOff { return "Off now: \(why)" }
    return says
  }
}

extension Help {
  /// A row of the list: a heading, a command, or a text.
  enum Entry: Hashable, Sendable {
    case heading(String)
    case command(KeyLine, keys: String)
    case text(String)
  }

  private var lineUnderCursor: KeyLine? {
    guard entries.indices.contains(cursor), case .command(let line, _) = entries[cursor] else {
      return nil
    }
    return line
  }

  /// The parts one after another; the filter leaves what contains its words, or has its key.
  var entries: [Entry] {
    parts.flatMap { part -> [Entry] in
      let kept = part.lines.filter(keeps)
      return kept.isEmpty ? [] : [.heading(part.heading)] + kept.map(Entry.init)
    }
  }

  private func keeps(_ line: Line) -> Bool {
    switch line {
    case .command(let line):
      line.label.localizedContains(filter) || line.keys.contains { $0.label == filter }
    case .text(let text): text.localizedContains(filter)
    }
  }
}

extension Help.Entry {
  fileprivate init(_ line: Help.Line) {
    switch line {
    case .command(let line):
      self = .command(line, keys: line.keys.map(\.label).joined(separator: " "))
    case .text(let text): self = .text(text)
    }
  }
}

extension String {
  /// Whether the text contains another, whatever the case of its letters.
  func localizedContains(_ other: String) -> Bool {
    other.isEmpty || lowercased().contains(other.lowercased())
  }
}
