/// Words that a reader typed, ready to be looked for without regard to case or accents.
struct SearchWords {
  private let words: [String]

  init(_ typed: String) {
    words = Self.words(in: typed)
  }

  /// Whether each word begins some word of the text.
  func areIn(_ text: String) -> Bool {
    let present = Self.words(in: text)
    return words.allSatisfy { word in present.contains { $0.hasPrefix(word) } }
  }

  private static func words(in text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber) }
      .map { String($0.map(plain)) }
  }

  /// The letter without its accent; a terminal may have no way to type it.
  private static func plain(_ letter: Character) -> Character {
    switch letter {
    case "á", "à", "â", "ä", "ã", "å", "ą": "a"
    case "ç", "ć", "č": "c"
    case "é", "è", "ê", "ë", "ę": "e"
    case "í", "ì", "î", "ï": "i"
    case "ł": "l"
    case "ñ", "ń": "n"
    case "ó", "ò", "ô", "ö", "õ", "ø": "o"
    case "ś", "š": "s"
    case "ú", "ù", "û", "ü": "u"
    case "ź", "ż", "ž": "z"
    default: letter
    }
  }
}
