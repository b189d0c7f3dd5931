import Testing

@testable import Canvas

struct RoleTests {
  @Test func `a role's parents end in text`() {
    #expect(Role.stateBad.parent == .state)
    #expect(Role.state.parent == .text)
    #expect(Role.override.parent == .text)
    #expect(Role.textDim.parent == .text)
    #expect(Role.text.parent == nil)
  }

  @Test func `no role stands twice in the catalogue`() {
    #expect(Set(Role.all).count == Role.all.count)
    #expect(Role.all.first == .text)
  }

  @Test func `every role is in the catalogue, or the parent of one that is`() {
    let parents = Role.all.compactMap(\.parent)
    #expect(Set(Role.allCases) == Set(Role.all + parents))
  }
}

struct PaletteTests {
  private let palette = Palette([
    .text: Style(foreground: .ansi(7), background: .ansi(0)),
    .state: Style(foreground: .ansi(2), attributes: .bold),
    .stateBad: Style(foreground: .ansi(1), background: .ansi(3)),
    .cursorRow: Style(background: .ansi(4), attributes: .underline),
    .markPair: Style(attributes: .reverse),
  ])

  @Test func `a role without a style takes that of its nearest parent`() {
    #expect(palette.style(for: .stateOk) == Style(foreground: .ansi(2), attributes: .bold))
    #expect(palette.style(for: .draft) == Style(foreground: .ansi(7), background: .ansi(0)))
    #expect(Palette().style(for: .stateOk) == .plain)
  }

  @Test func `a role on a ground has the background and the attributes of the ground too`() {
    #expect(
      palette.style(for: .stateBad, on: .cursorRow)
        == Style(foreground: .ansi(1), background: .ansi(4), attributes: .underline))
    #expect(
      palette.style(for: .stateOk, on: .cursorRow)
        == Style(foreground: .ansi(2), background: .ansi(4), attributes: [.bold, .underline]))
  }

  @Test func `a ground without a background of its own leaves that of the role`() {
    #expect(
      palette.style(for: .stateBad, on: .markPair)
        == Style(foreground: .ansi(1), background: .ansi(3), attributes: .reverse))
  }
}
