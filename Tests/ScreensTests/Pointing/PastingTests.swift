import Canvas
import Logic
import Testing

@testable import Screens

/// Pasted text is data wherever it lands, and never a command.
@Suite struct PastingTests {
  /// Every letter that does something somewhere, and a yes at the end.
  private static let commands = "jjyn-XNcxMOSuUq0123456:quit\rC"

  @Test(arguments: 1...6)
  func `pasted on a step it does nothing and says so`(step: Int) throws {
    var story = try Story.onFigure(7, step: step)
    let (before, record) = (story.desk.page, story.record)
    story.handle(.paste(Self.commands))
    #expect(story.message.contains("Pasted text is data"))
    #expect(story.desk.page == before)
    #expect(story.record == record)
    #expect(story.desk.file?.editor == nil)
  }

  @Test func `pasted on the worklist it does nothing, and into its filter it is words`() throws {
    var story = Story(try [2, 7].map(Story.figure))
    story.handle(.paste(Self.commands))
    #expect(story.message.contains("Pasted text is data"))
    story.press("/")
    story.handle(.paste("sacrum\n"))
    #expect(story.desk.worklist.filter.text == "sacrum")
    #expect(story.desk.worklist.isFiltering)
  }

  @Test func `pasted into a field it is text on one line, without controls`() throws {
    var story = try Story.onFigure(7)
    story.press("Enter")
    story.handle(.paste("Maja\r\nLind\u{1B}[31mholm\t\u{3}qC\n"))
    #expect(story.desk.file?.editor?.text == "Maja Lind[31mholm qC")
    story.press("Enter")
    #expect(story.answer("patient_name") == .value(.text("Maja Lind[31mholm qC")))
  }

  @Test func `what a field has no room for is left out, and said`() throws {
    var story = try Story.onFigure(7)
    story.press("Enter")
    story.handle(.paste(String(repeating: "x", count: 500)))
    #expect(story.desk.file?.editor?.text.count == 400)
    #expect(story.message.contains("400 of 500"))
  }

  @Test func `a paste answers no field by itself`() throws {
    var story = try Story.onFigure(7)
    story.press("j", "j", "j", "j", "Enter")
    #expect(story.desk.file?.editor?.place.fact == "sex")
    story.handle(.paste("f"))
    #expect(story.answer("sex") == nil)
    story.press("Enter")
    #expect(story.answer("sex") == .value(.word("female")))
  }

  @Test func `pasted into the palette and the help it is sought and not run`() throws {
    var story = try Story.onFigure(7)
    story.press(":")
    story.handle(.paste("quit\n"))
    #expect(!story.hasEnded)
    #expect(story.message.contains(":quit"))
    story.press("Esc", "?")
    story.handle(.paste("?undo"))
    #expect(story.desk.help?.filter == "?undo")
  }

  @Test func `a paste never says yes`() throws {
    var story = try Story.onFigure(7)
    story.press("^C")
    story.handle(.paste("C"))
    #expect(!story.hasEnded)
    #expect(story.desk.prompt == nil)
    #expect(story.message.contains("Pasted text never says yes"))
  }
}
