internal import Logic

/// The letters typed one after another since a field of letters was open, also those that went on
/// into the fields after it.
///
/// Who types `male` means the word, where `m` alone has answered and `a` has answered the next field.
struct TypedWord: Hashable, Sendable {
  /// The field that the first letter was typed in.
  let place: FactPlace
  /// The number of the last entry before it.
  let lastEntry: Int
  private let answers: [String: FactValue]
  private var letters = ""
  /// Whether a letter of it was none of the choices where it was typed.
  private var hasSlip = false
  /// The field that the last letter has led to, and what stands in it: anything else ends the word.
  private var field: FactPlace?
  private var text = ""

  /// From so many letters on a word counts that happens to be all answers.
  private static let longest = 6

  /// Nothing where the field has no choices that are written as words.
  init?(_ editor: Editor, lastEntry: Int) {
    switch editor.declaration.kind {
    case .yesNo: answers = ["yes": .yesNo(true), "no": .yesNo(false)]
    case .word(let choices):
      answers = Dictionary(
        choices.map { ($0.label.lowercased(), .word($0.value)) },
        uniquingKeysWith: { first, _ in
          first
        })
    case .number, .numbers, .words, .levels, .date, .text: return nil
    }
    (place, self.lastEntry) = (editor.place, lastEntry)
    (field, text) = (editor.place, editor.text)
  }

  /// Whether a letter typed into a field now goes on with it.
  func goesOn(in editor: Editor) -> Bool { editor.place == field && editor.text == text }

  /// Takes a letter, and where it has led to.
  mutating func take(_ letter: Character, isSlip: Bool, leadingTo editor: Editor?) {
    letters += letter.lowercased()
    hasSlip = hasSlip || isSlip
    (field, text) = (editor?.place, editor?.text ?? "")
  }

  /// The answer that the whole word gives, once it stands there and its letters cannot have been
  /// meant as answers.
  var answer: FactValue? {
    guard letters.count > 1, hasSlip || letters.count >= Self.longest else { return nil }
    return answers[letters]
  }
}
