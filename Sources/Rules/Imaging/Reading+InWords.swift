internal import Logic

extension Reading {
  /// The reading as a clinician reads it: `yes`, `4 mm`, `partial`, `not known`, `n/a`.
  func inWords(as kind: Kind?) -> String {
    switch self {
    case .unknown: "not known"
    case .notApplicable: "n/a"
    case .interval(let interval):
      withUnit("\(interval.low.written) to \(interval.high.written)", kind)
    case .value(.number(let number)): withUnit(number.written, kind)
    case .value(.word(let word)): label(of: word, kind)
    case .value(.words(let words)):
      words.isEmpty ? "none" : words.map { label(of: $0, kind) }.joined(separator: ", ")
    case .value(.numbers(let numbers)):
      withUnit(numbers.map(\.written).joined(separator: ", "), kind)
    case .value(.date(let date)): date.words
    case .value(let value): value.written
    }
  }

  private func label(of word: String, _ kind: Kind?) -> String {
    kind?.choices.first { $0.value == word }?.label ?? word.withBlanks
  }

  private func withUnit(_ number: String, _ kind: Kind?) -> String {
    guard let unit = kind?.unit, unit != "points", unit != "count" else { return number }
    return "\(number) \(unit)"
  }
}
