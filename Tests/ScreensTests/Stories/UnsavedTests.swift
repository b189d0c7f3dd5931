import Canvas
import Logic
import Testing

@testable import Screens

/// Answers that could not be saved are not dropped without a question.
@Suite struct UnsavedTests {
  private let age = FactPlace(.wholeCase, "age_years")

  /// A desk on the worklist, with an answer to the first case that the store could not take.
  private func withUnsavedAnswer() throws -> Story {
    var story = Story([try Story.figure(2), try Story.figure(7)])
    story.press("Enter")
    let first = try #require(story.record?.id)
    #expect(first == "fig-02")
    story.diskIsFull = true
    story.press("j", "j", "j", "Enter")
    story.type("81")
    story.press("Enter", "Esc", "0")
    #expect(story.desk.hasUnsavedAnswers)
    return story
  }

  @Test func `another case is opened only once the loss is agreed to`() throws {
    var story = try withUnsavedAnswer()
    story.press("j", "Enter")
    #expect(story.record?.id == "fig-02")
    #expect(story.message.contains("could not be saved"))
    story.press("Esc")
    #expect(story.record?[age] == .value(.number(81)))
    story.press("Enter", "C")
    #expect(story.record?.id == "fig-07")
  }

  @Test func `a step key and a new case ask as well`() throws {
    for key in ["3", "N"] {
      var story = try withUnsavedAnswer()
      story.press("j", key)
      #expect(story.message.contains("could not be saved"))
      #expect(story.record?.id == "fig-02")
    }
  }

  @Test func `the case itself is gone back to, and its answer is saved once there is room`() throws
  {
    var story = try withUnsavedAnswer()
    story.press("Enter")
    #expect(story.record?[age] == .value(.number(81)))
    #expect(story.screen.contains("[1 Case"))
    story.diskIsFull = false
    story.handle(.tick)
    #expect(!story.desk.hasUnsavedAnswers)
    #expect(story.filed["fig-02"]?[age] == .value(.number(81)))
  }
}
