internal import Logic

/// A line that was typed: an answer, or a command with what follows it.
///
/// A word of a command is a command, and a letter is one where it is not an answer of the question. A
/// colon in front makes it a command anywhere: `:w`. Where any text is an answer, quotation marks make
/// it a text: `"back"`.
enum SpokenLine: Hashable, Sendable {
  case nothing
  case data(String)
  case command(LineCommand, String)
  /// A colon, and no command behind it.
  case noCommand(String)

  /// - Parameters:
  ///   - taken: the letters that are answers to the question.
  ///   - isOnWorklist: whether the commands of the worklist count without a colon.
  init(
    _ text: String, taken: Set<Character> = [], takesAnyText: Bool = false,
    isOnWorklist: Bool = false
  ) {
    let line = text.trimmed
    if line.isEmpty {
      self = .nothing
    } else if line.hasPrefix(":") {
      let words = String(line.dropFirst()).trimmed
      self = Self.command(words, taken: []).map { Self.command($0.0, $0.1) } ?? .noCommand(words)
    } else if takesAnyText {
      self = Self.text(line)
    } else if let (command, rest) = Self.command(line, taken: taken),
      isOnWorklist || !command.isOfWorklist
    {
      self = .command(command, rest)
    } else {
      self = .data(line)
    }
  }

  /// A word of a command alone is a command here too, and in quotation marks a text: what was meant
  /// for the program must never stand in the record.
  private static func text(_ line: String) -> Self {
    if let (command, rest) = shortCommand(line) { return .command(command, rest) }
    let inner = line.dropFirst().dropLast()
    let isQuoted = line.count > 2 && line.hasPrefix("\"") && line.hasSuffix("\"")
    return .data(isQuoted && shortCommand(String(inner)) != nil ? String(inner) : line)
  }

  /// What is longer is a text: `lesion seen on the left`.
  private static func shortCommand(_ line: String) -> (LineCommand, String)? {
    command(line, taken: []).flatMap {
      $0.1.contains(" ") || $0.0.isOfWorklist ? nil : $0
    }
  }

  private static func command(
    _ line: String, taken: Set<Character>
  ) -> (LineCommand, String)? {
    let first = line.prefix { $0 != " " }
    let rest = String(line[first.endIndex...]).trimmed
    let command =
      first.count == 1
      ? first.first.flatMap { letter(of: $0, rest.isEmpty ? taken : []) }
      : aliases[first.lowercased()] ?? LineCommand(rawValue: first.lowercased())
    return command.flatMap { $0.takes(rest) ? ($0, rest) : nil }
  }

  private static func letter(of letter: Character, _ taken: Set<Character>) -> LineCommand? {
    taken.contains(Character(letter.lowercased()))
      ? nil : LineCommand.allCases.first { $0.letter == letter }
  }

  private static let aliases: [String: LineCommand] = ["step": .go, "exit": .quit]
}

extension LineCommand {
  fileprivate var isOfWorklist: Bool { [.open, .find, .more].contains(self) }

  /// Whether this may follow the word, so that `new fracture` stays an answer.
  fileprivate func takes(_ rest: String) -> Bool {
    let words = rest.lowercased().split(separator: " ").map(String.init)
    return switch argument {
    case .none: words.isEmpty
    case .number: words.isEmpty || Int(rest) != nil
    case .neededNumber: Int(rest) != nil
    case .oneOf(let choices): words.isEmpty || choices.contains(words[0])
    case .word: words.count <= 1
    case .words: true
    }
  }
}
