import Canvas
import Logic
import Testing

@testable import Screens

/// Cases are marked on the worklist, and the marked ones are presented.
@Suite struct MarkingTests {
  private static func record(_ id: String, meeting: CalendarDate? = nil) -> Case {
    var sheet = Sheet()
    if let meeting { sheet["mdt_date"] = .value(.date(meeting)) }
    return Case(id: id, sheet: sheet, lesions: [Lesion(id: "A")])
  }

  @Test func `nothing is presented while no case is marked`() {
    var story = Story([Self.record("1")])
    story.press("p")
    #expect(story.message.contains("Space marks one"))
    #expect(story.presented.isEmpty)
  }

  @Test func `marked cases are presented on the day of their meeting`() throws {
    let day = try #require(CalendarDate("2026-12-01"))
    let past = try #require(CalendarDate("2026-11-03"))
    var story = Story([
      Self.record("1", meeting: day), Self.record("2", meeting: past), Self.record("3"),
    ])
    story.press("g", "Space", "Space", "Space")
    #expect(story.message.contains("3 cases for the meeting of Tue 1 Dec 2026"))
    story.press("Space", "p")
    let presented = try #require(story.presented.first)
    #expect(presented.cases.count == 2)
    #expect(story.presented.count == 1)
  }

  @Test func `without a day on record the meeting is today`() throws {
    var story = Story([Self.record("1")])
    story.press("Space", "p")
    #expect(try #require(story.presented.first).day == Story.now.date)
    #expect(story.screen.contains("*"))
    story.press("Space")
    #expect(story.message.contains("No case is marked"))
  }
}
