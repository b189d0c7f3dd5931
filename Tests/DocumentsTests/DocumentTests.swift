import Testing

@testable import Documents

struct DocumentTests {
  private let text = """
    # a case
    patient:
      age: 72
      name: "Ödön: a note"
    levels:
      - T10
      - [L1, 'L3']
    why: |
      first
      second
    """

  @Test func `every value and key knows where it begins`() throws {
    let document = Document(text, name: "case.yaml")
    #expect(document.problems.isEmpty)
    let root = try #require(document.root?.mapping)
    #expect(root.entries.map(\.key) == ["patient", "levels", "why"])
    #expect(root.entries.map(\.position.line) == [2, 5, 8])
    let patient = try #require(root["patient"]?.mapping)
    #expect(patient.entries.map(\.position) == [at(3, 3), at(4, 3)])
    #expect(patient["age"]?.position == at(3, 8))
    #expect(patient["name"]?.position == at(4, 9))
    let levels = try #require(root["levels"]?.items)
    #expect(levels.map(\.position) == [at(6, 5), at(7, 5)])
    #expect(levels.last?.items?.map(\.position) == [at(7, 6), at(7, 10)])
    #expect(root["why"]?.text == "first\nsecond")
  }

  @Test func `columns count characters and not bytes`() {
    let document = Document("ä🙂: {ß: ü}", name: "case.yaml")
    let inner = document.root?.mapping?["ä🙂"]
    #expect(inner?.position == at(1, 5))
    #expect(inner?.mapping?["ß"]?.position == at(1, 9))
  }

  @Test(arguments: [
    "yes", "no", "on", "y", "null", "~", "1e3", "0o17", "0x1F", "017", "1_000", "12:30", ".5",
    "1.0", "+3", "2026-11-23", "unknown", "NaN", ".inf", "=", "<<",
  ])
  func `what a value means is left to who asks`(written: String) {
    let value = Document("key: \(written)", name: "case.yaml").root?.mapping?["key"]
    #expect(value?.scalar == Document.Scalar(written))
  }

  @Test func `quotes are remembered`() {
    let root = Document("[a, 'a', \"a\", '']", name: "case.yaml").root
    #expect(root?.items?.map(\.scalar?.isQuoted) == [false, true, true, true])
    #expect(Document("|\n  a", name: "case.yaml").root?.scalar?.isQuoted == true)
  }

  @Test func `a value that was not written is blank, an empty text is not`() {
    let root = Document("asked:\nsaid: ''", name: "case.yaml").root?.mapping
    #expect(root?["asked"]?.scalar?.isBlank == true)
    #expect(root?["said"]?.scalar?.isBlank == false)
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n...\n", "\u{FEFF}"])
  func `a file that says nothing has no values and no problems`(text: String) {
    let document = Document(text, name: "case.yaml")
    #expect(document.problems.isEmpty)
    #expect(document.root?.scalar?.isBlank ?? true)
  }

  @Test(arguments: ["a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "\u{FEFF}a: 1\nb: 2"])
  func `every kind of line end and a byte order mark are read`(text: String) {
    let document = Document(text, name: "case.yaml")
    #expect(document.problems.isEmpty)
    #expect(document.root?.mapping?["b"]?.text == "2")
    #expect(document.root?.mapping?["b"]?.position == at(2, 4))
  }

  @Test func `kinds are named in words`() {
    let root = Document("[a, [], {}, ]", name: "x").root
    #expect(root?.items?.map(\.kind) == ["a single value", "a list", "a group of keys"])
    #expect(Document("a:", name: "x").root?.mapping?["a"]?.kind == "nothing")
  }
}

func at(_ line: Int, _ column: Int) -> Document.Position {
  Document.Position(line: line, column: column)
}
