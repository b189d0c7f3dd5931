/// A command that has no key: typed in the palette, where it may take a word.
enum DeskCommand: String, Hashable, Sendable, CaseIterable {
  case theme, set, agenda, keys, log, pen, lock, quit

  /// What it does, in plain words.
  var label: String {
    switch self {
    case .theme: "theme NAME: look different at once"
    case .set: "set lines | ascii | mouse | nomouse: how it draws, and points"
    case .agenda: "agenda: the cases of the meeting; agenda move 3, agenda drop there"
    case .keys: "keys: the keys of all screens, with their ids"
    case .log: "log: what was said since the start"
    case .pen: "pen: ask for the pen of this case, or hand it over"
    case .lock: "lock: blank the screen until Enter"
    case .quit: "quit: leave the program"
    }
  }

  /// Whether a word follows its name.
  var takesWord: Bool { self == .theme || self == .set }

  /// The name of the command in prompts and in the list.
  var id: String { "desk." + rawValue }

  var line: KeyLine { KeyLine(id: id, keys: [], label: label) }

  init?(id: String) {
    guard let found = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = found
  }
}
