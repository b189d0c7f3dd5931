package import Logic

extension Declaration {
  /// A reading as people read it: the labels of choices, numbers with their units, dates in words.
  package func words(for reading: Reading) -> String {
    switch reading {
    case .unknown: "not known"
    case .notApplicable: "does not apply"
    case .interval(let interval):
      withUnit("\(interval.low.written) to \(interval.high.written)")
    case .value(let value): words(for: value)
    }
  }

  /// A value as people read it.
  package func words(for value: FactValue) -> String {
    switch value {
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .number(let number): withUnit(number.written)
    case .numbers(let numbers): withUnit(numbers.map(\.written).joined(separator: ", "))
    case .word(let word): label(of: word)
    case .words(let words): words.isEmpty ? "none" : list(words)
    case .date(let date): date.words
    case .text(let text): text
    }
  }

  private func label(of word: String) -> String {
    kind.choices.first { $0.value == word }?.label ?? word.withBlanks
  }

  /// Levels are written without commas, as on a request form.
  private func list(_ words: [String]) -> String {
    if case .levels = kind { return words.joined(separator: " ") }
    return words.map(label).joined(separator: ", ")
  }

  private func withUnit(_ number: String) -> String {
    guard let unit = kind.unit, !Self.silentUnits.contains(unit) else { return number }
    return unit == "percent" ? "\(number) %" : "\(number) \(unit)"
  }

  /// Units that a reader takes for granted.
  private static let silentUnits: Set<String> = ["points", "count", "number", "ratio"]
}

extension Catalogue {
  /// A reading of a fact as people read it; the bare value where the fact is not declared.
  package func words(for reading: Reading, of fact: FactName) -> String {
    self[fact]?.words(for: reading) ?? reading.written
  }
}
