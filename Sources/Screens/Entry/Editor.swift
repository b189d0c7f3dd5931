internal import Canvas
internal import Logic

/// A field that is open: EDIT mode. Every printable key is data.
struct Editor: Sendable {
  let place: FactPlace
  let declaration: Declaration
  /// What is typed so far.
  private(set) var text: String
  /// Whether a doubtful text was shown once and the next Enter takes it.
  var isWarned = false
  private let original: String

  /// Opens a field with what was typed before, if that could not be read, or with what is on
  /// record where that is meant to be added to.
  init(_ place: FactPlace, _ declaration: Declaration, in file: OpenCase) {
    self.place = place
    self.declaration = declaration
    original = Self.start(place, declaration, in: file)
    text = file.drafts[place] ?? original
  }

  private static func start(
    _ place: FactPlace, _ declaration: Declaration, in file: OpenCase
  ) -> String {
    guard let value = file.record[place]?.value else { return "" }
    switch (declaration.kind, value) {
    case (.text, .text(let text)): return text
    case (.words, .words(let words)):
      return ChoiceLetters(declaration.kind.choices).text(of: words)
    default: return ""
    }
  }

  /// Whether anything was typed that is not on record.
  var isChanged: Bool { text != original }

  /// What the text means now.
  func reading(today: CalendarDate) -> FieldReading {
    FieldText.read(text, declaration, today: today)
  }

  /// Whether one key answers, without Enter.
  var isAnsweredByOneKey: Bool { FieldText.isAnsweredByOneKey(declaration) }

  mutating func type(_ character: Character) {
    isWarned = false
    if isSetOfLetters {
      toggle(character)
    } else if text.count < Self.longest {
      text.append(character)
    }
  }

  /// Letters of a set switch choices on and off; `0` and `-` stand alone.
  private mutating func toggle(_ letter: Character) {
    if letter == "0" || letter == "-" {
      text = String(letter)
    } else if text == "0" || text == "-" {
      text = String(letter)
    } else if text.contains(letter) {
      text.removeAll { $0 == letter }
    } else {
      text.append(letter)
    }
  }

  var isSetOfLetters: Bool {
    if case .words(let choices) = declaration.kind { !SetText(choices).isNumbered } else { false }
  }

  mutating func erase() {
    text = String(text.dropLast())
    isWarned = false
  }

  mutating func clear() {
    text = ""
    isWarned = false
  }

  static let longest = 400
}
