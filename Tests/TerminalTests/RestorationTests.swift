import Testing

@testable import Terminal

struct RestorationTests {
  struct Row: Sendable {
    let capability: String
    let bytes: String
  }

  @Test(arguments: [
    Row(capability: "\u{1B}[?25h", bytes: "\u{1B}[?25h"),
    Row(capability: "\u{1B}[m\u{F}$<2>", bytes: "\u{1B}[m\u{F}"),
    Row(capability: "$<50/>\u{1B}[H$<20*>\u{1B}[J", bytes: "\u{1B}[H\u{1B}[J"),
    Row(capability: "$<5", bytes: "$<5"),
    Row(capability: "costs $5", bytes: "costs $5"),
    Row(capability: "", bytes: ""),
  ])
  func `a capability is sent without its marks for delays`(row: Row) {
    #expect(Restoration.withoutPadding(row.capability) == Array(row.bytes.utf8))
  }
}
