import TestSupport
import Testing

@testable import Screens

/// Words are found in many texts as if each byte were looked at by itself.
@Suite struct WordSearchTests {
  /// Every place at which a word begins, looked for byte by byte.
  private func places(of word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    range.filter { place in
      place + word.count <= range.upperBound
        && Array(bytes[place..<place + word.count]) == word
    }
  }

  private func found(_ word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    WordSearch(word).search(bytes, in: range) { place in
      found.append(place)
      return place + 1
    }
    return found
  }

  @Test(arguments: [
    ("a", "banana", [1, 3, 5]), ("an", "banana", [1, 3]), ("ana", "banana", [1, 3]),
    ("banana", "banana", [0]), ("bananas", "banana", []), ("aa", "aaaa", [0, 1, 2]),
    ("é", "métastasé", [1, 9]), ("x", "", []), ("ab", "a", []),
    ("lin", "maja lindholm\nh0042\nlinz", [5, 20]),
  ])
  func `a word is found wherever it begins`(word: String, text: String, wanted: [Int]) {
    let bytes = Array(text.utf8)
    #expect(found(Array(word.utf8), in: bytes, 0..<bytes.count) == wanted)
  }

  @Test func `it finds what a look at each byte finds, at any place and any length`() {
    var random = SeededRandom(seed: 12)
    for _ in 0..<3_000 {
      // Few letters, so that much is nearly right; 0, 0x80 and 0xFF are what a trick would stumble over.
      let letters: [UInt8] = [0, 1, 0x61, 0x62, 0x7F, 0x80, 0x81, 0xFF]
      let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
        letters[Int.random(in: 0..<8, using: &random)]
      }
      let word = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        letters[Int.random(in: 0..<8, using: &random)]
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let range = start..<Int.random(in: start...bytes.count, using: &random)
      #expect(found(word, in: bytes, range) == places(of: word, in: bytes, range))
    }
  }

  @Test func `it goes on where it is told`() {
    let bytes = Array("an an\nan an\nan".utf8)
    var found: [Int] = []
    WordSearch(Array("an".utf8)).search(bytes, in: 0..<bytes.count) { place in
      found.append(place)
      return bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    }
    #expect(found == [0, 6, 12])
  }
}
