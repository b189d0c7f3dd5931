import Testing

@testable import Documents

struct WritingTests {
  private let node = Document.Node.group([
    ("schema_version", .word("1")),
    ("age", .word("72")),
    ("asked", .word("")),
    ("answer", .word("no")),
    ("note", .text("no")),
    ("name", .text("Maja Lindholm")),
    ("levels", .list([.word("T12"), .word("L1")])),
    (
      "lesions",
      .list([
        .group([("id", .word("a")), ("sizes", .list([.word("22"), .word("-3.5")]))]),
        .list([.list([.word("x"), .word("")]), .word("y")]),
        .group([]),
      ])
    ),
    ("nothing", .list([])),
    ("why", .text("first: one\n\nsecond")),
    ("how", .group([("text", .text("a\nb\n"))])),
  ])

  @Test func `the text is in block style, in order, and quotes only what needs it`() {
    #expect(
      node.yaml(head: ["A case.", "", "# again"]) == """
        # A case.
        #
        # # again
        schema_version: 1
        age: 72
        asked:
        answer: no
        note: "no"
        name: Maja Lindholm
        levels: [T12, L1]
        lesions:
          - id: a
            sizes: [22, -3.5]
          - - - x
              -
            - y
          - {}
        nothing: []
        why: |-
          first: one

          second
        how:
          text: |
            a
            b

        """)
  }

  @Test func `a comment cannot end its line`() {
    #expect(Document.Node.word("x").yaml(head: ["a\nb: 1"]) == "# a^b: 1\nx\n")
  }

  struct Row: Sendable {
    let text: String
    let written: String
  }

  @Test(arguments: [
    Row(text: "L3 fracture, 12 mm", written: "L3 fracture, 12 mm"),
    Row(text: "Ödön", written: "Ödön"),
    Row(text: "T12:L1", written: "T12:L1"),
    Row(text: "No", written: "\"No\""),
    Row(text: "unknown", written: "\"unknown\""),
    Row(text: "null", written: "\"null\""),
    Row(text: "12", written: "\"12\""),
    Row(text: "2026-11-23", written: "\"2026-11-23\""),
    Row(text: "1:2", written: "\"1:2\""),
    Row(text: "a: b", written: "\"a: b\""),
    Row(text: "a #b", written: "\"a #b\""),
    Row(text: "a:", written: "\"a:\""),
    Row(text: "a ", written: "\"a \""),
    Row(text: "a\tb", written: #""a\tb""#),
    Row(text: #"a "b" \c"#, written: #"a "b" \c"#),
    Row(text: #""b" \c"#, written: #""\"b\" \\c""#),
    Row(text: "a\u{202E}b", written: #""a\u202Eb""#),
    Row(text: "a\u{1B}b", written: #""a\x1Bb""#),
    Row(text: "\u{E0041}", written: #""\U000E0041""#),
    Row(text: "", written: "\"\""),
  ])
  func `free text is quoted where any reader could take it for something else`(row: Row) {
    #expect(Document.Node.text(row.text).yaml() == row.written + "\n")
  }
}
