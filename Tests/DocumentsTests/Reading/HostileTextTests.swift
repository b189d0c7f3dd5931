import Testing

@testable import Documents

struct HostileTextTests {
  @Test(arguments: [
    ("a: &x 1", "1:4"), ("&x a: 1", "1:1"), ("- &x [1]", "1:3"), ("a: &x {b: 1}", "1:4"),
  ])
  func `an anchor is refused at its place`(text: String, place: String) {
    expect(text, [place + ": An anchor (&) is not allowed here."])
  }

  @Test func `an alias is refused at its place and nothing is multiplied`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for number in 1...30 {
      let alias = "*a\(number - 1)"
      text +=
        "a\(number): &a\(number) [" + Array(repeating: alias, count: 9).joined(separator: ", ")
      text += "]\n"
    }
    let document = Document(text, name: "f")
    #expect(document.problems.first?.position == at(1, 5))
    #expect(document.problems.contains { $0.message.hasPrefix("An alias (*) is not allowed") })
    #expect(document.problems.count <= 101)
  }

  @Test func `aliases within keys are refused without being followed`() {
    expect(
      "? [*a, *a]\n: x", ["1:3: A key is a single word", "1:4: An alias", "1:8: An alias"])
  }

  @Test(arguments: ["a: !secret x", "a: !!int 5", "a: !<tag:x,2026:y> z", "a: !!map {b: 1}"])
  func `a tag is refused at its place`(text: String) {
    expect(text, ["1:4: A tag (!) is not allowed here."])
  }

  @Test func `a directive is refused`() {
    expect("%YAML 1.1\n---\na: 1", ["1:1: A directive (%) is not allowed here."])
    expect("%TAG ! tag:x,2026:\n---\na: 1", ["1:1: A directive (%) is not allowed here."])
  }

  @Test func `a second document is refused where it begins`() {
    let document = Document("a: 1\n---\nb: 2\n", name: "f")
    expect("a: 1\n---\nb: 2\n", ["2:1: A second document begins here; a file holds one."])
    #expect(document.root?.mapping?.entries.map(\.key) == ["a"])
  }

  @Test func `32 levels are read and a 33rd is refused at its place`() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    expect(deep, [])
    expect("[" + deep + "]", ["1:33: This is nested deeper than 32 levels."])
    expect(
      String(repeating: "- ", count: 40) + "x", ["1:65: This is nested deeper than 32 levels."])
  }

  @Test(arguments: ["[", "{", "- ", "? ", "[{", "a: {", "\"[\": ["])
  func `nesting without end is refused`(opening: String) {
    let document = Document(String(repeating: opening, count: 200_000), name: "f")
    #expect(document.problems.count == 1)
  }

  @Test func `more than a mebibyte is refused, and not less`() {
    let line = "# " + String(repeating: "x", count: 1021) + "\n"
    let full = String(repeating: line, count: 1024)
    expect(full, [])
    expect(
      full + "#", ["1:1: The file has 1048577 bytes; no more than 1048576 are read."])
  }

  @Test func `a line of more than 10,000 characters is refused where it grows too long`() {
    let text = "a: " + String(repeating: "ä", count: 9_997)
    expect(text, [])
    expect(text + "ä\nb: 1", ["1:10001: The line has 10001 characters"])
  }

  @Test func `bytes that are not UTF-8 are refused at their column`() {
    let bytes = Array("name: Ödön G".utf8) + [0xE9] + Array("za\nage: 72".utf8)
    let document = Document(bytes: bytes, name: "f")
    #expect(
      document.problems.map(\.description) == [
        "f:1:13: The byte 0xE9 is not UTF-8. Save the file as UTF-8."
      ])
    #expect(document.root?.mapping?["age"]?.text == "72")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `every kind of broken UTF-8 is refused`(broken: [UInt8]) {
    let document = Document(bytes: Array("a: €".utf8) + broken, name: "f")
    #expect(document.problems.first?.position == at(1, 5))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is named as what it is`(bytes: [UInt8]) {
    let document = Document(bytes: bytes, name: "f")
    #expect(
      document.problems.map(\.message) == ["The file is saved as UTF-16. Save it as UTF-8."])
    #expect(document.root == nil)
  }

  @Test(arguments: [
    ("\u{0}", "U+0000"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"),
    ("\u{85}", "U+0085"), ("\u{2028}", "U+2028"), ("\u{FEFF}", "U+FEFF"), ("\u{FFFE}", "U+FFFE"),
  ])
  func `a control character is refused at its place`(character: String, name: String) {
    expect("a: x\(character)y", ["1:5: The control character \(name) may not stand in a file."])
  }

  @Test(arguments: [("\\0", "U+0000"), ("\\e", "U+001B"), ("\\x9b", "U+009B"), ("\\N", "U+0085")])
  func `an escape cannot bring a control character in`(escape: String, name: String) {
    expect(
      "a: \"x\(escape)y\"", ["1:4: The text holds the control character \(name) by an escape."])
    #expect(Document("a: \"x\(escape)y\"", name: "f").root?.mapping?["a"]?.text == "xy")
  }

  @Test func `a file of nothing but problems lists the first hundred`() {
    let document = Document("[" + String(repeating: "*a,\n", count: 5_000) + "]", name: "f")
    #expect(document.problems.count == 101)
    #expect(document.problems.last?.message.hasPrefix("More problems follow.") == true)
  }
}

/// Expects exactly these problems, each given as `line:column: ` and the beginning of its message.
func expect(
  _ text: String, _ problems: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = Document(text, name: "f").problems.map { $0.description.dropFirst("f:".count) }
  let isAsExpected =
    found.count == problems.count && zip(found, problems).allSatisfy { $0.hasPrefix($1) }
  #expect(isAsExpected, "found \(found)", sourceLocation: sourceLocation)
}
