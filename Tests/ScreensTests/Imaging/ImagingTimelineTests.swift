import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The images on a line to the day of the procedure: at their age, over the bands in force.
@Suite struct ImagingTimelineTests {
  private func text(_ ages: [Double], width: Int) -> [String] {
    let marks = ages.enumerated().map {
      ImagingTimeline.Mark(number: $0.offset + 1, age: Interval($0.element))
    }
    let lines = ImagingTimeline(marks, current: 7, month: 30)?.lines(width) ?? []
    return lines.map { $0.map(\.text).joined() }
  }

  @Test func `an image stands at its age, a column a day where there is room`() throws {
    let lines = text([11], width: 60)
    #expect(
      lines[0] == "[...............-------------------1---========]P")
    #expect(lines[1].hasPrefix(" over 30 hold   8-30 note"))
    let line = try #require(lines.first)
    // From the mark to the end of the line there are as many columns as days.
    let mark = try #require(line.firstIndex(of: "1"))
    let end = try #require(line.firstIndex(of: "]"))
    #expect(line.distance(from: mark, to: end) == 12)
  }

  @Test(arguments: [(7.0, "="), (8.0, "-"), (30.0, "-"), (31.0, ".")])
  func `bands change where the limits are`(_ age: Double, _ band: Character) throws {
    // The band of a day is seen where another image stands.
    let line = Array(try #require(text([0], width: 60).first))
    let end = try #require(line.firstIndex(of: "]"))
    #expect(line[end - 1 - Int(age)] == band)
  }

  @Test func `both ends are shown`() {
    let lines = text([0, 45], width: 60)
    #expect(lines[0].hasPrefix("[2"))
    #expect(lines[0].hasSuffix("1]P"))
  }

  @Test func `what is older than three months is at the end, which says so`() {
    let lines = text([400], width: 60)
    #expect(lines[0].hasPrefix("<1"))
  }

  @Test func `two images on one place are a star`() {
    #expect(text([11, 11], width: 60)[0].contains("*"))
  }

  @Test func `nothing is drawn where nothing is known, or without room`() {
    #expect(text([], width: 60).isEmpty)
    #expect(text([11], width: 12).isEmpty)
    let blank = OpenCase(
      Case(id: "one", studies: [Study(id: "s1")]), journal: [], rulebook: .standard, now: Story.now)
    #expect(ImagingTimeline(blank) == nil)
  }

  @Test func `a narrow line has several days a column and is never better than its oldest`() throws
  {
    let line = try #require(text([0], width: 26).first)
    #expect(line == "[........-----------===1]P")
  }
}
