internal import Canvas

/// Every command that is live, and those without a key, found by a few letters of their words.
struct CommandPalette: Hashable, Sendable {
  private let lines: [KeyLine]
  private let themes: [String]
  private let commands: [DeskCommand]
  /// What is typed after the colon.
  private(set) var text = ""
  private(set) var cursor = 0

  /// - Parameter commands: the commands without a key that are live.
  init(
    _ lines: [KeyLine], themes: [String], commands: [DeskCommand] = DeskCommand.allCases,
    naming bindings: KeyBindings = .standard
  ) {
    self.lines =
      lines.filter { $0.id != "palette" }.map { $0.naming(bindings) } + commands.map(\.line)
    self.themes = themes
    self.commands = commands
  }

  /// What a key in the palette leads to.
  enum Outcome: Hashable, Sendable {
    case stays, closes
    /// Closes, and runs a command, with the words typed behind its name.
    case runs(id: String, argument: String)
  }

  mutating func press(_ key: Key, rows: Int) -> Outcome {
    switch key {
    case .escape: return .closes
    case .enter:
      guard found.indices.contains(cursor) else { return .stays }
      if let command = DeskCommand(id: found[cursor].id), command.takesWord, argument.isEmpty {
        // Its word is what is typed next.
        (text, cursor) = (command.rawValue + " ", 0)
        return .stays
      }
      return .runs(id: found[cursor].id, argument: argument)
    case .down, .tab: move(by: 1)
    case .up, .backTab: move(by: -1)
    case .pageDown: move(by: max(1, rows - 4))
    case .pageUp: move(by: min(-1, 4 - rows))
    case .backspace:
      guard !text.isEmpty else { return .closes }
      text.removeLast()
      cursor = 0
    case .delete: (text, cursor) = ("", 0)
    case .character(let character): type(character)
    default: break
    }
    return .stays
  }

  mutating func type(_ character: Character) {
    guard text.count < Self.longest else { return }
    text.append(character)
    cursor = 0
  }

  private mutating func move(by distance: Int) {
    cursor = max(0, min(found.count - 1, cursor + distance))
  }

  private static let longest = 60

  /// The command that is named in full before a blank, and what is behind it.
  private var named: (command: DeskCommand, argument: String)? {
    guard let blank = text.firstIndex(of: " ") else {
      return command(text).map { ($0, "") }
    }
    return command(String(text[..<blank])).map { command in
      (command, String(text[text.index(after: blank)...]).trimmed)
    }
  }

  private func command(_ name: String) -> DeskCommand? {
    commands.first { $0.rawValue == name }
  }

  private var argument: String { named?.argument ?? "" }

  /// What fits the text, best first; all commands while nothing is typed.
  var found: [KeyLine] {
    if let named {
      return [named.command.line] + (named.argument.isEmpty ? others(than: named.command) : [])
    }
    let sought = text.trimmed
    guard !sought.isEmpty else { return lines }
    let scored = lines.enumerated().compactMap { index, line -> (KeyLine, Int, Int)? in
      let scores = [line.label, line.id].compactMap { FuzzyMatch.score(sought, in: $0) }
      return scores.max().map { (line, $0, index) }
    }
    return scored.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }

  private func others(than command: DeskCommand) -> [KeyLine] {
    guard text == command.rawValue else { return [] }
    return lines.filter {
      $0.id != command.id && FuzzyMatch.score(text, in: $0.label) ?? 0 > 9000
    }
  }

  /// What row 23 says: what is typed, and what is to be known about the command under the cursor.
  var advice: String {
    let typed = ":\(text)_   "
    guard found.indices.contains(cursor) else {
      return typed + "No command is called so. Backspace takes letters back."
    }
    if let why = found[cursor].whyOff { return typed + "Off now: \(why)" }
    if let named, named.command.takesWord, let advice = advice(on: named.command) {
      return typed + advice
    }
    return typed + "\(found.count) of \(Counted.words(lines.count, "command"))."
  }

  private func advice(on command: DeskCommand) -> String? {
    switch command {
    case .theme: themes.isEmpty ? nil : "one of " + themes.joined(separator: " ")
    case .set: "one of lines ascii mouse nomouse"
    case .agenda, .keys, .log, .pen, .lock, .quit: nil
    }
  }

  /// The keys of the palette itself, for the line of keys.
  static let keyLines = [
    KeyLine(id: "palette.run", keys: [.enter], label: "do it", hint: Hint("do it", rank: 1)),
    KeyLine(id: "palette.next", keys: [.tab], label: "next", hint: Hint("next", rank: 2)),
    KeyLine(id: "palette.up", keys: [.up], label: "before", hint: Hint("move", rank: 3)),
    KeyLine(id: "palette.down", keys: [.down], label: "next", hint: Hint("move", rank: 3)),
    KeyLine(id: "palette.close", keys: [.escape], label: "close", hint: Hint("close", rank: 1)),
  ]
}
