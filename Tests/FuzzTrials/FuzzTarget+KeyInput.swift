import Canvas

@testable import Terminal

extension FuzzTarget {
  /// Bytes from the terminal: keys, and none of them a control character as text. Whatever came
  /// before, a letter after a pause is that letter.
  static func keyInput() -> FuzzTarget {
    let samples = [
      "jjk\r\t\u{1B}", "\u{1B}[A\u{1B}OB\u{1B}[5~\u{1B}[1;5C", "\u{1B}[[A\u{1B}[[E", "T12 L1-L3\r",
      "é漢\u{301}", "\u{1B}[<0;10;5M\u{1B}[<0;10;5m", "\u{1B}[200~quit\r\u{1B}[201~",
      "\u{1B}P+q\u{1B}\\", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}[?1;2c\u{1B}[24;80R", "\u{1B}\u{1B}[A",
      "\u{1B}[" + String(repeating: "9;", count: 60) + "m",
    ].map { Array($0.utf8) }
    return FuzzTarget(
      name: "key input", corpus: samples + [[0x9B, 0x41], [0xFF], [0xC0, 0x80], []]
    ) { bytes in
      var decoder = KeyDecoder()
      var keys = bytes.flatMap { decoder.take(Int32($0)) }
      keys += decoder.rest()
      // The pause of a paste whose end is lost.
      keys += decoder.endPasting()
      if keys.count > bytes.count { return "more keys than bytes" }
      for case .key(.character(let character)) in keys
      where character.unicodeScalars.contains(where: Hostile.isControl) {
        return "a control character is text"
      }
      let next = decoder.take(Int32(UInt8(ascii: "j")))
      return next == [.key(.character("j"))] ? nil : "after a pause j is not j"
    }
  }
}

extension Hostile {
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
  }
}
