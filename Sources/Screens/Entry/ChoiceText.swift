internal import Logic

/// One of several choices, by its letter or by typing ahead.
struct ChoiceText {
  private let declaration: Declaration
  private let choices: [Choice]

  init(_ declaration: Declaration, _ choices: [Choice]) {
    self.declaration = declaration
    self.choices = choices
  }

  func read(_ text: String) -> FieldReading {
    if choices.count <= FieldText.mostLetters, text.count == 1, let letter = text.first {
      return readLetter(letter)
    }
    let matches = matches(text)
    guard let first = matches.first else {
      return .refused("No choice of \(declaration.label) begins with \(text). - is not known.")
    }
    let others = matches.dropFirst().prefix(3).map(\.label).joined(separator: ", ")
    let left = matches.count - 1
    let echo = left == 0 ? first.label : "\(first.label); or \(others)" + (left > 3 ? ", ..." : "")
    return .answer(.value(.word(first.value)), echo: echo)
  }

  private func readLetter(_ letter: Character) -> FieldReading {
    let letters = ChoiceLetters(of: declaration)
    guard let choice = letters[letter] else {
      let all = letters.letters.map(String.init).joined(separator: " ")
      return .refused("\(letter) is no choice of \(declaration.label): \(all), or - for not known.")
    }
    return .answer(.value(.word(choice.value)), echo: choice.label)
  }

  /// Choices that begin so, then those with a word that begins so, then those that contain it.
  func matches(_ text: String) -> [Choice] {
    let sought = text.lowercased()
    let beginning = choices.filter { $0.label.lowercased().hasPrefix(sought) }
    let inside = choices.filter { choice in
      choice.label.lowercased().split { !$0.isLetter && !$0.isNumber }
        .contains { $0.hasPrefix(sought) }
    }
    let anywhere = choices.filter { $0.label.localizedContains(sought) }
    return (beginning + inside + anywhere).uniqued
  }
}
