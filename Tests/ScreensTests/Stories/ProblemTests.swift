import Logic
import Rules
import Testing

@testable import Screens

/// `.` goes to what stands in the way: unreadable, then holds, then open questions.
@Suite struct ProblemTests {
  @Test func `what is unreadable comes first, then every hold, then the questions`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "j", "j", "j", "Enter")
    story.type("abc")
    story.press("Down", "Esc", "Tab", ".")
    #expect(story.desk.file?.lastQuestion == FactPlace(.wholeCase, "age_years"))
    #expect(story.message.contains("Unreadable"))
    story.press(".")
    #expect(story.message.contains("Hold, waits for"))
    var kinds: [String] = []
    for _ in 0..<60 {
      kinds.append(story.message.contains("Hold") ? "hold" : "other")
      story.press(".")
    }
    let firstOther = try #require(kinds.firstIndex(of: "other"))
    #expect(kinds[..<firstOther].allSatisfy { $0 == "hold" })
    #expect(firstOther > 1)
  }

  @Test func `a hold leads to a field of its lesion that would lift it`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "3", ".")
    #expect(story.message.contains("Hold, waits for"))
    #expect(story.screen.contains("[1 Case"))
    let place = try #require(story.desk.file?.lastQuestion)
    let file = try #require(story.desk.file)
    let holds = file.openHolds.filter { $0.isCalledFor }
    #expect(holds.contains { $0.hold.waitsFor.contains(place.fact) })
  }

  @Test func `problems are gone through in a circle, and back`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter")
    let count = try #require(story.desk.file?.problems().count)
    story.press(".")
    let first = story.desk.file?.lastQuestion
    for _ in 0..<count { story.press(".") }
    #expect(story.desk.file?.lastQuestion == first)
    story.press(".", ",")
    #expect(story.desk.file?.lastQuestion == first)
  }
}
