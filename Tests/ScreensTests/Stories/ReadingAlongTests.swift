import Canvas
import Testing

@testable import Screens

/// One who reads along sees which keys would write, and why they are off.
@Suite struct ReadingAlongTests {
  private static func story(_ step: String) throws -> Story {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", step)
    story.receive(.pen(.held(by: "K. Ode", isAsked: false)))
    return story
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "7"])
  func `every command that writes is off and says who has the pen`(_ step: String) throws {
    let story = try Self.story(step)
    let off = story.desk.keyLines.filter { $0.whyOff?.contains("K. Ode has the pen") == true }
    let own = off.filter { WritingCommands.ids.contains($0.id) }
    #expect(!own.isEmpty)
    for line in story.desk.keyLines where WritingCommands.ids.contains(line.id) {
      #expect(line.whyOff != nil, "\(line.id)")
    }
  }

  @Test func `Enter edit is dimmed in the line of keys`() throws {
    var story = try Self.story("1")
    let grid = story.desk.grid(story.size)
    let place = try #require(grid.plainRow(23).firstRange(of: "Enter edit"))
    let column = grid.plainRow(23).distance(
      from: grid.plainRow(23).startIndex, to: place.lowerBound)
    #expect(Array(grid.row(23))[column].role == .keyOff)
    story.press("Enter")
    #expect(story.message.contains("K. Ode has the pen: you read along."))
    #expect(story.desk.file?.editor == nil)
  }

  @Test func `every id of a writing command is in the tables`() {
    let ids = Set(KeyTable.all().flatMap(\.rows).map(\.id))
    #expect(WritingCommands.ids.subtracting(ids).isEmpty)
  }

  @Test func `reading keys stay: why, flips, and going to the field of a flip`() throws {
    var story = try Self.story("3")
    story.press("w")
    #expect(story.screen.contains("Why "))
    story.press("f", "Enter")
    #expect(!story.message.contains("has the pen"))
  }
}
