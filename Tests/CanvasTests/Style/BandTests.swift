import Testing

@testable import Canvas

/// The band of the cursor shows on terminals of few colours too.
struct BandTests {
  private static let dark = Palette([
    .text: Style(foreground: .rgb(200, 205, 210), background: .rgb(16, 20, 24)),
    .cursorRow: Style(background: .rgb(38, 52, 66)),
    .stateBad: Style(
      foreground: .rgb(229, 138, 123), background: .rgb(16, 20, 24), attributes: .bold),
  ])

  @Test(arguments: [ColourDepth.eight, .sixteen])
  func `a band that the terminal would lose is text and ground exchanged`(depth: ColourDepth) {
    let row = Self.dark.style(for: .text, on: .cursorRow, at: depth)
    let text = Self.dark.style(for: .text, on: nil, at: depth)
    #expect(row.background == text.foreground && row.foreground == text.background)
    let sign = Self.dark.style(for: .stateBad, on: .cursorRow, at: depth)
    #expect(sign.background == row.background)
    #expect(sign.attributes.contains(.bold) == (depth == .sixteen))
  }

  @Test(arguments: [ColourDepth.palette, .direct])
  func `a band that it can show is as the theme has it`(depth: ColourDepth) {
    let row = Self.dark.style(for: .text, on: .cursorRow, at: depth)
    #expect(row == depth.reduce(Self.dark.style(for: .text, on: .cursorRow)))
    #expect(row.background != Self.dark.style(for: .text, on: nil, at: depth).background)
  }

  @Test(arguments: ColourDepth.allCases)
  func `a theme without a band gets none`(depth: ColourDepth) {
    let plain = Palette([.cursorGutter: Style(attributes: .bold)])
    #expect(
      plain.style(for: .text, on: .cursorRow, at: depth)
        == plain.style(for: .text, on: nil, at: depth))
  }

  @Test func `on a ground of the terminal's own the band is reversed`() {
    let own = Palette([.cursorRow: Style(background: .rgb(10, 10, 10))])
    let row = own.style(for: .text, on: .cursorRow, at: .sixteen)
    #expect(row.attributes.contains(.reverse) == (row.background == .terminal))
  }
}
