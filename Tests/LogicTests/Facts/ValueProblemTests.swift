import Testing

@testable import Logic

@Suite struct ValueProblemTests {
  private enum Desk {
    static let lit = Lamps.lit.declaration
    static let oil = Lamps.oil.declaration
    static let wick = Lamps.wick.declaration
    static let marks = Lamps.marks.declaration
    static let count = Lamps.count.declaration
    static let guards = declaration("guards", .words(["none", "glass", "wire"].map(choice)))
    static let floors = declaration("floors", .levels(["F1", "F2", "F3"].map(choice)))
    static let hours = declaration("hours", .numbers(unit: "hours", range: 0...24))
    static let day = declaration("day", .date)
    static let note = declaration("note", .text)

    private static func declaration(_ name: FactName, _ kind: Kind) -> Declaration {
      Declaration(name, .lesion, .lesions, kind, label: name.rawValue, help: "")
    }

    private static func choice(_ value: String) -> Choice { Choice(value, value) }
  }

  @Test(
    arguments: [
      (Desk.lit, .yesNo(false)), (Desk.oil, .number(0)), (Desk.oil, .number(100)),
      (Desk.oil, .number(0.5)), (Desk.count, .number(7)), (Desk.wick, .word("cotton")),
      (Desk.marks, .words([])), (Desk.marks, .words(["blue", "red"])),
      (Desk.guards, .words(["none"])), (Desk.floors, .words(["F2", "F3"])),
      (Desk.hours, .numbers([6, 6])), (Desk.note, .text("two\nlines\tand é")),
      (Desk.note, .text(String(repeating: "a", count: 4_000))),
    ] as [(Declaration, FactValue)])
  func `a value of the right kind within bounds will do`(fact: Declaration, value: FactValue) {
    #expect(fact.problem(with: value) == nil)
  }

  @Test(
    arguments: [
      (Desk.lit, .word("yes"), .otherKind), (Desk.oil, .yesNo(true), .otherKind),
      (Desk.floors, .word("F1"), .otherKind), (Desk.day, .text("2026-11-03"), .otherKind),
      (Desk.oil, .number(-0.1), .outOfRange(-0.1)), (Desk.oil, .number(101), .outOfRange(101)),
      (Desk.oil, .number(.infinity), .outOfRange(.infinity)),
      (Desk.hours, .numbers([6, 25]), .outOfRange(25)), (Desk.hours, .numbers([]), .empty),
      (Desk.hours, .numbers(Array(repeating: 1, count: 101)), .tooMany(101)),
      (Desk.count, .number(1.5), .notWhole(1.5)), (Desk.wick, .word("silk"), .notAChoice("silk")),
      (Desk.marks, .words(["red", "pink"]), .notAChoice("pink")),
      (Desk.marks, .words(["red", "blue", "red"]), .repeated("red")),
      (Desk.guards, .words(["none", "wire"]), .noneBesideOthers),
      (Desk.floors, .words([]), .empty), (Desk.floors, .words(["F1", "F9"]), .notAChoice("F9")),
      (Desk.note, .text(""), .empty), (Desk.note, .text(" \n "), .empty),
      (Desk.note, .text(String(repeating: "a", count: 4_001)), .tooLong(4_001, most: 4_000)),
      (Desk.note, .text("a\u{1B}[2J"), .controlCharacter("\u{1B}", at: 2)),
      (Desk.note, .text("ab\u{202E}"), .controlCharacter("\u{202E}", at: 3)),
      (Desk.note, .text("\u{85}"), .controlCharacter("\u{85}", at: 1)),
    ] as [(Declaration, FactValue, ValueProblem)])
  func `anything else has its problem`(
    fact: Declaration, value: FactValue, problem: ValueProblem
  ) {
    #expect(fact.problem(with: value) == problem)
  }

  @Test func `no number that is not a number will do`() {
    #expect(Desk.oil.problem(with: .number(.nan)) != nil)
  }

  @Test(
    arguments: [
      (Desk.oil, .outOfRange(120), "120 is out of range. Expected a number from 0 to 100 mL."),
      (
        Desk.count, .notWhole(1.5),
        "1.5 is not a whole number. Expected a whole number from 0 to 100."
      ),
      (Desk.lit, .otherKind, "This is another kind of answer. Expected yes or no."),
      (
        Desk.wick, .notAChoice("silk"),
        "There is no such choice. Expected one of cotton, glass, none."
      ),
      (Desk.marks, .repeated("red"), "red is named twice. Name it once."),
      (
        Desk.guards, .noneBesideOthers,
        "None cannot stand beside others. Keep the one or the others."
      ),
      (Desk.floors, .empty, "Nothing is said. Expected levels from F1 to F3."),
      (
        Desk.hours, .otherKind,
        "This is another kind of answer. Expected one or more numbers from 0 to 24 hours."
      ),
      (
        Desk.day, .otherKind,
        "This is another kind of answer. Expected a day such as 2026-11-03, or a month such as 2026-11."
      ),
      (
        Desk.note, .tooLong(4_001, most: 4_000),
        "This has 4001 characters, and no more than 4000 are kept. Shorten it."
      ),
      (Desk.hours, .tooMany(101), "These are 101 numbers, and no more than 100 are kept."),
      (
        Desk.note, .controlCharacter("\u{1B}", at: 2),
        "Character 2 is the control character U+001B. Take it out."
      ),
    ] as [(Declaration, ValueProblem, String)])
  func `a problem says what is expected`(
    fact: Declaration, problem: ValueProblem, words: String
  ) {
    #expect(problem.words(for: fact) == words)
  }
}
