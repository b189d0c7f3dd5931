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
    text(of: written(in: filed, apart: apart).union(called(in: filed, apart: apart, catalogue)))
  }

  /// Words as a row keeps them.
  static func text(of words: Set<Substring>) -> String { words.sorted().joined(separator: " ") }

  /// The words that are on record themselves, whatever a program calls things.
  static func written(in filed: Case, apart: Set<FactName>) -> Set<Substring> {
    var found: Set<Substring> = []
    func take(_ text: String) { found.formUnion(words(of: text)) }
    take(filed.title)
    take(filed.source)
    for sheet in filed.allSheets {
      for (name, answer) in sheet.answers where !apart.contains(name) {
        switch answer {
        case .unknown, .value(.number), .value(.numbers), .value(.date), .value(.yesNo): break
        case .value(.word(let word)): take(word)
        case .value(.words(let words)): words.forEach(take)
        case .value(.text(let text)): take(text)
        }
      }
      for (name, reason) in sheet.assumptions where !apart.contains(name) { take(reason) }
    }
    return found
  }

  /// The words by which this program calls what was chosen, and what was answered with yes.
  private static func called(
    in filed: Case, apart: Set<FactName>, _ catalogue: Catalogue?
  ) -> Set<Substring> {
    var found: Set<Substring> = []
    for sheet in filed.allSheets {
      for (name, answer) in sheet.answers where !apart.contains(name) {
        let declaration = catalogue?[name]
        func take(_ choice: String) {
          let label = declaration?.kind.choices.first { $0.value == choice }?.label
          if let label { found.formUnion(words(of: label)) }
        }
        switch answer {
        case .value(.yesNo(true)):
          found.formUnion(words(of: declaration?.label ?? name.rawValue))
        case .value(.word(let word)): take(word)
        case .value(.words(let words)): words.forEach(take)
        case .unknown, .value(.number), .value(.numbers), .value(.date), .value(.yesNo(false)),
          .value(.text):
          break
        }
      }
    }
    return found
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

extension Case {
  fileprivate var allSheets: [Sheet] {
    [sheet] + lesions.map(\.sheet) + studies.map(\.sheet) + visits.map(\.sheet)
  }
}
