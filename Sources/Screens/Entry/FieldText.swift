internal import Logic

/// The grammar of answers: what a typed text means for a field. Pure, and the same in every step.
///
///     FieldText.read("2.2cm", size, today: today)     // 22, echoed as "22 mm"
///     FieldText.read("t-9w", onset, today: today)     // "Wed 23 Sep 2026, 63 days ago"
///     FieldText.read("T13", levels, today: today)     // refused, with what to do
///
/// A minus alone is *not known* in every field but text. Nothing typed is never an answer.
enum FieldText {
  /// Up to so many choices, one letter answers; beyond, typing ahead finds one.
  static let mostLetters = 7

  static func read(_ text: String, _ declaration: Declaration, today: CalendarDate) -> FieldReading
  {
    let reading = meaning(of: text, declaration, today: today)
    return switch reading {
    // What files and imports refuse, the form refuses too.
    case .answer(.value(let value), _), .doubtful(.value(let value), _, _):
      declaration.problem(with: value).map { .refused($0.words(for: declaration)) } ?? reading
    case .answer(.unknown, _), .doubtful(.unknown, _, _), .incomplete, .refused: reading
    }
  }

  private static func meaning(
    of text: String, _ declaration: Declaration, today: CalendarDate
  ) -> FieldReading {
    let trimmed = text.trimmed
    if case .text = declaration.kind { return readText(trimmed) }
    if trimmed == "-" { return .answer(.unknown, echo: "not known") }
    if trimmed.isEmpty { return readNothing(declaration) }
    return switch declaration.kind {
    case .yesNo: readYesNo(trimmed)
    case .number(let unit, let range):
      NumberText(declaration, unit: unit, range: range).read(trimmed)
    case .numbers(let unit, let range):
      NumberText(declaration, unit: unit, range: range).readSeveral(trimmed)
    case .word(let choices): ChoiceText(declaration, choices).read(trimmed)
    case .words(let choices): SetText(choices).read(trimmed)
    case .levels(let choices): LevelText(choices).read(trimmed)
    case .date: DateText(declaration, today: today).read(trimmed)
    case .text: readText(trimmed)
    }
  }

  /// Whether the first key that is readable answers, without Enter.
  static func isAnsweredByOneKey(_ declaration: Declaration) -> Bool {
    switch declaration.kind {
    case .yesNo: true
    case .word(let choices): choices.count <= mostLetters
    case .number, .numbers, .words, .levels, .date, .text: false
    }
  }

  private static func readNothing(_ declaration: Declaration) -> FieldReading {
    if case .words(let choices) = declaration.kind {
      return .incomplete(
        "Letters choose, 0 is none of these, - is not known: \(choices.count) choices.")
    }
    return .incomplete(help(declaration))
  }

  /// How a field is answered, in a few words.
  static func help(_ declaration: Declaration) -> String {
    switch declaration.kind {
    case .yesNo: "y n -"
    case .number(let unit, let range): NumberText.help(unit: unit, range: range)
    case .numbers(let unit, _): "several in \(unit), with blanks between"
    case .word(let choices):
      choices.count <= mostLetters
        ? ChoiceLetters(of: declaration).line(and: "[-]not known")
        : "type ahead: \(choices.count) choices"
    case .words: "letters choose, 0 none of these, - not known"
    case .levels: "t10, d10, T12 L1-L3"
    case .date:
      DateDirection.of(declaration.name) == .future
        ? "t+3, t+2w, 20/11, 20 nov, nov 26" : "t-3, t-9w, 20/11, 20 nov, nov 26"
    case .text: "text; {case.note} opens your editor"
    }
  }

  private static func readYesNo(_ text: String) -> FieldReading {
    switch text.lowercased() {
    case "y", "yes": .answer(.value(.yesNo(true)), echo: "yes")
    case "n", "no": .answer(.value(.yesNo(false)), echo: "no")
    default: .refused("\(text) is no answer here: y is yes, n is no, - is not known.")
    }
  }

  private static func readText(_ text: String) -> FieldReading {
    text.isEmpty ? .incomplete("Nothing is typed yet.") : .answer(.value(.text(text)), echo: "")
  }
}

extension ChoiceLetters {
  /// The letters of a field: points for the parts of a score, letters for anything else.
  init(of declaration: Declaration) {
    let choices = declaration.kind.choices
    if let points = ScorePoints.of(declaration.name, choices) {
      self.init(choices, letters: points)
    } else if case .words = declaration.kind {
      self.init(choices, reserved: ["-", "0"])
    } else {
      self.init(choices)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}
