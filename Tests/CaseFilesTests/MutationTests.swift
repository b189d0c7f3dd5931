import CaseFiles
import Rules
import Testing
import TestSupport

/// Damaged files neither crash the reader nor pass in silence.
@Suite struct MutationTests {
  /// What means something to YAML.
  private static let signs = Array(" :-#[]{}\n\"'&*!|>%@`".utf8)

  @Test func `a million mutated bytes are read without a crash`() throws {
    var random = SeededRandom(seed: 2_611)
    let book = Rulebook.standard
    let samples = try sourceFiles(in: "sample-cases", endingWith: ".yaml").map {
      Array(try sourceText($0).utf8)
    }
    var mutated = 0
    var run = 0
    while mutated < 1_000_000 {
      var bytes = samples[run % samples.count]
      // Most runs change little, so that the damage reaches deep; some change all.
      let changes = run % 10 == 0 ? bytes.count * 4 : 1 + Int(random.next() % 4000)
      for _ in 0..<changes { mutate(&bytes, &random) }
      mutated += changes
      run += 1
      let file = CaseFile.read(bytes: bytes, name: "m", book.catalogue, book.settings)
      if file.problems.isEmpty {
        // What passes is a whole case, so that it can be written and read again.
        let text = CaseFile.write(file.record, book.catalogue)
        let again = CaseFile.read(text, name: "m", book.catalogue, book.settings)
        #expect(again.record == file.record)
      }
    }
    #expect(run > samples.count)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
    let byte = UInt8(truncatingIfNeeded: random.next() >> 8)
    switch random.next() % 4 {
    case 0 where !bytes.isEmpty: bytes[place] = byte
    case 1 where !bytes.isEmpty: bytes.remove(at: place)
    case 2 where !bytes.isEmpty: bytes[place] = Self.signs[Int(byte) % Self.signs.count]
    default: bytes.insert(byte, at: place)
    }
  }
}

/// The same numbers for the same seed on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
