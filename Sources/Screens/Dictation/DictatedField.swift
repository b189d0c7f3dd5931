internal import Canvas
internal import Logic
internal import Rules

/// A field as it is asked in a line.
struct DictatedField: Hashable, Sendable {
  let place: FactPlace
  let label: String
  /// What is asked, with how it is answered: `Largest size in mm?`
  let question: String
  /// What is on record, in words; `blank` where nothing is.
  let now: String
  let isBlank: Bool
  /// Whether any text is an answer, a minus among them.
  let isText: Bool
  /// Whether several of the choices together are an answer.
  let isSet: Bool
  /// The letters that are answers here and cannot be commands.
  let letters: Set<Character>
  /// Every choice with its letter, for the help.
  let choices: [String]
  /// What the fact means, and how it is typed.
  let help: String
  /// What waits for the answer; empty where nothing does.
  let remark: String
}

extension Dictation {
  /// A field of a part, as things stand; nothing where the part has none such.
  func field(_ place: FactPlace, in part: DictatedPart) -> DictatedField? {
    guard let field = fields(in: part).first(where: { $0.place == place }) else { return nil }
    return field.dictated(file(for: part))
  }

  /// Reads a line as the answer to a field, as the screens read what is typed.
  func reading(of text: String, at place: FactPlace) -> FieldReading {
    guard let declaration = file.catalogue[place.fact] else {
      return .refused("There is no such question.")
    }
    guard text.count <= Editor.longest else {
      return .refused("A line has room for \(Editor.longest) characters: shorten it.")
    }
    return FieldText.read(text, declaration, today: file.now.date)
  }

  /// Gives a field an answer, or makes it blank. A refusal says why nothing was changed.
  mutating func give(
    _ answer: Answer?, at place: FactPlace, in part: DictatedPart
  ) -> (said: Said, isTaken: Bool) {
    file.lesionIndex = file(for: part).lesionIndex
    var isTaken = false
    let said =
      switch part.step {
      case .technique: work(TechniqueStep()) { isTaken = $0.answer(place, answer) }
      case .meeting: work(Meeting()) { isTaken = $0.answer(place, answer) }
      case .followUp: work(FollowUp()) { isTaken = $0.answer(place, answer) }
      case .caseEntry, .imaging, .complications, .report:
        work(CaseEntry()) { isTaken = $0.answer(place, answer) }
      }
    return (said, isTaken)
  }

  /// Makes a field blank, or says that it is.
  mutating func makeBlank(_ place: FactPlace, in part: DictatedPart) -> Said {
    guard file.record[place] != nil else { return work(CaseEntry()) { $0.makeBlank(place) } }
    let (said, isTaken) = give(nil, at: place, in: part)
    return isTaken ? Said("Blank now. \(said.words)") : said
  }

  /// The rules that read a field, and how each stands.
  func why(_ place: FactPlace, in part: DictatedPart) -> [String] {
    let file = file(for: part)
    if part.kind == .checklist, let lines = checklistWhy(place, file) { return lines }
    guard let field = fields(in: part).first(where: { $0.place == place }) else { return [] }
    return ["What reads \(field.label):"]
      + FactReaders(field, file).lines(width: Self.room.columns).map(\.words)
  }

  private func checklistWhy(_ place: FactPlace, _ file: OpenCase) -> [String]? {
    guard
      let line = Imaging().lines(file).first(where: { $0.item.shows.fact == place.fact }),
      line.checked.indices.contains(file.lesionIndex)
    else { return nil }
    let checked = line.checked[file.lesionIndex]
    return ["\(line.item.label): \(checked.stateInWords)."]
      + Imaging().reasons(checked, file, hasRoom: true).map { reason in
        let text = KeyAdvice.asLines(reason.text.withoutSign)
        return reason.label.isEmpty ? text : "\(reason.label.capitalisedStart): \(text)"
      }
  }

  /// The next hold or open question, the worst first: its field, and what it waits for.
  mutating func nextQuestion() -> Said? {
    guard !file.problems().isEmpty else { return nil }
    return work(CaseEntry()) { $0.goToProblem(by: 1) }
  }
}

