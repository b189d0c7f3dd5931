import Testing

@testable import Documents

struct RoundTripTests {
  static let texts = [
    "", " ", "  ", "a", "yes", "no", "Yes", "NO", "on", "off", "true", "null", "~", "unknown",
    "1", "-1", "+1", ".5", "1e3", "0o17", "0x1f", "1_000", "1:2", "12:30:45", "2026-11-23", ".inf",
    ".nan", "-", "- x", "-x", "--- x", "---", "...", "?", "? x", ":", ": x", ":x", "x:", "x: y",
    "#", "# x", "x # y", "x #", "x#y", "&x", "*x", "!x", "!!int 5", "|", ">", "|-\n x", "%x", "@x",
    "`x", "[", "[x]", "{", "{x: y}", "a, b", "'", "''", "\"", "\"x\"", "'x'", "x'y", "x\"y", "\\",
    "\\n", "x\\", " x", "x ", "\tx", "x\t", "x\ty", "\n", "\n\n", "\nx", "x\n", "x\n\n", "x\ny",
    "x\n\ny", "x\n y", " x\ny", "x \ny", "x\n\ty", "x\r\ny", "x\ry", "a\n---\nb", "a\n# b",
    "a\n- b",
    "<<", "=", "x\u{A0}y", "\u{A0}", "\u{3000}x", "e\u{301}", "\u{301}", "Ödön", "漢字", "🙂",
    "👨\u{200D}👩\u{200D}👧", "🇸🇪", "\u{202E}abc", "\u{2066}x\u{2069}", "\u{FFFD}", "\u{E000}",
    "\u{10FFFD}", "key: value\nother: 'x'", "Smith & Sons", "R&D *x*", "50 %", "a:b:c",
    String(repeating: "long ", count: 2_000), String(repeating: "x", count: 30_000),
    String(repeating: "\\\"", count: 3_000), String(repeating: "\u{202E}", count: 5_000),
    String(repeating: " ", count: 4_000), String(repeating: "line\n", count: 3_000),
    String(repeating: "x", count: 2_000) + "\n" + String(repeating: "🙂", count: 2_000),
  ]

  @Test(arguments: texts)
  func `a text reads back the same wherever it stands`(text: String) {
    let node = Document.Node.group([
      ("value", .text(text)),
      ("items", .list([.text(text), .list([.text(text)]), .group([("inner", .text(text))])])),
      ("deep", .group([("deeper", .group([("value", .text(text))]))])),
      ("last", .word("yes")),
    ])
    let document = Document(node.yaml(), name: "f")
    #expect(document.problems.isEmpty)
    let root = document.root?.mapping
    let items = root?["items"]?.items
    #expect(root?["value"]?.text == text)
    #expect(items?.first?.text == text)
    #expect(items?.dropFirst().first?.items?.first?.text == text)
    #expect(items?.last?.mapping?["inner"]?.text == text)
    #expect(root?["deep"]?.mapping?["deeper"]?.mapping?["value"]?.text == text)
    #expect(root?["last"]?.scalar == Document.Scalar("yes"))
  }

  @Test(arguments: texts)
  func `a text reads back the same as a whole document`(text: String) {
    #expect(Document(Document.Node.text(text).yaml(), name: "f").root?.text == text)
  }

  @Test(arguments: texts.filter { $0.unicodeScalars.count <= 100 && !$0.isEmpty })
  func `a key reads back the same`(key: String) {
    let document = Document(Document.Node.group([(key, .word("1"))]).yaml(), name: "f")
    #expect(document.problems.isEmpty)
    #expect(document.root?.mapping?.entries.map(\.key) == [key])
  }

  @Test(arguments: texts.filter { !$0.isEmpty })
  func `a word reads back the same, in quotes where it cannot stand alone`(word: String) {
    #expect(Document(Document.Node.word(word).yaml(), name: "f").root?.text == word)
  }

  @Test(arguments: ["yes", "no", "unknown", "72", "-3.5", "2026-11-23", "10:42", "T10", "1e3"])
  func `the words of the format stand without quotes`(word: String) {
    #expect(Document.Node.word(word).yaml() == word + "\n")
    #expect(Document(word, name: "f").root?.scalar == Document.Scalar(word))
  }

  @Test(arguments: ["no", "unknown", "12", ""])
  func `a text that is a word of the format is still known to be a text`(text: String) {
    #expect(
      Document(Document.Node.text(text).yaml(), name: "f").root?.scalar
        == Document.Scalar(text, isQuoted: true))
  }

  @Test func `writing what was read gives the same text again`() {
    let text = """
      patient:
        age: 72
        note: "no"
      lesions:
        - levels: [T10, L1]
          notes:
            - "12"
          why: |-
            a
            b

      """
    #expect(Document(text, name: "f").root?.yaml() == text)
  }
}
