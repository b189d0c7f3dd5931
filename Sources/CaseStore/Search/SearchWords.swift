internal import Foundation
internal import Logic

/// The words by which something is found: in small letters, without accents, each once.
enum SearchWords {
  /// The words of a text in their order: `Łódź, T10-L3` are `lodz`, `t10`, `l3`.
  static func words(of text: String) -> [Substring] {
    folded(text).split { !$0.isLetter && !$0.isNumber }
  }

  /// A text in small letters without accents.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text.lowercased() }
    let plain = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    // Letters that are not made of another one and an accent, though people type them so.
    return plain.reduce(into: "") { $0 += letters[$1] ?? String($1) }
  }

  private static let letters: [Character: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  ]

  /// The words of a case, without who the patient is: its title, its texts, reasons and choices, each
  /// choice as it is written and as people read it, and the names of facts that are answered with yes.
  static func words(of filed: Case, apart: Set<FactName>, _ catalogue: Catalogue?) -> String {
    var found: Set<Substring> = []
    func take(_ text: String) { found.formUnion(words(of: text)) }
    take(filed.title)
    take(filed.source)
    let sheets =
      [filed.sheet] + filed.lesions.map(\.sheet) + filed.studies.map(\.sheet)
      + filed.visits.map(\.sheet)
    for sheet in sheets {
      for (name, answer) in sheet.answers where !apart.contains(name) {
        let declaration = catalogue?[name]
        func takeChoice(_ choice: String) {
          take(choice)
          let label = declaration?.kind.choices.first { $0.value == choice }?.label
          if let label { take(label) }
        }
        switch answer {
        case .unknown, .value(.number), .value(.numbers), .value(.date), .value(.yesNo(false)):
          break
        case .value(.yesNo(true)): take(declaration?.label ?? name.rawValue)
        case .value(.word(let word)): takeChoice(word)
        case .value(.words(let words)): words.forEach { takeChoice($0) }
        case .value(.text(let text)): take(text)
        }
      }
      for (name, reason) in sheet.assumptions where !apart.contains(name) { take(reason) }
    }
    return found.sorted().joined(separator: " ")
  }

  /// The words of who a patient is.
  static func names(of filed: Case, apart: Set<FactName>) -> Set<Substring> {
    var found: Set<Substring> = []
    for name in apart {
      if case .value(.text(let text)) = filed.sheet.answers[name] {
        found.formUnion(words(of: text))
      }
    }
    return found
  }
}
