import TestSupport
import Canvas
import Logic
import Testing

@testable import Screens

/// Keys at random, over all screens and sizes: nothing crashes, and no answer is lost.
@Suite struct SoakTests {
  @Test func `twenty thousand random keys lose nothing`() throws {
    var random = SeededRandom(seed: 20_261)
    var story = Story(try [2, 7, 9].map(Story.figure))
    let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 20, rows: 5),
      Size(columns: 200, rows: 60), Size(columns: 1, rows: 1), Size(columns: 81, rows: 25),
    ]
    for count in 0..<20_000 {
      story.handle(.key(key(&random)))
      if count % 500 == 0 {
        story.size = sizes[Int(random.next() % UInt64(sizes.count))]
        story.handle(.resize(story.size))
      }
      if count % 40 == 0 {
        #expect(story.desk.grid(story.size).size == story.size)
        if let record = story.record { #expect(story.filed[record.id] == record) }
      }
    }
    // Whatever was pressed, the way back to the worklist is there.
    story.size = Size(columns: 80, rows: 24)
    story.press("Esc", "Esc", "Esc", "0")
    #expect(story.screen.contains("Worklist"))
  }

  private func key(_ random: inout SeededRandom) -> Key {
    let special: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function(1), .function(2), .control("l"),
    ]
    let letters = Array("jkhlgGyn-eENXCuUawWcxMOHSr.,?:123456 0tT10L1a7bm/xvi")
    if random.next() % 3 == 0 { return special[Int(random.next() % UInt64(special.count))] }
    return .character(letters[Int(random.next() % UInt64(letters.count))])
  }
}
