extension Case {
  /// Whether an id can name a case: 1 to 64 of small letters, digits, `-`, `_` and `.`, the first
  /// a letter or a digit.
  package static func accepts(id: String) -> Bool { id.isName(longest: 64) }
}

extension Lesion {
  /// Whether an id can name a lesion: 1 to 16 letters and digits.
  package static func accepts(id: String) -> Bool {
    1...16 ~= id.utf8.count && id.utf8.allSatisfy { $0.isSmallLetterOrDigit || $0.isCapital }
  }
}

extension Study {
  /// Whether an id can name a study: 1 to 32 of small letters, digits, `-`, `_` and `.`, the first
  /// a letter or a digit.
  package static func accepts(id: String) -> Bool { id.isName(longest: 32) }
}

extension Visit {
  /// Whether an id can name a visit: as that of a study.
  package static func accepts(id: String) -> Bool { id.isName(longest: 32) }
}

extension String {
  fileprivate func isName(longest: Int) -> Bool {
    guard 1...longest ~= utf8.count, utf8.first?.isSmallLetterOrDigit == true else { return false }
    return utf8.allSatisfy { $0.isSmallLetterOrDigit || [0x2D, 0x2E, 0x5F].contains($0) }
  }
}

extension UInt8 {
  fileprivate var isSmallLetterOrDigit: Bool { 0x61...0x7A ~= self || 0x30...0x39 ~= self }
  fileprivate var isCapital: Bool { 0x41...0x5A ~= self }
}
