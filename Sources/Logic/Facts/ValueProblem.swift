/// Why a value cannot be the answer to a fact.
package enum ValueProblem: Error, Hashable, Sendable {
  /// Another kind of value, such as a date where a number belongs.
  case otherKind
  case outOfRange(Double)
  /// A fraction where things are counted.
  case notWhole(Double)
  case notAChoice(String)
  case repeated(String)
  /// `none` beside another choice.
  case noneBesideOthers
  /// A text of nothing but blanks, or a list that has to name something.
  case empty
  /// More Unicode scalars than a text may have.
  case tooLong(Int, most: Int)
  /// More numbers than a list may have.
  case tooMany(Int)
  /// A character that could act on a terminal or turn a text round, at a place counted from 1.
  case controlCharacter(Unicode.Scalar, at: Int)
}

extension Declaration {
  /// How many Unicode scalars a text may have.
  package static let longestText = 4_000

  /// How many numbers a list may have.
  package static let mostNumbers = 100

  /// What is wrong with a value as an answer to this fact; nothing if it will do.
  ///
  /// The one validator for the form, case files, imports and what-if.
  package func problem(with value: FactValue) -> ValueProblem? {
    switch (kind, value) {
    case (.yesNo, .yesNo), (.date, .date): nil
    case (.number(let unit, let range), .number(let number)):
      Self.problem(number, unit: unit, range: range)
    case (.numbers(let unit, let range), .numbers(let numbers)):
      Self.problem(numbers, unit: unit, range: range)
    case (.word(let choices), .word(let word)):
      choices.contains { $0.value == word } ? nil : .notAChoice(word)
    case (.words(let choices), .words(let words)): Self.problem(words, choices)
    case (.levels(let choices), .words(let levels)):
      levels.isEmpty ? .empty : Self.problem(levels, choices)
    case (.text, .text(let text)): text.problemAsText(longest: Self.longestText)
    case (.yesNo, _), (.number, _), (.numbers, _), (.word, _), (.words, _), (.levels, _),
      (.date, _), (.text, _):
      .otherKind
    }
  }

  private static func problem(
    _ numbers: [Double], unit: String, range: ClosedRange<Double>
  ) -> ValueProblem? {
    if numbers.isEmpty { return .empty }
    if numbers.count > mostNumbers { return .tooMany(numbers.count) }
    return numbers.lazy.compactMap { problem($0, unit: unit, range: range) }.first
  }

  private static func problem(
    _ number: Double, unit: String, range: ClosedRange<Double>
  ) -> ValueProblem? {
    guard range.contains(number) else { return .outOfRange(number) }
    return isCounted(unit) && number.rounded() != number ? .notWhole(number) : nil
  }

  /// Whether numbers of a unit are counts of whole things.
  package static func isCounted(_ unit: String) -> Bool { unit == "count" || unit == "number" }

  private static func problem(_ words: [String], _ choices: [Choice]) -> ValueProblem? {
    let known = Set(choices.map(\.value))
    var seen: Set<String> = []
    for word in words {
      if !known.contains(word) { return .notAChoice(word) }
      if !seen.insert(word).inserted { return .repeated(word) }
    }
    return words.count > 1 && words.contains("none") ? .noneBesideOthers : nil
  }
}

extension String {
  /// What is wrong with a text that is to be kept and shown; nothing if it will do. Line ends and
  /// tabs are allowed.
  package func problemAsText(longest: Int) -> ValueProblem? {
    var count = 0
    var isBlank = true
    for scalar in unicodeScalars {
      count += 1
      if scalar.isControl { return .controlCharacter(scalar, at: count) }
      if !scalar.properties.isWhitespace { isBlank = false }
    }
    if count > longest { return .tooLong(count, most: longest) }
    return isBlank ? .empty : nil
  }
}

extension Unicode.Scalar {
  /// Whether it could act on a terminal, or turn the direction of what follows.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
