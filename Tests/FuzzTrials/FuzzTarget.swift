import TestSupport

/// A reader that is given damaged texts, and what must hold of it whatever it reads.
package struct FuzzTarget: Sendable {
  package let name: String
  /// Whole and hostile inputs that damage begins with.
  let corpus: [[UInt8]]
  /// What is wrong with how the reader took the bytes; nothing where it is right.
  let complaint: @Sendable ([UInt8]) throws -> String?

  /// A target for each reader of what comes from outside.
  ///
  /// - Throws: where the corpus cannot be read.
  package static func all() throws -> [FuzzTarget] {
    [
      try caseFiles(), try themes(), keyMaps(), keyInput(), try storedRows(), try visitRows(),
      try meetingRows(), try penRows(),
    ]
  }

  /// The input of a trial: the same for the same seed and number.
  package func input(of trial: Int, seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed &+ UInt64(trial) &* 0x9E37_79B9_7F4A_7C15)
    // The corpus itself comes first, undamaged.
    if trial < corpus.count { return corpus[trial] }
    var bytes = corpus.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      Damage.random(using: &random).do(to: &bytes, corpus, &random)
    }
    return bytes
  }
}
