import TestSupport

/// One way of damaging an input.
enum Damage: CaseIterable {
  case byte, sign, removal, copy, splice, cut, repetition, number

  static func random(using random: inout SeededRandom) -> Damage {
    allCases.randomElement(using: &random) ?? .byte
  }

  /// What means something to a reader, which chance alone would seldom put together.
  private static let signs: [[UInt8]] =
    [
      ":", " ", "-", "#", "[", "]", "{", "}", ",", "?", "\n", "\r", "\t", "\"", "'", "&a ", "*a",
      "!!",
      "|", ">", "%", "@", "`", "~", "---\n", "...\n", "<<: ", "null", "\u{0}", "\u{1B}[2J",
      "\u{1B}]0;x\u{7}", "\u{9B}", "\u{FEFF}", "\u{2028}", "\u{202E}", "\u{200B}", "e\u{301}", "漢",
      "=1+1", "</script>", "\\", "\\u0000", "\u{1B}[<0;1;1M", "\u{1B}[200~",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]

  private static let numbers: [[UInt8]] = [
    "0", "-1", "1e999", "-0.0", "nan", "inf", ".inf", "0x1F", "1_000", "9223372036854775808",
    "99999999999999999999999999", "0.1e-400", "2026-02-30", "0000-01-01", "99999-01-01",
  ].map { Array($0.utf8) }

  func `do`(to bytes: inout [UInt8], _ corpus: [[UInt8]], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let length = min(bytes.count - place, Int.random(in: 1...200, using: &random))
    let stretch = place..<place + length
    switch self {
    case .byte:
      guard place < bytes.count else { return }
      bytes[place] = .random(in: 0...255, using: &random)
    case .sign: bytes.insert(contentsOf: Self.signs.randomElement(using: &random) ?? [], at: place)
    case .removal: bytes.removeSubrange(stretch)
    case .copy:
      let target = Int.random(in: 0...bytes.count, using: &random)
      bytes.insert(contentsOf: Array(bytes[stretch]), at: target)
    case .splice:
      let other = corpus.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      let end = min(other.count, start + Int.random(in: 1...200, using: &random))
      bytes.replaceSubrange(stretch, with: other[start..<end])
    case .cut: bytes.removeSubrange(place...)
    case .repetition:
      guard bytes.count < 20_000 else { return }
      let part = Array(bytes[stretch].prefix(12))
      let times = Int.random(in: 2...300, using: &random)
      bytes.insert(contentsOf: (0..<times).flatMap { _ in part }, at: place)
    case .number:
      bytes.replaceSubrange(
        place..<min(bytes.count, place + 3), with: Self.numbers.randomElement(using: &random) ?? [])
    }
  }
}
