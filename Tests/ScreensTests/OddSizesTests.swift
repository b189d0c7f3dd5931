import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// Every step draws itself in any room, and says something in forty columns.
@Suite struct OddSizesTests {
  private static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 3, rows: 20),
    Size(columns: 20, rows: 5), Size(columns: 40, rows: 10), Size(columns: 79, rows: 3),
    Size(columns: 109, rows: 2), Size(columns: 110, rows: 1), Size(columns: 111, rows: 9),
    Size(columns: 300, rows: 90),
  ]

  @Test(arguments: StepName.allCases)
  func `a step draws itself in any room`(_ name: StepName) throws {
    for record in [try ThreeLesions.decided(), try ThreeLesions.record(), Case(id: "empty")] {
      var story = Story([record])
      story.press("Enter", String(name.rawValue))
      for keys in [[], ["w"], ["J", "w"], ["Tab"], ["e"]] as [[String]] {
        for key in keys { story.press(key) }
        let file = try #require(story.desk.file)
        for size in Self.sizes {
          let grid = story.desk.steps[name].grid(file, size)
          #expect(grid.size == size)
          guard size == Size(columns: 40, rows: 10) else { continue }
          #expect(grid.plainText.contains { $0.isLetter }, "\(name), \(keys)")
        }
        story.press("Esc")
      }
    }
  }
}
