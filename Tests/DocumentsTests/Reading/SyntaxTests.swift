import Testing

@testable import Documents

struct SyntaxTests {
  struct Row: Sendable {
    let text: String
    let problem: String
  }

  @Test(arguments: [
    Row(text: "a: 1\nb 2\nc: 3", problem: "2:1: A colon is missing."),
    Row(text: "a: b: c", problem: "1:5: A colon cannot stand here."),
    Row(text: "a: 1\n b: 2", problem: "2:3: A colon cannot stand here."),
    Row(text: "a:\n  b: 1\n c: 2", problem: "3:2: This does not line up with the keys"),
    Row(text: "a:\n  - 1\n  b: 2", problem: "3:3: This does not line up with the list"),
    Row(text: "a:\n  - 1\n  b", problem: "3:3: A colon is missing."),
    Row(text: "b 2\n# x\n\nc: 3", problem: "1:1: A colon is missing."),
    Row(text: "a:\n  b 2\n  c: 3", problem: "2:3: A colon is missing."),
    Row(text: "a: - b", problem: "1:4: A list item cannot begin here."),
    Row(text: "a: [1, 2\nb: 3", problem: "1:4: The list that opens here with ["),
    Row(text: "a: {b: 1\nc: 3", problem: "1:4: The group that opens here with {"),
    Row(text: "a: \"b\nc: 3", problem: "1:4: The quotes that open here are not closed."),
    Row(text: "a: 'b", problem: "1:4: The quotes that open here are not closed."),
    Row(text: "a: \"\\q\"", problem: "1:5: This backslash begins no known escape."),
    Row(text: "a: \"\\x1\"", problem: "1:7: An escape lacks digits"),
    Row(text: "a: \"\\ud800\"", problem: "1:7: This escape names no character."),
    Row(text: "a: @b", problem: "1:4: A value cannot begin with this sign."),
    Row(text: "a: `b", problem: "1:4: A value cannot begin with this sign."),
    Row(text: "a: %b", problem: "1:4: A value cannot begin with this sign."),
    Row(text: "\ta: 1", problem: "1:1: A tab cannot stand before a key"),
    Row(text: "a:\n\tb: 1", problem: "2:1: A tab cannot stand before a key"),
    Row(text: "a: [1,, 2]", problem: "1:7: A value is missing here."),
    Row(text: "a: [1,", problem: "1:7: A value is missing here."),
    Row(text: "é: [1,", problem: "1:7: A value is missing here."),
    Row(text: "a: *", problem: "1:4: A value cannot begin with & or *."),
    Row(text: "a: & b", problem: "1:4: A value cannot begin with & or *."),
    Row(text: "a: !x!y z", problem: "1:4: A tag (!) is not allowed here."),
    Row(text: "a: | b\n  c", problem: "1:6: Nothing may follow | or >"),
    Row(text: "a: |0\n  c", problem: "1:5: A number after | or >"),
    Row(text: "[a]: 1", problem: "1:1: A key is a single word, not a list."),
    Row(text: "{a: 1}: 1", problem: "1:1: A key is a single word, not a group of keys."),
    Row(text: ": 1", problem: "1:1: A key is missing before the colon."),
    Row(
      text: "a: 1\nb: 2\na: 3", problem: "3:1: The key `a` stands here a second time, after line 1"),
    Row(text: "{a: 1, \"a\": 3}", problem: "1:8: The key `a` stands here a second time"),
  ])
  func `a mistake is named at its place with what to do`(row: Row) {
    expect(row.text, [row.problem])
  }

  @Test func `of two values of one key the first counts and the second is refused`() {
    let root = Document("a: 1\nb: 2\na: {c: 3}\n", name: "f").root?.mapping
    #expect(root?.entries.map(\.key) == ["a", "b"])
    #expect(root?["a"]?.text == "1")
  }

  @Test func `one line that cannot be read does not hide what is wrong with the others`() {
    expect(
      """
      age 72
      sex: female
      sex: male
      lesions:
        - levels: [T10
          matrix: lytic
        - levels: L3
          note: "open
      goals: !x palliation
      name: a: b
      last: yes
      """,
      [
        "1:1: A colon is missing.", "3:1: The key `sex` stands here a second time",
        "5:13: The list that opens here with [", "8:11: The quotes that open here are not closed.",
        "9:8: A tag (!)", "10:8: A colon cannot stand here.",
      ])
  }

  @Test func `what stands beside a broken line is read`() {
    let root = Document("a: 1\nb 2\nc: 3", name: "f").root?.mapping
    #expect(root?.entries.map(\.key) == ["a", "c"])
    #expect(root?["c"]?.position == at(3, 4))
  }

  @Test func `a file without end of broken lines is given up`() {
    let document = Document(String(repeating: "a: b: c\n", count: 100_000), name: "f")
    #expect(document.problems.count == 20)
    #expect(document.root == nil)
  }
}
