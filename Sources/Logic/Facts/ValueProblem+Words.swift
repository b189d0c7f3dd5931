extension ValueProblem {
  /// What is wrong with an answer to a fact and what is expected, in whole sentences.
  package func words(for declaration: Declaration) -> String {
    words(expecting: " Expected \(declaration.expectation).")
  }

  /// What is wrong with a text that answers no fact, such as a reason, in whole sentences.
  package var words: String { words(expecting: "") }

  private func words(expecting expected: String) -> String {
    switch self {
    case .otherKind: "This is another kind of answer.\(expected)"
    case .outOfRange(let number): "\(number.written) is out of range.\(expected)"
    case .notWhole(let number): "\(number.written) is not a whole number.\(expected)"
    case .notAChoice: "There is no such choice.\(expected)"
    case .repeated(let word): "\(word) is named twice. Name it once."
    case .noneBesideOthers: "None cannot stand beside others. Keep the one or the others."
    case .empty: "Nothing is said.\(expected)"
    case .tooLong(let count, let most):
      "This has \(count) characters, and no more than \(most) are kept. Shorten it."
    case .tooMany(let count):
      "These are \(count) numbers, and no more than \(Declaration.mostNumbers) are kept."
    case .controlCharacter(let scalar, let place):
      "Character \(place) is the control character \(scalar.codePoint). Take it out."
    }
  }
}

extension Declaration {
  /// What answer the fact takes, to follow "Expected".
  ///
  ///     a number from 1 to 500 mm
  package var expectation: String {
    switch kind {
    case .yesNo: "yes or no"
    case .number(let unit, let range): "\(Self.article(unit)) number \(Self.span(range, unit))"
    case .numbers(let unit, let range): "one or more numbers \(Self.span(range, unit))"
    case .word(let choices): "one of " + Self.list(choices)
    case .words(let choices): "any of " + Self.list(choices)
    case .levels(let choices):
      "levels from \(choices.first?.value ?? "") to \(choices.last?.value ?? "")"
    case .date: "a day such as 2026-11-03, or a month such as 2026-11"
    case .text: "a text of up to \(Self.longestText) characters"
    }
  }

  private static func article(_ unit: String) -> String { isCounted(unit) ? "a whole" : "a" }

  private static func span(_ range: ClosedRange<Double>, _ unit: String) -> String {
    let span = "from \(range.lowerBound.written) to \(range.upperBound.written)"
    return isCounted(unit) || unit == "ratio" ? span : "\(span) \(unit)"
  }

  /// The choices; of many, the first and how many more.
  private static func list(_ choices: [Choice]) -> String {
    let most = 12
    let shown = choices.prefix(most).map(\.value).joined(separator: ", ")
    return choices.count > most ? "\(shown), and \(choices.count - most) more" : shown
  }
}

extension Unicode.Scalar {
  /// The scalar as people look it up: `U+001B`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
