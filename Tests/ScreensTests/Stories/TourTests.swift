import Testing

@testable import Screens

/// The tour of the README, key by key.
@Suite struct TourTests {
  @Test func `the tour leads where the README says`() throws {
    var story = Story(try (1...15).map(Story.figure))
    story.press("j", "Enter", ".")
    #expect(story.message.contains("waits for Images reviewed"))
    story.press("y")
    #expect(story.message.contains("1 hold released"))
    story.press(".", "Enter", "n", "Esc", ".", "y")
    #expect(story.message.contains("Sacroplasty is now indicated"))
    story.press("2")
    #expect(story.screen.contains("Earlier images reviewed      OK yes"))
    story.press("3", "c")
    #expect(story.message.contains("Sacroplasty is chosen for A."))
    story.press("v")
    #expect(story.screen.contains("IN THE DRAWING"))
    story.press("v", "4", "a")
    #expect(story.message.contains("accepted"))
    story.press("6", "S")
    #expect(story.exports.map(\.fileName) == ["fig-02-plan.md"])
  }
}
