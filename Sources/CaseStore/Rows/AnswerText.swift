internal import Logic

/// An answer as it stands in a row: one key for its kind, and why it was assumed.
///
///     {"number":22}
///     {"assumed":"not in the legend","word":"lytic"}
struct AnswerText: Codable {
  var unknown: Bool?
  var yesNo: Bool?
  var number: Double?
  var word: String?
  var words: [String]?
  var numbers: [Double]?
  var date: String?
  var text: String?
  var assumed: String?

  enum CodingKeys: String, CodingKey {
    case unknown
    case yesNo = "yes_no"
    case number, word, words, numbers, date, text, assumed
  }

  init(_ recorded: RecordedAnswer) {
    switch recorded.answer {
    case .unknown: unknown = true
    case .value(.yesNo(let isYes)): yesNo = isYes
    case .value(.number(let value)): number = value
    case .value(.word(let value)): word = value
    case .value(.words(let value)): words = value
    case .value(.numbers(let value)): numbers = value
    case .value(.date(let value)): date = value.description
    case .value(.text(let value)): text = value
    }
    assumed = recorded.assumption
  }

  /// The answer, if the row has exactly one that this program knows.
  func recorded() throws(Unreadable) -> RecordedAnswer {
    var answers: [Answer] = []
    if unknown == true { answers.append(.unknown) }
    if let yesNo { answers.append(.value(.yesNo(yesNo))) }
    if let number { answers.append(.value(.number(number))) }
    if let word { answers.append(.value(.word(word))) }
    if let words { answers.append(.value(.words(words))) }
    if let numbers { answers.append(.value(.numbers(numbers))) }
    if let text { answers.append(.value(.text(text))) }
    if let date {
      guard let day = CalendarDate(date) else { throw Unreadable("\(date) is no date") }
      answers.append(.value(.date(day)))
    }
    guard let answer = answers.first, answers.count == 1 else {
      throw Unreadable("an answer is of a kind that is not known")
    }
    return RecordedAnswer(answer, assumption: assumed)
  }
}

/// The answers of a sheet by the names of their facts.
typealias SheetText = [String: AnswerText]

extension Sheet {
  /// The sheet for a row. What is assumed without an answer is not kept; it is refused before.
  var forRow: SheetText {
    var rows: SheetText = [:]
    for (name, answer) in answers {
      rows[name.rawValue] = AnswerText(RecordedAnswer(answer, assumption: assumptions[name]))
    }
    return rows
  }

  init(row: SheetText) throws(Unreadable) {
    self.init()
    for (name, text) in row {
      let recorded = try text.recorded()
      answers[FactName(name)] = recorded.answer
      assumptions[FactName(name)] = recorded.assumption
    }
  }
}
