internal import GRDB
internal import Logic

/// An answer as a row that cases are filtered by; several where a fact has several values.
struct IndexedAnswer: Hashable {
  let fact: String
  let value: DatabaseValue

  /// What stands for an answer that is not known.
  static let unknown = "?"
  /// The longest part of a text that is kept.
  private static let longest = 1_000

  /// What was worked out stands apart from what was entered, as some facts may be either.
  static func derived(_ fact: FactName) -> String { "=\(fact.rawValue)" }

  static func rows(of answer: Answer, to fact: String) -> [IndexedAnswer] {
    values(of: answer).map { IndexedAnswer(fact: fact, value: $0) }
  }

  private static func values(of answer: Answer) -> [DatabaseValue] {
    switch answer {
    case .unknown: [unknown.databaseValue]
    case .value(.yesNo(let isYes)): [(isYes ? "yes" : "no").databaseValue]
    case .value(.number(let number)): [number.databaseValue]
    case .value(.numbers(let numbers)): numbers.map(\.databaseValue)
    case .value(.word(let word)): [word.databaseValue]
    case .value(.words(let words)):
      words.isEmpty ? ["none".databaseValue] : words.map(\.databaseValue)
    case .value(.date(let date)): [date.description.databaseValue]
    case .value(.text(let text)):
      [SearchWords.words(of: text).joined(separator: " ").prefixed(longest).databaseValue]
    }
  }

  /// The rows of a case: all, or those of one fact.
  static func rows(
    of filed: Case, apart: Set<FactName>, _ only: FactName? = nil
  ) -> Set<IndexedAnswer> {
    var found: Set<IndexedAnswer> = []
    func take(_ sheet: Sheet) {
      if let only {
        if let answer = sheet.answers[only] { found.formUnion(rows(of: answer, to: only.rawValue)) }
        return
      }
      for (name, answer) in sheet.answers where !apart.contains(name) {
        found.formUnion(rows(of: answer, to: name.rawValue))
      }
    }
    take(filed.sheet)
    filed.lesions.forEach { take($0.sheet) }
    filed.studies.forEach { take($0.sheet) }
    filed.visits.forEach { take($0.sheet) }
    return found
  }
}

extension String {
  fileprivate func prefixed(_ length: Int) -> String { String(prefix(length)) }
}
