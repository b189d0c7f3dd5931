import Canvas
import Documents
import Testing

@testable import Themes

struct ThemeReadingTests {
  private func theme(roles: String) -> Theme? {
    Theme.read("name: test\nfor: A test\nroles:\n" + roles, file: "t").theme
  }

  struct ColourRow: Sendable {
    let written: String
    let colour: Colour
  }

  @Test(arguments: [
    ColourRow(written: "\"#C8CDD2\"", colour: .rgb(200, 205, 210)),
    ColourRow(written: "'#ff00Aa'", colour: .rgb(255, 0, 170)),
    ColourRow(written: "black", colour: .ansi(0)),
    ColourRow(written: "white", colour: .ansi(7)),
    ColourRow(written: "bright-red", colour: .ansi(9)),
    ColourRow(written: "0", colour: .ansi(0)),
    ColourRow(written: "255", colour: .ansi(255)),
    ColourRow(written: "terminal", colour: .terminal),
  ])
  func `a colour is exact, named, numbered, or the terminal's own`(row: ColourRow) {
    #expect(theme(roles: "  text: { fg: \(row.written) }")?.looks[.text]?.foreground == row.colour)
  }

  struct AttributeRow: Sendable {
    let written: String
    let attributes: Attributes
  }

  @Test(arguments: [
    AttributeRow(written: "bold", attributes: .bold),
    AttributeRow(written: "[dim, underline, reverse]", attributes: [.dim, .underline, .reverse]),
    AttributeRow(written: "none", attributes: []),
    AttributeRow(written: "[]", attributes: []),
  ])
  func `attributes are a word, a list, or none`(row: AttributeRow) {
    #expect(
      theme(roles: "  text: { attr: \(row.written) }")?.looks[.text]
        == Look(attributes: row.attributes))
  }

  @Test func `name, purpose and floor are taken as written`() {
    let text = "name: dusk\nfor: Evenings\ncontrast: 7\nroles: {}\n"
    #expect(
      Theme.read(text, file: "t").theme
        == Theme(name: "dusk", purpose: "Evenings", floor: 7, looks: [:]))
  }

  @Test func `every mistake is told in one run, each at its place`() {
    let reading = Theme.read(
      """
      name: [a]
      contrast: 3
      size: 10
      roles:
        text: { fg: #C8CDD2, bg: "#1014" }
        state.baad: { fg: red }
        state.ok: { fg: grene, attr: blod, sing: "OK" }
        state.unknown: { fg: 256, attr: [bold, loud], sign: "???" }
        verdict: red
        state.bad: { fg: [red], sign: "\u{6F22}\u{5B57}" }
        state.ok: { fg: red }
        nothing.like.it: { fg: red }
      """, file: "t.yaml")
    #expect(reading.theme == nil)
    #expect(
      reading.problems.map(\.description) == [
        "t.yaml:1:1: The theme has no `for`. Add it.",
        "t.yaml:1:7: `name` takes a few words, not a list.",
        "t.yaml:2:11: `contrast` takes a number from 4.5 to 21.",
        "t.yaml:3:1: `size` is not a key of a theme."
          + " Use one of: name, for, inherits, contrast, roles.",
        "t.yaml:5:9: The group that opens here with { is not closed with } before line 6, column 13."
          + " Close it, and put commas between its keys."
          + " A # begins a comment unless it is in quotes.",
        "t.yaml:6:3: `state.baad` is not a role. Did you mean `state.bad`?",
        "t.yaml:7:19: `grene` is not a colour. Did you mean `green`?"
          + " Write \"#RRGGBB\", a name such as bright-red, 0 to 255, or terminal.",
        "t.yaml:7:32: `blod` is not an attribute. Did you mean `bold`?"
          + " Use bold, dim, underline, reverse, or none.",
        "t.yaml:7:38: `sing` is not a property of a role. Did you mean `sign`?",
        "t.yaml:8:24: `256` is not a colour."
          + " Write \"#RRGGBB\", a name such as bright-red, 0 to 255, or terminal.",
        "t.yaml:8:42: `loud` is not an attribute. Did you mean `bold`?"
          + " Use bold, dim, underline, reverse, or none.",
        "t.yaml:8:55: A sign is one or two characters without blanks, such as \"!!\".",
        "t.yaml:9:12: A role is a group of keys, not a single value. Write `word: value`.",
        "t.yaml:10:20: A colour is a single value, not a list.",
        "t.yaml:10:33: A sign is one or two characters without blanks, such as \"!!\".",
        "t.yaml:11:3: The key `state.ok` stands here a second time, after line 7, column 3."
          + " Keep one of them.",
        "t.yaml:12:3: `nothing.like.it` is not a role. Take it out.",
      ])
  }

  @Test func `a colour that became a comment is told as such`() {
    let reading = Theme.read(
      "name: a\nfor: b\nroles:\n  text:\n    fg: #C8CDD2\n", file: "t")
    #expect(
      reading.problems.map(\.description) == [
        "t:5:8: The colour is missing. Put one such as \"#C8CDD2\" in quotes: # begins a comment."
      ])
  }

  @Test(arguments: ["", "just words", "[1]"])
  func `a file that is no theme is refused`(text: String) {
    let reading = Theme.read(text, file: "t")
    #expect(reading.theme == nil)
    #expect(reading.problems.count == 1)
  }
}