extension String {
  /// The text without a sign at its start: the word for it follows.
  var withoutSign: String {
    guard let sign = Sign.allCases.first(where: { hasPrefix($0.text + " ") }) else { return self }
    return String(dropFirst(sign.text.count + 1))
  }
}

extension [Span] {
  /// The words of a line without their roles. A sign that stands by itself is left out: the word
  /// for it always follows, and `!!` is no word aloud.
  var words: String {
    filter { span in !Sign.allCases.contains { $0.text == span.text.trimmed } }
      .map(\.text).joined().split(separator: " ").joined(separator: " ")
  }
}

extension EntryField {
  fileprivate func dictated(_ file: OpenCase) -> DictatedField {
    let answer = file.record[place]
    let letters = ChoiceLetters(of: declaration)
    let choices = declaration.kind.choices
    let isByLetter =
      switch declaration.kind {
      case .word: choices.count <= FieldText.mostLetters
      case .words: !SetText(choices).isNumbered
      case .yesNo, .number, .numbers, .levels, .date, .text: false
      }
    let list = isByLetter ? zip(letters.letters, choices).map { "\($0) \($1.label)" } : []
    let taken: Set<Character> =
      isByLetter ? Set(letters.letters) : declaration.kind == .yesNo ? ["y", "n"] : []
    var words = now(answer)
    if let why = file.record.sheet(of: place.subject)?.assumptions[place.fact] {
      words += ", assumed: \(why)"
    }
    return DictatedField(
      place: place, label: label, question: question(list), now: words, isBlank: answer == nil,
      isText: declaration.kind == .text, isSet: isSet, letters: taken,
      choices: list.isEmpty && !isLevels ? choices.map(\.label) : list,
      help: "\(declaration.help). \(howTyped)", remark: remark(FieldSigns(file)[place]))
  }

  private var isSet: Bool { if case .words = declaration.kind { true } else { false } }

  private var isLevels: Bool { if case .levels = declaration.kind { true } else { false } }

  private func now(_ answer: Answer?) -> String {
    switch answer {
    case nil: "blank"
    case .unknown: "not known"
    case .value(.number(let number)): number.written
    case .value(let value): value.words(declaration)
    }
  }

  private func remark(_ sign: Sign?) -> String {
    switch sign {
    case .bad: "A hold waits for this."
    case .unknown: "Could settle a verdict."
    case .ok, .neutral, nil: ""
    }
  }

  /// Up to so many choices of a set are named in the question itself.
  private static let mostNamed = 8

  private func question(_ list: [String]) -> String {
    switch declaration.kind {
    case .yesNo: "\(label)? y or n."
    case .number(let unit, _):
      FieldUnit.isSilent(unit) || label.hasSuffix(unit) ? "\(label)?" : "\(label) in \(unit)?"
    case .numbers(let unit, _): "\(label) in \(unit)? Several with blanks between."
    case .word(let choices):
      list.isEmpty
        ? "\(label)? Type how it begins: \(choices.count) choices."
        : "\(label)? \(list.joined(separator: ", "))."
    case .words(let choices):
      if list.isEmpty {
        "\(label)? Numbers such as 7 8 or 3-5, 0 none of these."
      } else if list.count <= Self.mostNamed {
        "\(label)? Letters together, or words: \(list.joined(separator: ", ")), 0 none of these."
      } else {
        "\(label)? Letters together, or words, \(choices.count) choices, 0 none of these."
      }
    case .levels: "\(label)? Such as T10, or T12 L1-L3."
    case .date: "\(label)? A day: t is today, t-3, 20 nov."
    case .text: "\(label)? A text."
    }
  }

  private var howTyped: String {
    switch declaration.kind {
    case .yesNo: "y is yes, n is no."
    case .number(let unit, let range): "From \(NumberText.help(unit: unit, range: range))."
    case .numbers(let unit, _): "Numbers in \(unit) with blanks between."
    case .word: "One choice."
    case .words: "Any of the choices."
    case .levels: "T10, d10 or T12 L1-L3."
    case .date: "t, t-3, t-9w, 20/11, 20 nov, nov 26 or 2026-11-20."
    case .text: "One line."
    }
  }
}
