import Canvas
import Testing

@testable import Themes

struct ThemeTests {
  private let theme = Theme(
    name: "test", purpose: "A test",
    looks: [
      .text: Look(foreground: .rgb(1, 2, 3), background: .rgb(4, 5, 6)),
      .state: Look(foreground: .ansi(9), attributes: .bold, sign: "*"),
      .stateOk: Look(foreground: .ansi(2)),
      .stateBad: Look(attributes: [], sign: "!!"),
      .cursorRow: Look(background: .ansi(4), attributes: .underline),
    ])

  @Test func `what a role leaves out is as for its parent, property by property`() {
    #expect(
      theme.style(for: .stateOk)
        == Style(foreground: .ansi(2), background: .rgb(4, 5, 6), attributes: .bold))
    #expect(
      theme.style(for: .stateBad) == Style(foreground: .ansi(9), background: .rgb(4, 5, 6)))
    #expect(
      theme.style(for: .stateNeutral)
        == Style(foreground: .ansi(9), background: .rgb(4, 5, 6), attributes: .bold))
    #expect(
      theme.style(for: .override) == Style(foreground: .rgb(1, 2, 3), background: .rgb(4, 5, 6)))
  }

  @Test func `signs are inherited as colours are`() {
    #expect(theme.sign(for: .stateBad) == "!!")
    #expect(theme.sign(for: .stateOk) == "*")
    #expect(theme.sign(for: .text) == nil)
  }

  @Test func `what no parent names is the terminal's own`() {
    let bare = Theme(name: "bare", purpose: "A test", looks: [:])
    #expect(bare.style(for: .stateOk) == .plain)
  }

  @Test func `the palette holds every role, and lays the band behind it`() {
    let palette = theme.palette
    #expect(Set(palette.styles.keys) == Set(Role.all))
    #expect(
      palette.style(for: .stateOk, on: .cursorRow)
        == Style(foreground: .ansi(2), background: .ansi(4), attributes: [.bold, .underline]))
  }

  @Test func `a theme may name every role of the screens and their parents, and no others`() {
    #expect(Set(Role.all).isSubset(of: Role.nameable))
    #expect(Role.nameable.contains(.verdict))
    #expect(Role.nameable.count == Set(Role.nameable).count)
    #expect(Role.nameable.first == .text)
  }

  struct Choice: Sendable {
    var wished: String? = "light"
    var terminal: String? = "xterm-256color"
    var noColour: String?
    let name: String
  }

  @Test(arguments: [
    Choice(name: "light"),
    Choice(wished: nil, name: "terminal"),
    Choice(noColour: "1", name: "mono"),
    Choice(noColour: "", name: "light"),
    Choice(terminal: "vt100", name: "mono"),
    Choice(terminal: "dumb", name: "mono"),
    Choice(terminal: nil, name: "light"),
  ])
  func `without colour there is mono, whatever is wished`(row: Choice) {
    #expect(
      Theme.name(wished: row.wished, terminal: row.terminal, noColour: row.noColour) == row.name)
  }
}
