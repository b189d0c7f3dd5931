internal import Logic

/// A change of a fact as a radiologist says it: `no coagulopathy`, `nerve or cord 10 mm or more`.
enum FactPhrase {
  /// What a change of a field to some of its options comes to.
  static func words(_ field: Field, _ options: [Field.Option]) -> String {
    let declaration = field.declaration
    let noun = nouns[declaration.name] ?? declaration.label.loweredFirst
    guard let first = options.first else { return noun }
    if first.edit == .recording { return "\(noun) on record" }
    switch first.value {
    case .yesNo(let isYes):
      let phrase = phrases[declaration.name]
      if let phrase { return isYes ? phrase.yes : phrase.no }
      return "\(noun): \(isYes ? "yes" : "no")"
    case .number: return numbers(noun, declaration, options)
    case .word:
      let choices = options.flatMap(\.choices)
      let others = declaration.kind.choices.filter { !choices.contains($0.value) }
      if declaration.name == PlanFacts.plannedTechnique.name {
        return list(choices.map { label($0, declaration).loweredFirst }) + " is planned"
      }
      if others.isEmpty { return "\(noun) on record" }
      if choices.count > 3, others.count <= 2 {
        return "\(noun) other than \(list(others.map(\.label)))"
      }
      return "\(noun) " + list(choices.map { label($0, declaration) })
    case .words:
      return lists(noun, declaration, options, field.isFinding)
    case .numbers, .date, .text: return "\(noun) on record"
    }
  }

  /// What is on record, as one says it: `2 mm`, `no`.
  static func recorded(_ value: FactValue, _ declaration: Declaration) -> String {
    switch value {
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .number(let number): recorded(Interval(number), declaration)
    case .word(let word): label(word, declaration)
    case .words(let words):
      words.isEmpty ? "none" : words.map { label($0, declaration) }.listed
    case .numbers(let numbers): numbers.map(\.written).listed
    case .date(let day): day.words
    case .text(let text): text
    }
  }

  /// A number on record, or the range that it can have.
  static func recorded(_ interval: Interval, _ declaration: Declaration) -> String {
    let words =
      interval.exact?.written ?? "\(interval.low.written) to \(interval.high.written)"
    guard case .number(let unit, _) = declaration.kind else { return words }
    return withUnit(words, unit)
  }

  private static func numbers(
    _ noun: String, _ declaration: Declaration, _ options: [Field.Option]
  ) -> String {
    guard case .number(let unit, let range) = declaration.kind else { return noun }
    if let way = options.first?.way, declaration.name == ImagingFacts.imagingAgeDays.name {
      return way
    }
    let spans = joined(options.compactMap(\.span), wholeNumbers: Declaration.isWhole(unit))
    if let span = spans.first, span.low <= range.lowerBound, span.high >= range.upperBound {
      return "\(noun) on record"
    }
    let words = list(spans.map { $0.words(in: range) { withUnit($0, unit) } })
    let way = options.count == 1 ? options.first?.way.map { " (\($0))" } : nil
    return "\(noun) \(words)\(way ?? "")"
  }

  /// Spans that follow on one another as one.
  static func joined(_ spans: [NumberSpan], wholeNumbers: Bool) -> [NumberSpan] {
    spans.sorted { $0.low < $1.low }.reduce(into: []) { joined, span in
      if let both = joined.last?.joined(with: span, wholeNumbers: wholeNumbers) {
        joined[joined.count - 1] = both
      } else {
        joined.append(span)
      }
    }
  }

  private static func lists(
    _ noun: String, _ declaration: Declaration, _ options: [Field.Option], _ isFinding: Bool
  ) -> String {
    var (added, removed): ([String], [String]) = ([], [])
    for option in options {
      switch option.edit {
      case .adding(let words): added += words
      case .removing(let words): removed.append(words.map { label($0, declaration) }.listed)
      case .recording, nil: break
      }
    }
    if added.isEmpty { return "\(noun): no longer \(list(removed))" }
    return "\(noun): \(isFinding ? "" : "also ")\(list(added.map { label($0, declaration) }))"
  }

  private static func label(_ word: String, _ declaration: Declaration) -> String {
    declaration.kind.choices.first { $0.value == word }?.label ?? word.withBlanks
  }

  /// `a`, `a or b`, `a, b or c`.
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A number with its unit; points and counts go without.
  static func withUnit(_ number: String, _ unit: String) -> String {
    switch unit {
    case "points", "count", "number", "ratio": number
    case "percent": "\(number) %"
    default: "\(number) \(unit)"
    }
  }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}

extension String {
  /// The text with a small first letter, unless an abbreviation or a name of somebody begins it.
  package var loweredFirst: String {
    guard let first, dropFirst().first?.isUppercase != true,
      !["Mirels", "Raynaud"].contains(where: hasPrefix)
    else { return self }
    return first.lowercased() + dropFirst()
  }
}
