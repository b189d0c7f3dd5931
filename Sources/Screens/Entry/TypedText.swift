internal import Canvas
internal import Logic

/// What one would type for an answer, so that a field can have it again as it was typed.
enum TypedText {
  static func of(_ answer: Answer, _ declaration: Declaration) -> String {
    guard let value = answer.value else { return "-" }
    switch value {
    case .yesNo(let isYes): return isYes ? "y" : "n"
    case .number(let number): return number.written
    case .numbers(let numbers): return numbers.map(\.written).joined(separator: " ")
    case .word(let word):
      return declaration.kind.choices.first { $0.value == word }?.label ?? word
    case .words(let words):
      if case .levels = declaration.kind { return words.joined(separator: " ") }
      return words.isEmpty ? "0" : ChoiceLetters(declaration.kind.choices).text(of: words)
    case .date(let date): return "\(date)"
    case .text(let text): return text
    }
  }
}
