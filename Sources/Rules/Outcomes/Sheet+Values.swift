internal import Logic

/// What is on record for a fact, in its Swift type; nothing where it is blank or not known.
extension Sheet {
  func value(_ fact: Fact<Bool>) -> Bool? {
    if case .yesNo(let isYes) = self[fact.name]?.value { isYes } else { nil }
  }

  func value(_ fact: Fact<Double>) -> Double? {
    if case .number(let number) = self[fact.name]?.value { number } else { nil }
  }

  func value(_ fact: Fact<[Double]>) -> [Double]? {
    if case .numbers(let numbers) = self[fact.name]?.value { numbers } else { nil }
  }

  func value(_ fact: Fact<CalendarDate>) -> CalendarDate? {
    if case .date(let date) = self[fact.name]?.value { date } else { nil }
  }

  func value(_ fact: Fact<String>) -> String? {
    if case .text(let text) = self[fact.name]?.value { text } else { nil }
  }

  func value<Word: FactWord>(_ fact: Fact<Word>) -> Word? {
    if case .word(let word) = self[fact.name]?.value { Word(rawValue: word) } else { nil }
  }

  func value<Word: FactWord>(_ fact: Fact<Set<Word>>) -> Set<Word>? {
    if case .words(let words) = self[fact.name]?.value {
      Set(words.compactMap(Word.init(rawValue:)))
    } else {
      nil
    }
  }
}
