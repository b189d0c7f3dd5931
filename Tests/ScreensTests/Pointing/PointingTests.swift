import Canvas
import Logic
import Testing

@testable import Screens

/// The mouse runs the commands of the tables, and can never say yes.
@Suite struct PointingTests {
  @Test func `a click on a row of the worklist selects it, and once more opens it`() throws {
    var story = Story(try [2, 7, 9].map(Story.figure))
    story.click(on: 4, column: 9)
    #expect(story.desk.grid(story.size).cursor == Position(row: 4, column: 1))
    let selected = story.desk.worklist.selectedID
    story.click(on: 4, column: 5)
    #expect(story.record?.id == selected)
  }

  @Test func `a click on a step goes there, and on a section shows it`() throws {
    var story = try Story.onFigure(7)
    for (name, title) in [
      ("2 Image", "Procedure"), ("3 Tech", "Technique"), ("4 Compl", "Complication"),
      ("5 MDT", "DECISION OF THE MEETING"), ("6 Rep", "Format"), ("1 Case", "PATIENT"),
    ] {
      try story.click(name)
      #expect(story.screen.contains(title), "\(name)")
    }
    try story.click("Safety")
    #expect(story.screen.contains("[Safety"))
    try story.click("Patient")
    #expect(story.screen.contains("[Patient"))
  }

  @Test func `a click on a field selects it, and once more opens it`() throws {
    var story = try Story.onFigure(7)
    let row = try #require(story.row(containing: "Sex"))
    story.click(on: row, column: 10)
    #expect(story.screen.split(separator: "\n")[row].hasPrefix(" >"))
    #expect(story.desk.file?.editor == nil)
    story.click(on: row, column: 10)
    #expect(story.desk.file?.editor?.place.fact == "sex")
  }

  @Test func `a click leaves a field as Esc does, and what is typed is kept`() throws {
    var story = try Story.onFigure(7)
    // The rows of age and sex.
    story.click(on: 7, column: 10)
    story.click(on: 7, column: 10)
    story.type("81")
    story.click(on: 8, column: 10)
    #expect(story.desk.file?.editor == nil)
    #expect(story.answer("age_years") == .value(.number(81)))
  }

  @Test func `a click on a hint does what its key does`() throws {
    var story = try Story.onFigure(7)
    try story.click("? keys")
    #expect(story.screen.contains("Keys: Case entry"))
    try story.click("Esc close")
    #expect(!story.screen.contains("Keys: Case entry"))
    try story.click("Enter edit")
    #expect(story.desk.file?.editor != nil)
    try story.click("Esc cmds")
    #expect(story.desk.file?.editor == nil)
    // Where hints share a place, each key is its own.
    try story.click("j k field")
    #expect(story.desk.grid(story.size).cursor?.row == 5)
    let row = try #require(story.row(containing: "j k field"))
    let column = try #require(story.place(of: "j k field", on: row))
    story.click(on: row, column: column + 2)
    #expect(story.desk.grid(story.size).cursor?.row == 4)
  }

  @Test func `a click on a command that is off says why`() throws {
    var story = Story()
    try story.click("Enter open")
    #expect(story.message.contains("No case is selected: N makes one."))
  }

  @Test func `over a list of keys nothing of the page underneath is reached`() throws {
    var story = try Story.onFigure(7)
    story.press("?")
    let cursor = story.desk.grid(story.size).cursor
    for row in 2..<22 { story.click(on: row, column: 0) }
    #expect(story.desk.grid(story.size).cursor == cursor)
    story.press("Esc")
    #expect(story.desk.grid(story.size).cursor == Position(row: 4, column: 1))
  }

  @Test func `no click anywhere says yes to a question`() throws {
    var asked = try Story.onFigure(7)
    asked.press("^C")
    #expect(asked.message.contains("C leaves"))
    for row in 0..<24 {
      for column in stride(from: 0, to: 80, by: 3) {
        var story = asked
        story.click(on: row, column: column)
        #expect(!story.hasEnded)
        #expect(story.desk.prompt == nil)
        #expect(story.message.contains("A click never says yes"))
      }
    }
  }

  @Test func `the wheel moves the cursor, and does nothing in a field or a question`() throws {
    var story = try Story.onFigure(7)
    let place = Position(row: 10, column: 10)
    story.handle(.pointer(Pointer(.wheelDown, at: place)))
    let second = story.screen
    #expect(story.desk.grid(story.size).cursor?.row == 5)
    story.handle(.pointer(Pointer(.wheelUp, at: place)))
    #expect(story.screen != second)
    story.press("Enter")
    let open = story.desk.file?.editor?.place
    story.handle(.pointer(Pointer(.wheelDown, at: place)))
    #expect(story.desk.file?.editor?.place == open)
    story.press("Esc", "^C")
    story.handle(.pointer(Pointer(.wheelDown, at: place)))
    #expect(story.desk.prompt != nil)
  }

  @Test func `a click off the screen does nothing`() throws {
    var story = try Story.onFigure(7)
    let before = story.screen
    for place in [Position(row: 99, column: 5), Position(row: 5, column: 999)] {
      story.handle(.pointer(Pointer(.press, at: place)))
    }
    #expect(story.screen == before)
  }

  @Test func `the mouse is switched on and off by a word`() {
    var story = Story()
    story.press(":")
    story.type("set mouse")
    story.press("Enter")
    #expect(story.usesMouse)
    story.press(":")
    story.type("set nomouse")
    story.press("Enter")
    #expect(!story.usesMouse)
  }
}

extension Story {
  private var rows: [Substring] {
    screen.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The last row on which a text stands.
  func row(containing text: String) -> Int? { rows.lastIndex { $0.contains(text) } }

  func place(of text: String, on row: Int) -> Int? {
    let line = rows[row]
    return line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
  }

  /// Clicks on the last place where a text stands.
  /// - Parameter right: so many columns to the right of where the text begins.
  mutating func click(_ text: String, right: Int = 0) throws {
    let found = try #require(row(containing: text), "\(text) does not stand on\n\(screen)")
    click(on: found, column: (place(of: text, on: found) ?? 0) + right)
  }

  mutating func click(on row: Int, column: Int) {
    handle(.pointer(Pointer(.press, at: Position(row: row, column: column))))
  }
}
