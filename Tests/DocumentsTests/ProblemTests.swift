import Testing

@testable import Documents

struct ProblemTests {
  @Test func `a problem is printed as compilers print theirs`() {
    let problem = Problem(file: "maja.yaml", at: at(14, 3), "Out of range.")
    #expect(problem.description == "maja.yaml:14:3: Out of range.")
  }

  @Test func `problems sort by file and then by place`() {
    let problems = [
      Problem(file: "b", at: at(1, 1), "e"), Problem(file: "a", at: at(10, 2), "d"),
      Problem(file: "a", at: at(9, 30), "b"), Problem(file: "a", at: at(10, 1), "c"),
      Problem(file: "a", at: at(9, 30), "a"),
    ]
    #expect(problems.sorted().map(\.message) == ["a", "b", "c", "d", "e"])
  }

  @Test func `a file name cannot act on the terminal`() {
    let problem = Problem(file: "a\u{1B}[2J\nb", at: .start, "Wrong.")
    #expect(problem.description == "a^[2J^b:1:1: Wrong.")
  }

  @Test func `an excerpt is short, on one line, and shows what is hidden`() {
    #expect("age".quotedExcerpt == "`age`")
    #expect("a\nb\u{202E}c\u{A0}d".quotedExcerpt == "`a^b^c^d`")
    let long = String(repeating: "x", count: 41)
    #expect(long.quotedExcerpt == "`" + String(repeating: "x", count: 37) + "...`")
    let whole = String(repeating: "x", count: 40)
    #expect(whole.quotedExcerpt == "`" + whole + "`")
  }
}
