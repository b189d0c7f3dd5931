import TestSupport
import Testing

@testable import Documents

struct MutationTests {
  private let text = """
    schema_version: 1
    patient: {age: 72, sex: female}
    lesions:
      - id: a
        levels: [T10, 'L1']
        note: |
          pain at night: 7 of 10
          better by day
      - id: b # second
        matrix: "lytic, \\"mixed\\""
    imaging:
      - date: 2026-10-28
        says: >
          folded
          text
    """

  /// Signs that mean something in YAML, which chance alone would seldom put together.
  private let signs = Array("[]{}:-,?&*!|>'\"%@`#\\ \n\t\r~<=0aé\u{FEFF}\u{2028}🙂".utf8)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `no change of bytes makes reading fail or name a place that is not there`(seed: UInt64) {
    var dice = SeededRandom(seed: seed)
    for _ in 0..<500 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        let sign = signs.randomElement(using: &dice) ?? 0
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes[place] = sign
        case 2: bytes.insert(sign, at: place)
        default: bytes.remove(at: place)
        }
      }
      let document = Document(bytes: bytes, name: "f")
      let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
      for problem in document.problems {
        #expect((1...lines).contains(problem.position.line))
        #expect(problem.position.column >= 1)
        #expect(problem.message.hasSuffix("."))
      }
      #expect(document.root != nil || !document.problems.isEmpty)
    }
  }
}
