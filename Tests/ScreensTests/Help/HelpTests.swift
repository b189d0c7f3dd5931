import Canvas
import Testing

@testable import Screens

/// `?` lists the keys of the screen, and typing filters the list.
@Suite struct HelpTests {
  @Test func `typing filters, Esc shows all again, then closes`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("?")
    story.type("rule out")
    #expect(story.screen.contains("> x"))
    #expect(!story.screen.contains("reasons further down"))
    story.press("Esc")
    #expect(story.screen.contains("reasons further down"))
    story.press("Esc")
    #expect(story.desk.help == nil)
  }

  @Test func `a key is found by itself, and Enter does it`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("?")
    story.type("whole trace")
    story.press("Enter")
    #expect(story.step(.technique, as: TechniqueStep.self)?.pane == .trace)
  }

  @Test func `a command that is off says why`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("?")
    story.type("redo")
    #expect(story.message.contains("Off now: Nothing was undone."))
  }

  @Test(arguments: 1...6, [20, 40, 60, 80, 120])
  func `the line of keys never overflows and always names the help`(_ step: Int, _ columns: Int)
    throws
  {
    let story = try Story.onFigure(7, step: step)
    let spans = KeyHints(lines: story.desk.keyLines).spans(width: columns)
    #expect(spans.columns <= columns)
    #expect(spans.map(\.text).joined().hasSuffix("? keys"))
  }
}
