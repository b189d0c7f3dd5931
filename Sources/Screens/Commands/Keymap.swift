internal import Canvas

/// The commands of one screen: its own, and those that are the same everywhere. A command of
/// everywhere whose keys the screen takes for its own gives way, so that no key is listed twice.
struct Keymap<State: Sendable>: Sendable {
  let here: [Command<State>]
  let everywhere: [Command<State>]
  /// Those of everywhere with the ones that give way.
  let offered: [Command<State>]
  /// Those that the line of keys shows, of the screen and of everywhere.
  private let hinted: (here: [Command<State>], everywhere: [Command<State>])

  /// - Parameter wanted: the commands whose keys the user chose: none gives way to them, nor they
  ///   to any, so that a conflict shows.
  init(
    here: [Command<State>], everywhere: [Command<State>], wanted: Set<String> = []
  ) {
    let taken = Set(here.filter { !wanted.contains($0.id) }.flatMap(\.keys))
    self.here = here
    offered = everywhere
    let everywhere = everywhere.filter {
      wanted.contains($0.id) || !taken.isSuperset(of: $0.keys)
    }
    self.everywhere = everywhere
    hinted = (here.filter { $0.hint != nil }, everywhere.filter { $0.hint != nil })
  }

  var commands: [Command<State>] { here + everywhere }

  subscript(key: Key) -> Command<State>? { first { $0.keys.contains(key) } }

  subscript(id: String) -> Command<State>? { first { $0.id == id } }

  private func first(where isMeant: (Command<State>) -> Bool) -> Command<State>? {
    here.first(where: isMeant) ?? everywhere.first(where: isMeant)
  }

  /// The table as help shows it.
  func lines(in state: State) -> [KeyLine] { lines(here, everywhere, in: state) }

  /// What of the table the line of keys shows: whether the others are on need not be worked out.
  func hintLines(in state: State) -> [KeyLine] {
    lines(hinted.here, hinted.everywhere, in: state)
  }

  private func lines(
    _ here: [Command<State>], _ everywhere: [Command<State>], in state: State
  ) -> [KeyLine] {
    here.map { KeyLine($0, in: state, isEverywhere: false) }
      + everywhere.map { KeyLine($0, in: state, isEverywhere: true) }
  }
}

/// A command as help and hints show it.
struct KeyLine: Hashable, Sendable {
  let id: String
  let keys: [Key]
  let label: String
  let hint: Hint?
  /// Why the command is off now.
  let whyOff: String?
  let isEverywhere: Bool

  init<State>(_ command: Command<State>, in state: State, isEverywhere: Bool) {
    id = command.id
    keys = command.keys
    label = command.label
    hint = command.hint
    whyOff = command.availability(state).whyOff
    self.isEverywhere = isEverywhere
  }

  init(
    id: String, keys: [Key], label: String, hint: Hint? = nil, whyOff: String? = nil,
    isEverywhere: Bool = false
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.hint = hint
    self.whyOff = whyOff
    self.isEverywhere = isEverywhere
  }

  /// The line with the keys that the user wants in what it says.
  func naming(_ bindings: KeyBindings) -> KeyLine {
    KeyLine(
      id: id, keys: keys, label: label, hint: hint, whyOff: whyOff.map(bindings.naming),
      isEverywhere: isEverywhere)
  }
}
