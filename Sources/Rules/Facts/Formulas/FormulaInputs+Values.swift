internal import Logic

extension FormulaInputs {
  /// The levels of the lesion; none where they are not known.
  var levels: [VertebralLevel] { reading(LesionFacts.vertebralLevels.name).levels ?? [] }

  func number(_ fact: Fact<Double>) -> Interval? { reading(fact.name).interval }

  func date(_ fact: Fact<CalendarDate>) -> CalendarDate? { reading(fact.name).date }
}

extension Reading {
  var date: CalendarDate? {
    if case .value(.date(let date)) = self { date } else { nil }
  }

  var isYes: Bool { self == .value(.yesNo(true)) }

  var isNo: Bool { self == .value(.yesNo(false)) }

  /// The choice, where one is known.
  func word<Word: FactWord>(_ type: Word.Type) -> Word? {
    if case .value(.word(let word)) = self { Word(rawValue: word) } else { nil }
  }

  /// The segments, where they are known; none where the question does not arise.
  var levels: [VertebralLevel]? {
    switch self {
    case .value(.words(let words)): words.compactMap { VertebralLevel(rawValue: $0) }
    case .notApplicable: []
    case .unknown, .interval, .value: nil
    }
  }
}
