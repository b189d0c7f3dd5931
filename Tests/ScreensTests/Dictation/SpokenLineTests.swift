import Logic
import Rules
import Testing

@testable import Screens

@Suite struct SpokenLineTests {
  @Test(arguments: [
    ("", SpokenLine.nothing), ("   ", .nothing), ("22", .data("22")), ("t-3", .data("t-3")),
    ("back", .command(.back, "")), ("Back", .command(.back, "")), ("w", .command(.why, "")),
    ("w 3", .command(.why, "3")), ("W", .command(.trace, "")), ("u", .command(.undo, "")),
    ("U", .command(.redo, "")), ("?", .command(.help, "")), ("step 3", .command(.go, "3")),
    ("go pain", .command(.go, "pain")), (":w", .command(.why, "")), (": back", .command(.back, "")),
    (":nonsense", .noCommand("nonsense")), (":", .noCommand("")),
    ("why so", .data("why so")), ("new fracture", .data("new fracture")),
    ("open surgery", .data("open surgery")), ("remove study 2", .command(.remove, "study 2")),
    ("question", .data("question")), ("question 4", .command(.question, "4")),
  ])
  func `a word of a command is one where it can be`(text: String, line: SpokenLine) {
    #expect(SpokenLine(text) == line)
  }

  @Test func `a letter that is an answer is no command, and with a colon it is`() {
    #expect(SpokenLine("w", taken: ["w", "f"]) == .data("w"))
    #expect(SpokenLine("W", taken: ["w", "f"]) == .data("W"))
    #expect(SpokenLine(":w", taken: ["w", "f"]) == .command(.why, ""))
    #expect(SpokenLine("why", taken: ["w", "f"]) == .command(.why, ""))
    #expect(SpokenLine("wf", taken: ["w", "f"]) == .data("wf"))
  }

  @Test(arguments: [
    ("quit", SpokenLine.command(.quit, "")), ("w", .command(.why, "")), ("?", .command(.help, "")),
    ("go 2", .command(.go, "2")), (":quit", .command(.quit, "")), ("\"quit\"", .data("quit")),
    ("\"go 2\"", .data("go 2")), ("\"no\"", .data("\"no\"")), ("\"", .data("\"")),
    ("why not wait", .data("why not wait")), ("find out", .data("find out")),
    ("lesion seen on the left", .data("lesion seen on the left")),
  ])
  func `where any text is an answer, only a command alone is one, and none in quotation marks`(
    text: String, line: SpokenLine
  ) {
    #expect(SpokenLine(text, takesAnyText: true) == line)
  }

  @Test func `no choice of the catalogue is taken for a command`() {
    for declaration in Rulebook.standard.catalogue.declarations {
      for choice in declaration.kind.choices {
        for text in [choice.label, choice.label.lowercased()] {
          #expect(SpokenLine(text) == .data(text), "\(declaration.name)")
        }
      }
    }
  }

  @Test func `no two commands have one letter`() {
    let letters = LineCommand.allCases.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }
}
