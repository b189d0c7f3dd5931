import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// What is typed by mistake answers nothing, and takes nothing away.
@Suite struct SlipsTests {
  private let age = FactPlace(.wholeCase, "age_years")

  /// On a field of one letter, open.
  private func onCoagulopathy() throws -> Story {
    var story = try Story.onFigure(7, step: 1)
    story.press("Tab", "Enter")
    #expect(story.desk.file?.editor?.place.fact == "coagulopathy")
    return story
  }

  @Test func `of a sentence typed into a field of letters no later letter answers`() throws {
    var story = try onCoagulopathy()
    let before = story.record
    story.type("half typed, by no means yes")
    #expect(story.record == before)
    #expect(story.message.contains("Backspace first: "))
    story.press("Esc")
    #expect(story.record == before)
    #expect(story.desk.file?.drafts.isEmpty == true)
  }

  @Test func `after Backspace the right letter answers`() throws {
    var story = try onCoagulopathy()
    story.press("x", "Backspace", "n")
    #expect(story.record?[FactPlace(.wholeCase, "coagulopathy")] == .value(.yesNo(false)))
  }

  @Test func `Esc gives back the answer that unreadable text stood over`() throws {
    var story = try Story.onFigure(15, step: 1)
    let before = try #require(story.record?[age])
    story.press("j", "j", "j", "Enter")
    #expect(story.screen.contains("now "))
    story.type("7x")
    story.press("Esc")
    #expect(story.record?[age] == before)
    #expect(story.message.contains("7x is not taken"))
    #expect(!story.screen.contains("counts as not known"))
  }

  @Test func `unreadable text in a blank field stays as typed`() throws {
    var story = try Story.onFigure(7, step: 1)
    story.press("j", "j", "j", "Enter")
    story.type("7x")
    story.press("Esc")
    #expect(story.screen.contains("counts as not known"))
  }

  @Test func `a key acts on nothing that cannot be seen`() throws {
    var story = try Story.onFigure(7, step: 1)
    story.press("Tab")
    let before = story.record
    story.handle(.resize(Size(columns: 20, rows: 5)))
    story.press("y", "n", "3", "u", "Enter")
    #expect(story.record == before)
    story.handle(.resize(Size(columns: 80, rows: 24)))
    #expect(story.screen.contains("SAFETY"))
    #expect(story.desk.file?.editor == nil)
  }

  @Test func `a reason that is empty keeps its field open, and what follows is the reason`() throws
  {
    var story = try Story.onFigure(7, step: 3)
    story.press("c", "Enter", "Enter")
    story.type("y3u no other way")
    story.press("Enter")
    #expect(
      story.record?[FactPlace(.lesion("A"), "choice_reason")]
        == .value(.text("y3u no other way")))
  }
}
