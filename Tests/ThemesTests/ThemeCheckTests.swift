import Canvas
import Testing

@testable import Themes

struct ThemeCheckTests {
  struct Row: Sendable {
    let one: Light
    let other: Light
    let ratio: Double
  }

  /// Ratios that are well known, or worked out by hand from the formula.
  @Test(arguments: [
    Row(one: Light(0, 0, 0), other: Light(255, 255, 255), ratio: 21),
    Row(one: Light(119, 119, 119), other: Light(255, 255, 255), ratio: 4.478),
    Row(one: Light(118, 118, 118), other: Light(255, 255, 255), ratio: 4.542),
    Row(one: Light(89, 89, 89), other: Light(255, 255, 255), ratio: 7.005),
    Row(one: Light(255, 0, 0), other: Light(255, 255, 255), ratio: 3.998),
    Row(one: Light(0, 255, 0), other: Light(255, 255, 255), ratio: 1.372),
    Row(one: Light(0, 0, 255), other: Light(255, 255, 255), ratio: 8.592),
    Row(one: Light(255, 255, 0), other: Light(0, 0, 0), ratio: 19.556),
    Row(one: Light(10, 10, 10), other: Light(0, 0, 0), ratio: 1.061),
    Row(one: Light(70, 70, 70), other: Light(70, 70, 70), ratio: 1),
  ])
  func `contrast is as WCAG defines it, either way round`(row: Row) {
    #expect(abs(row.one.contrast(with: row.other) - row.ratio) < 0.001)
    #expect(row.one.contrast(with: row.other) == row.other.contrast(with: row.one))
  }

  private let signs: [Role: Look] = [
    .stateOk: Look(sign: "OK"), .stateBad: Look(sign: "!!"), .stateUnknown: Look(sign: "??"),
    .stateNeutral: Look(sign: "--"),
  ]

  private func theme(floor: Double = 4.5, _ looks: [Role: Look]) -> Theme {
    Theme(
      name: "test", purpose: "A test", floor: floor,
      looks: looks.merging(signs) { own, _ in own })
  }

  @Test func `a role that is too faint is named, on its own ground and on the band`() {
    let check = ThemeCheck(
      theme([
        .text: Look(foreground: .rgb(0, 0, 0), background: .rgb(255, 255, 255)),
        .textDim: Look(foreground: .rgb(119, 119, 119)),
        .draft: Look(foreground: .rgb(118, 118, 118)),
        .cursorRow: Look(background: .rgb(240, 240, 240)),
      ]))
    let exact = check.failures.filter { $0.depth == .direct }
    #expect(Set(exact.map(\.role)) == [.textDim, .draft])
    #expect(exact.filter { $0.ground == nil }.map(\.role) == [.textDim])
    #expect(exact.filter { $0.ground == .cursorRow }.map(\.role) == [.textDim, .draft])
    #expect(!check.isPassed)
    #expect(check.lines.contains("  text.dim 4.4:1 is below 4.5"))
  }

  @Test func `a theme sets its own floor`() {
    let looks = [
      Role.text: Look(foreground: .rgb(90, 90, 90), background: .rgb(255, 255, 255))
    ]
    #expect(ThemeCheck(theme(looks)).failures.filter { $0.depth == .direct }.isEmpty)
    #expect(!ThemeCheck(theme(floor: 7, looks)).failures.isEmpty)
  }

  @Test func `what stands in the terminal's own colours is counted and not judged`() {
    let check = ThemeCheck(theme([:]))
    #expect(check.measures.isEmpty)
    #expect(check.isPassed)
    #expect(check.lines == ["test: OK, the terminal's own colours, not measured"])
  }

  @Test func `states that share a sign or have none fail`() {
    let check = ThemeCheck(theme([.stateBad: Look(sign: "OK"), .stateNeutral: Look()]))
    #expect(check.statesWithoutOwnSign == [.stateOk, .stateBad, .stateNeutral])
    #expect(!check.isPassed)
  }

  @Test func `a reversed band reads as well as what it reverses`() {
    let check = ThemeCheck(
      theme([
        .text: Look(foreground: .rgb(0, 0, 0), background: .rgb(255, 255, 255)),
        .cursorRow: Look(attributes: .reverse),
      ]))
    // The white of 8 colours is grey.
    #expect(check.measures.allSatisfy { $0.contrast > ($0.depth == .eight ? 16.6 : 20.99) })
  }
}
