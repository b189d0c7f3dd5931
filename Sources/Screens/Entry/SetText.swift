internal import Logic

/// Several of many choices: letters toggle, `0` is none of these. On a plain line a choice can be
/// written out, too, or its beginning: `stir t1`. Numbered choices, such as ribs, take their
/// numbers: `7 8`, `3-5`.
struct SetText {
  private let choices: [Choice]
  private let letters: ChoiceLetters

  init(_ choices: [Choice]) {
    self.choices = choices
    letters = ChoiceLetters(choices, reserved: ["-", "0"])
  }

  func read(_ text: String) -> FieldReading {
    if text == "0" { return readNone() }
    return isNumbered ? readNumbers(text) : readLetters(text)
  }

  /// Whether the choices are numbers, such as ribs, which are typed as numbers.
  var isNumbered: Bool { choices.allSatisfy { Int($0.value) != nil } }

  /// None of these: the choice that says so where there is one, or no choice at all.
  private func readNone() -> FieldReading {
    let none = choices.filter { $0.value == "none" }.map(\.value)
    return .answer(.value(.words(none)), echo: "none of these")
  }

  private func readLetters(_ text: String) -> FieldReading {
    var chosen: Set<String> = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if let written = choice(writtenAs: part) {
        chosen.insert(written.value)
        continue
      }
      for letter in part {
        guard let choice = letters[letter] else {
          return .refused(
            letter == "0" || letter == "-"
              ? "\(letter) stands alone: erase the letters first."
              : "\(letter) is no choice: \(letters.marked.joined(separator: " ")).")
        }
        chosen.formSymmetricDifference([choice.value])
      }
    }
    return answer(chosen)
  }

  /// The choice whose label is this word, or alone begins with it where the word has three letters
  /// and does not stand for as many choices.
  private func choice(writtenAs word: Substring) -> Choice? {
    let word = word.lowercased()
    if word.count > 1, let same = choices.first(where: { $0.label.lowercased() == word }) {
      return same
    }
    guard word.count >= 3, !word.allSatisfy({ letters[$0] != nil }) else { return nil }
    let found = choices.filter { $0.label.lowercased().hasPrefix(word) }
    return found.count == 1 ? found.first : nil
  }

  private func readNumbers(_ text: String) -> FieldReading {
    var chosen: Set<String> = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.allSatisfy({ !$0.isEmpty }) else { return .incomplete("3-5 is from 3 to 5.") }
      let numbers = ends.compactMap { Int($0) }
      guard numbers.count == ends.count, numbers.count <= 2, let low = numbers.min(),
        let high = numbers.max(), high - low < 100
      else { return .refused("\(part) is no number: 7, or 3-5.") }
      let values = (low...high).map(String.init)
      if let wrong = values.first(where: { value in !choices.contains { $0.value == value } }) {
        return .refused(
          "There is no \(wrong): \(choices.first?.label ?? "") to \(choices.last?.label ?? "").")
      }
      chosen.formUnion(values)
    }
    return answer(chosen)
  }

  private func answer(_ chosen: Set<String>) -> FieldReading {
    let kept = choices.filter { chosen.contains($0.value) }
    guard !kept.isEmpty else {
      return .incomplete("Nothing is chosen: 0 is none of these, - is not known.")
    }
    if kept.count > 1, kept.contains(where: { $0.value == "none" }) {
      return .refused("None and something else cannot both be: erase one of them.")
    }
    return .answer(
      .value(.words(kept.map(\.value))), echo: kept.map(\.label).joined(separator: ", "))
  }
}
