internal import Logic

/// A letter for each choice of a field, no letter twice: `[i]ndependent [a]ssisted i[m]mobile`.
///
/// A choice takes its own first letter where that is free, then the first letters of its other
/// words, then any of its letters, then any letter at all.
struct ChoiceLetters: Hashable, Sendable {
  let choices: [Choice]
  let letters: [Character]

  init(_ choices: [Choice], reserved: Set<Character> = ["-"]) {
    var taken = reserved
    letters = choices.map { choice in
      let letter = Self.wishes(choice.label).first { !taken.contains($0) } ?? "*"
      taken.insert(letter)
      return letter
    }
    self.choices = choices
  }

  /// The points of a score's parts for letters.
  init(_ choices: [Choice], letters: [Character]) {
    self.choices = choices
    self.letters = letters
  }

  private static func wishes(_ label: String) -> [Character] {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    let own = words.compactMap(\.first) + words.joined()
    return own.filter(\.isASCII) + "abcdefghijklmnopqrstuvwxyz123456789"
  }

  /// The choice of a letter.
  subscript(letter: Character) -> Choice? {
    letters.firstIndex(of: Character(letter.lowercased())).map { choices[$0] }
  }

  /// The letters of some choices, in their order.
  func text(of values: [String]) -> String {
    String(zip(choices, letters).filter { values.contains($0.0.value) }.map(\.1))
  }

  /// A choice with its letter in brackets: `i[m]mobile`; before it where the letter is not in it.
  func marked(_ index: Int) -> String {
    let (label, letter) = (choices[index].label, letters[index])
    let lowered = Array(label.lowercased())
    guard lowered.count == label.count, let place = lowered.firstIndex(of: letter) else {
      return "[\(letter)] \(label)"
    }
    let characters = Array(label)
    return String(characters[..<place]) + "[\(characters[place])]"
      + String(characters[(place + 1)...])
  }

  var marked: [String] { choices.indices.map { marked($0) } }

  /// All choices in a line, further apart where one is of several words.
  func line(and other: String? = nil) -> String {
    let marked = marked
    let gap = marked.contains { $0.contains(" ") } ? "  " : " "
    return (marked + [other].compactMap(\.self)).joined(separator: gap)
  }
}
