internal import Canvas

/// Something that keys do, as data: dispatch, hints and help all read the same table.
///
///     Command("case.remove-lesion", "X", "remove this lesion", hint: .init("remove", rank: 7),
///       when: { $0.file.lesion == nil ? .off("There is no lesion here.") : .on },
///       asking: { "Lesion \($0.file.lesionName) and its answers will be gone." }
///     ) { work in work.removeLesion() }
struct Command<State: Sendable>: Sendable {
  /// The stable name in key files: the screen, a dot, what it does.
  let id: String
  var keys: [Key]
  /// What it does, in plain words, for the help.
  let label: String
  /// How it stands in the line of keys; nothing where it stands in the help only.
  let hint: Hint?
  var availability: @Sendable (State) -> Availability
  /// What will be true, asked before anything that undo cannot take back; `C` then performs.
  let confirmation: @Sendable (State) -> String?
  let perform: @Sendable (inout State) -> Void

  init(
    _ id: String, _ keys: Key..., label: String, hint: Hint? = nil,
    when availability: @escaping @Sendable (State) -> Availability = { _ in .on },
    asking confirmation: @escaping @Sendable (State) -> String? = { _ in nil },
    do perform: @escaping @Sendable (inout State) -> Void
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.hint = hint
    self.availability = availability
    self.confirmation = confirmation
    self.perform = perform
  }
}

/// A few words for the line of keys. Commands with the same words share a place: `j k move`.
struct Hint: Hashable, Sendable {
  let words: String
  /// The lower, the longer it stays where room is short.
  let rank: Int

  init(_ words: String, rank: Int) {
    self.words = words
    self.rank = rank
  }
}

/// Whether a command can run now.
enum Availability: Hashable, Sendable {
  case on
  /// Not now: what, why, and what would allow it, in one line.
  case off(String)

  var whyOff: String? {
    if case .off(let why) = self { why } else { nil }
  }
}
