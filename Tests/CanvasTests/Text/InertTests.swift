import Testing

@testable import Canvas

struct InertTests {
  struct Row: Sendable {
    let text: String
    let inert: String
  }

  @Test(arguments: [
    Row(text: "Maja Lindholm", inert: "Maja Lindholm"),
    Row(text: "Smith\u{1B}[2J", inert: "Smith^[2J"),
    Row(text: "\u{1B}]0;title\u{7}", inert: "^]0;title^"),
    Row(text: "\u{1B}]52;c;cHduZWQ=\u{1B}\\", inert: "^]52;c;cHduZWQ=^\\"),
    Row(text: "\u{1B}P1;2|x\u{9C}", inert: "^P1;2|x^"),
    Row(text: "\u{9B}31mred", inert: "^31mred"),
    Row(text: "a\u{0}b\u{8}c\u{7F}d\u{85}e", inert: "a^b^c^d^e"),
    Row(text: "\u{E}shift\u{F}", inert: "^shift^"),
    Row(text: "a\tb\nc\rd", inert: "a b c d"),
    Row(text: "a\r\nb", inert: "a  b"),
    Row(text: "\u{202E}evil\u{202C}", inert: "^evil^"),
    Row(text: "\u{2066}x\u{2069}\u{200F}\u{61C}", inert: "^x^^^"),
    Row(text: "a\u{2028}b\u{2029}c", inert: "a^b^c"),
    Row(text: "a\u{200D}b\u{200B}c\u{FEFF}d", inert: "abcd"),
    Row(text: "a\u{AD}b", inert: "a^b"),
    Row(text: "\u{E0041}\u{E007F}", inert: "^^"),
    Row(text: "\u{E000}\u{10FFFF}\u{378}", inert: "^^^"),
    Row(text: "\u{FFFD}", inert: "^"),
    Row(text: "a\u{A0}b\u{2009}c", inert: "a b c"),
    Row(text: "漢\u{3000}字", inert: "漢\u{3000}字"),
    Row(text: "\u{301}a", inert: "^a"),
    Row(text: "e\u{301}", inert: "e\u{301}"),
    Row(text: "\u{1B}\u{301}", inert: "^^"),
    Row(text: "❤\u{FE0F}", inert: "❤"),
  ])
  func `nothing that could act on a terminal is left`(row: Row) {
    #expect(row.text.inert == row.inert)
  }

  @Test func `no scalar at all gets through as a control or a change of direction`() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isHarmless = String(scalar).inert.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          false
        default: true
        }
      }
      if !isHarmless { Issue.record("U+\(String(value, radix: 16)) gets through") }
    }
  }

  @Test func `making inert twice changes nothing more`() {
    for text in ["Smith\u{1B}[2J", "\u{301}", "a\u{200D}b", "漢\u{202E}", "❤\u{FE0F}"] {
      #expect(text.inert.inert == text.inert)
    }
  }

  @Test func `marks beyond three on one character are left out`() {
    let piled = "e" + String(repeating: "\u{301}", count: 50) + "x"
    #expect(piled.inert == "e\u{301}\u{301}\u{301}x")
    #expect(piled.columns == 2)
  }

  @Test func `what is unsafe is counted for the notice`() {
    #expect("a\u{1B}[1m\u{202E}b\u{0}".unsafeCount == 3)
    #expect("a\tb\n漢".unsafeCount == 0)
  }
}
