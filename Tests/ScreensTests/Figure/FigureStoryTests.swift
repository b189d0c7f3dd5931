import Canvas
import Logic
import Testing

@testable import Screens

/// The figure by keys: it opens anywhere, moves over levels, and leads to lesions.
@Suite struct FigureStoryTests {
  private func story(_ size: Size = Size(columns: 80, rows: 24), step: String = "3") throws -> Story
  {
    var story = Story([try ThreeLesions.record()], size: size)
    story.press("Enter", step)
    return story
  }

  private func cursorRow(_ story: Story) -> String {
    let grid = story.desk.grid(story.size)
    return grid.cursor.map { grid.plainRow($0.row) } ?? ""
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "6"])
  func `it opens on the lesion that is shown and closes again`(_ step: String) throws {
    var story = try story(step: step)
    let before = story.screen
    story.press("v")
    #expect(story.screen.contains("from front"))
    #expect(cursorRow(story).contains("T10"))
    #expect(
      story.message.contains("T10: A, metastasis, breast cancer, 22 mm, lytic. Enter shows it."))
    story.press("v")
    #expect(story.screen == before)
    story.press("v", "Esc")
    #expect(story.screen == before)
  }

  @Test func `it moves over levels and says what is there`() throws {
    var story = try story()
    story.press("v", "j")
    #expect(story.message.contains("T11: no lesion is on record here."))
    story.press("j", "j", "j", "j")
    #expect(story.message.contains("L3: B, metastasis"))
    story.press("h")
    #expect(story.message.contains("no lesion"))
    story.press("Enter")
    #expect(story.message.contains("No lesion is on record here: J goes to the next one."))
  }

  @Test func `Enter shows the lesion at the level in the step`() throws {
    var story = try story()
    story.press("v", "J", "J")
    #expect(story.message.contains("left acetabulum: C, metastasis"))
    story.press("Enter")
    #expect(!story.screen.contains("from front"))
    #expect(story.screen.contains("[C acetabulum L"))
    #expect(story.record == (try ThreeLesions.record()))
  }

  @Test func `a key of the step does nothing while the figure has the keys`() throws {
    var story = try story(step: "2")
    story.press("v", "y", "n", "-", "u", "X")
    #expect(story.record == (try ThreeLesions.record()))
    #expect(story.message.contains("does nothing here"))
  }

  @Test func `on the largest screens it stays beside the step and follows its lesion`() throws {
    var story = try story(Size(columns: 200, rows: 60))
    story.press("v", "Esc")
    #expect(story.screen.contains("from front"))
    #expect(story.screen.contains("[A T10"))
    story.press("J")
    #expect(story.screen.contains("[B L3"))
    #expect(story.screen.contains("-- L3 --"))
    story.press("2")
    #expect(story.screen.contains("[2 Imaging"))
    #expect(story.screen.contains("from front"))
    story.press("v", "v")
    #expect(!story.screen.contains("from front"))
  }

  @Test func `it goes with the case`() throws {
    var story = Story(
      [try ThreeLesions.record(), try Story.figure(7)], size: Size(columns: 200, rows: 60))
    story.press("Enter", "3", "v", "Esc", "0", "j", "Enter")
    #expect(!story.screen.contains("from front"))
  }

  @Test func `help shows the keys of the figure and runs one`() throws {
    var story = try story()
    story.press("v", "?")
    #expect(story.screen.contains("Keys: Figure"))
    story.type("lesion before")
    story.press("Enter")
    #expect(story.message.contains("left acetabulum"))
  }

  @Test func `with lines it is the same picture in other characters`() throws {
    var story = try story(Size(columns: 120, rows: 40))
    story.press("v")
    let plain = story.screen
    story.desk.preferences.drawsLines = true
    let drawn = story.screen
    #expect(drawn.contains("\u{250C}\u{2500}\u{2500}\u{2500}\u{2500}\u{2510}"))
    #expect(drawn.contains("\u{2591}\u{2588}\u{2591}"))
    // Letters, marks and words are what they were.
    let letters = plain.filter { $0.isLetter || $0.isNumber || "!?=>[]".contains($0) }
    let same = drawn.filter { $0.isLetter || $0.isNumber || "!?=>[]".contains($0) }
    #expect(String(letters) == String(same))
  }

  @Test func `a key file can give its keys others`() throws {
    var story = try story()
    story.desk.preferences.bindings = KeyBindings(["figure.close": ["q"], "quit.how": ["b"]])
    story.press("v", "q")
    #expect(!story.screen.contains("from front"))
  }
}
