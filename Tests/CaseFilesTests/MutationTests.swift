import CaseFiles
import Documents
import Rules
import Testing
import TestSupport

/// Damaged files neither crash the reader nor pass in silence: a million bytes in all.
@Suite struct MutationTests {
  private let book = Rulebook.standard
  /// What means something to YAML, which chance alone would seldom put together.
  private let signs = Array(" :-#[]{},?\n\t\r\"'&*!|>%@`~\u{0}\u{1B}\u{FEFF}\u{2028}\u{202E}é".utf8)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `a quarter of a million damaged bytes crash nothing and pass no silence`(
    seed: UInt64
  ) throws {
    let samples = try sampleTexts()
    var random = SeededRandom(seed: seed)
    // A few bytes, so that the damage reaches the facts.
    var damaged = 0
    for run in 0..<100 {
      var bytes = Array(samples[run % samples.count].utf8)
      let count = Int.random(in: 1...6, using: &random)
      for _ in 0..<count { damageByte(of: &bytes, &random) }
      damaged += count
      try check(bytes)
    }
    // Whole stretches, until the quarter is full.
    while damaged < 250_000 {
      var bytes = Array((samples.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        damaged += damageStretch(of: &bytes, &random)
      }
      try check(bytes)
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `words in the wrong place crash nothing and pass no silence`(seed: UInt64) throws {
    let samples = try sampleTexts()
    let words = samples.flatMap { $0.split { $0 == " " || $0 == "\n" } }
    let lines = samples.flatMap { $0.split(separator: "\n") }
    var random = SeededRandom(seed: seed)
    for run in 0..<200 {
      var text = samples[run % samples.count].split(separator: "\n")
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        guard let word = words.randomElement(using: &random),
          let line = lines.randomElement(using: &random)
        else { continue }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.insert(line, at: place)
        case 1: text[place] = line
        default: text[place] = text[place].prefix { $0 != ":" } + ": " + word
        }
      }
      try check(Array(text.joined(separator: "\n").utf8))
    }
  }

  /// What passes is a whole case, so that it can be written and read again; all else has problems
  /// that name places of the file.
  private func check(_ bytes: [UInt8]) throws {
    let file = CaseFile.read(bytes: bytes, name: "f", book.catalogue, book.settings)
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for problem in file.problems + file.remarks {
      #expect((1...lines).contains(problem.position.line))
      #expect(problem.position.column >= 1)
      #expect(problem.message.last.map(".?".contains) == true, "\(problem)")
      #expect(!problem.message.unicodeScalars.contains(where: isHarmful), "\(problem)")
    }
    guard file.problems.isEmpty else { return }
    let text = CaseFile.write(file.record, book.catalogue)
    let again = CaseFile.read(text, name: "f", book.catalogue, book.settings)
    #expect(again.record == file.record)
    #expect(again.problems == [])
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x202A...0x202E ~= scalar.value
  }

  private func sampleTexts() throws -> [String] {
    try sourceFiles(in: "sample-cases", endingWith: ".yaml").map { try sourceText($0) }
  }

  private func damageByte(of bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[place] = signs.randomElement(using: &random) ?? 0
    case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
    default: bytes.remove(at: place)
    }
  }

  /// Takes out, puts in, copies or overwrites up to 300 bytes; how many.
  private func damageStretch(of bytes: inout [UInt8], _ random: inout SeededRandom) -> Int {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...300, using: &random))
    let stretch = start..<end
    let chance = stretch.map { _ in UInt8.random(in: 0...255, using: &random) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(stretch)
    case 1: bytes.replaceSubrange(stretch, with: chance)
    case 2: bytes.insert(contentsOf: chance, at: start)
    default:
      let place = Int.random(in: 0...bytes.count, using: &random)
      bytes.insert(contentsOf: Array(bytes[stretch]), at: place)
    }
    return stretch.count
  }
}
