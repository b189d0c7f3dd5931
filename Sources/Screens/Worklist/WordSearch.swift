/// Looks for a word in many texts that lie one behind the other: nine million bytes where there are a
/// hundred thousand cases, at every rest of the keys. So eight bytes are looked at in one step.
struct WordSearch {
  private let word: [UInt8]
  /// Eight times the first byte of the word, and eight times the second; the first again where there
  /// is none.
  private let first, second: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// - Parameter word: One byte at least.
  init(_ word: [UInt8]) {
    self.word = word
    first = UInt64(word.first ?? 0) * Self.ones
    second = word.count > 1 ? UInt64(word[1]) * Self.ones : first
  }

  /// Tells the places at which the word begins, in their order.
  ///
  /// - Parameter tell: Takes a place, and gives the one from which to go on.
  func search(_ bytes: [UInt8], in range: Range<Int>, _ tell: (Int) -> Int) {
    let step = word.count > 1 ? 1 : 0
    bytes.withUnsafeBytes { bytes in
      var place = range.lowerBound
      let last = range.upperBound - word.count
      while place <= last {
        if place + 8 + step <= bytes.count {
          let one = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ first
          let next = bytes.loadUnaligned(fromByteOffset: place + step, as: UInt64.self) ^ second
          let distance = Self.firstZero(one | next)
          guard distance < 8 else {
            place += 8
            continue
          }
          place += distance
          guard place <= last else { return }
        }
        let isThere = word.indices.allSatisfy { bytes[place + $0] == word[$0] }
        place = isThere ? tell(place) : place + 1
      }
    }
  }

  /// The place of the first byte that is 0, from the lowest; 8 where none is.
  private static func firstZero(_ bytes: UInt64) -> Int {
    let bytes = UInt64(littleEndian: bytes)
    return (((bytes &- ones) & ~bytes) & (ones << 7)).trailingZeroBitCount / 8
  }
}
