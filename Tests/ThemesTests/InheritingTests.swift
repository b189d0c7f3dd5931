import Canvas
import Documents
import Testing

@testable import Themes

struct InheritingTests {
  private let files = [
    "base": "name: base\nfor: A test\ncontrast: 7\nroles:\n"
      + "  text: { fg: \"#FFFFFF\", bg: \"#000000\" }\n"
      + "  state.bad: { fg: \"#FF8080\", attr: bold, sign: \"!!\" }\n",
    "one": "name: one\nfor: A test\ninherits: two\nroles: {}\n",
    "two": "name: two\nfor: A test\ninherits: three\nroles: {}\n",
    "three": "name: three\nfor: A test\ninherits: one\nroles: {}\n",
    "alias": "name: other\nfor: A test\ninherits: alias\nroles: {}\n",
    "faulty": "name: faulty\nfor: A test\nroles:\n  state.baad: { fg: red }\n",
  ]

  private func read(_ text: String) -> Theme.Reading {
    Theme.read(
      text, file: "t.yaml", others: { name in files[name].map { (text: $0, file: "\(name).yaml") } }
    )
  }

  @Test func `what a theme leaves out is as in the one that it inherits, property by property`() {
    let theme = read(
      "name: mine\nfor: Me\ninherits: base\nroles:\n  state.bad: { fg: \"#FF0000\" }\n"
        + "  draft: { attr: underline }\n"
    ).theme
    #expect(theme?.name == "mine")
    #expect(theme?.purpose == "Me")
    #expect(theme?.floor == 7)
    #expect(
      theme?.style(for: .stateBad)
        == Style(foreground: .rgb(255, 0, 0), background: .rgb(0, 0, 0), attributes: .bold))
    #expect(theme?.sign(for: .stateBad) == "!!")
    #expect(
      theme?.style(for: .draft)
        == Style(
          foreground: .rgb(255, 255, 255), background: .rgb(0, 0, 0), attributes: .underline))
  }

  @Test func `a floor of its own counts for the heir`() {
    let theme = read("name: mine\nfor: Me\ninherits: base\ncontrast: 4.5\nroles: {}\n").theme
    #expect(theme?.floor == 4.5)
  }

  @Test(arguments: ["terminal", "mono"])
  func `the themes that are built in can be inherited without a file`(name: String) {
    let reading = read("name: mine\nfor: Me\ninherits: \(name)\nroles: {}\n")
    #expect(reading.problems == [])
    #expect(reading.theme?.sign(for: .stateUnknown) == "??")
  }

  @Test(arguments: ["\u{202E}mono", "mono\u{9B}2J"])
  func `the name of a theme that is inherited is inert in what is said of it`(name: String) {
    let text = "name: mine\nfor: Me\ninherits: \"\(name)\"\nroles: {}\n"
    for others: Theme.Others in [{ _ in nil }, { _ in (text, "t.yaml") }, { _ in ("x", "x.yaml") }]
    {
      let problems = Theme.read(text, file: "t.yaml", others: others).problems
      #expect(!problems.isEmpty)
      let words = problems.map(\.description).joined()
      #expect(!words.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" })
    }
  }

  @Test func `a circle is seen where the file has another name than its theme`() {
    let problems = read("name: mine\nfor: Me\ninherits: alias\nroles: {}\n").problems
    let circle = "Themes inherit in a circle: alias, other, alias. Take one `inherits` out."
    #expect(problems.map(\.description).count == 1)
    #expect(problems.first?.description.hasSuffix(circle) == true)
  }

  @Test(arguments: [
    ("base", [String]()),
    (
      "nowhere",
      [
        "t.yaml:3:11: There is no theme `nowhere` to inherit."
          + " trocar themes list names those that are there."
      ]
    ),
    ("mine", ["t.yaml:3:11: Themes inherit in a circle: mine, mine. Take one `inherits` out."]),
    (
      "one",
      [
        "t.yaml:3:11: `one` cannot be inherited as it is. one.yaml:3:11: `two` cannot be inherited"
          + " as it is. two.yaml:3:11: `three` cannot be inherited as it is. three.yaml:3:11:"
          + " Themes inherit in a circle: one, two, three, one. Take one `inherits` out."
      ]
    ),
    (
      "faulty",
      [
        "t.yaml:3:11: `faulty` cannot be inherited as it is. faulty.yaml:4:3: `state.baad` is not a"
          + " role. Did you mean `state.bad`?"
      ]
    ),
    ("[a]", ["t.yaml:3:11: `inherits` takes a few words, not a list."]),
  ])
  func `what cannot be inherited is told with its line and column`(
    name: String, problems: [String]
  ) {
    let reading = read("name: mine\nfor: Me\ninherits: \(name)\nroles: {}\n")
    #expect(reading.problems.map(\.description) == problems)
    #expect((reading.theme == nil) == !problems.isEmpty)
  }
}
