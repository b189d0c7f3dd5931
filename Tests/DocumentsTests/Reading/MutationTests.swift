import Testing

@testable import Documents

struct MutationTests {
  /// A generator that gives the same numbers in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

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
    var dice = Dice(state: seed)
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
