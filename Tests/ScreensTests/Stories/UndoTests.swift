import Logic
import Testing

@testable import Screens

/// Every answer can be undone, and what was undone redone, also after the program was started anew.
@Suite struct UndoTests {
  private let age = FactPlace(.wholeCase, "age_years")
  private let coagulopathy = FactPlace(.wholeCase, "coagulopathy")

  /// A new case with an age and an answer on coagulopathy, and the program started anew.
  private func answeredAndRestarted() throws -> Story {
    var story = Story()
    story.press("N", "j", "j", "j", "Enter")
    story.type("78")
    story.press("Enter", "Esc", "Tab", "y")
    #expect(story.record?[coagulopathy] == .value(.yesNo(true)))
    story.restart()
    #expect(story.record == nil)
    story.press("Enter")
    #expect(story.record?[age] == .value(.number(78)))
    return story
  }

  @Test func `answers are undone one by one after a restart, and redone`() throws {
    var story = try answeredAndRestarted()
    story.press("u")
    #expect(story.message.contains("u again takes back what came before it: Coagulopathy"))
    #expect(story.record?[coagulopathy] == .value(.yesNo(true)))
    story.press("u")
    #expect(story.record?[coagulopathy] == nil)
    #expect(story.message.contains("Undone: Coagulopathy"))
    story.press("u")
    #expect(story.record?[age] == nil)
    story.press("u")
    #expect(story.message.contains("There is nothing to undo."))
    story.press("U", "U")
    #expect(story.record?[age] == .value(.number(78)))
    #expect(story.record?[coagulopathy] == .value(.yesNo(true)))
    #expect(story.filed["2611-001"] == story.record)
  }

  @Test func `what was undone before a restart is redone after it`() throws {
    var story = try answeredAndRestarted()
    story.press("u", "u")
    story.restart()
    story.press("Enter", "U")
    #expect(story.record?[coagulopathy] == .value(.yesNo(true)))
    story.press("U")
    #expect(story.message.contains("Nothing was undone."))
  }

  @Test func `a new answer after an undo ends redoing, also after a restart`() throws {
    var story = try answeredAndRestarted()
    story.press("u", "u", "n")
    story.restart()
    story.press("Enter", "U")
    #expect(story.message.contains("Nothing was undone."))
    #expect(story.record?[coagulopathy] == .value(.yesNo(false)))
  }

  @Test func `a lesion that was removed comes back with its answers`() throws {
    var story = Story([try Story.figure(7)])
    story.press("Enter", "Tab", "Tab", "X", "x")
    #expect(story.record?.lesions.count == 1)
    story.press("X", "C")
    #expect(story.record?.lesions.isEmpty == true)
    story.restart()
    story.press("Enter", "u", "u")
    #expect(story.record == (try Story.figure(7)))
  }

  @Test func `undo takes back the slip that was typed over an answer as well`() throws {
    var story = Story([try Story.figure(15)])
    story.press("Enter", "j", "j", "j", "Enter")
    story.type("700")
    story.press("Down", "Esc")
    let before = try #require(story.desk.file)
    #expect(!before.drafts.isEmpty)
    story.press("u")
    #expect(story.desk.file?.drafts.isEmpty == true)
    #expect(story.record == (try Story.figure(15)))
  }
}
