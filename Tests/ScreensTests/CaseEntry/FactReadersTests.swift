import Canvas
import TestSupport
import Testing

@testable import Screens

@Suite struct FactReadersTests {
  /// Ledger img-ablation-zone: the hold is called for by the technique and released by the measuring.
  @Test func `a hold that a fact releases is among what reads it`() throws {
    var story = Story([try ThreeLesions.record()], size: Size(columns: 120, rows: 40))
    story.press("Enter", "1", ".")
    #expect(story.screen.contains("What reads Zone measured"))
    #expect(story.screen.contains("hold, released by it"))
    #expect(!story.screen.contains("No rule reads it"))
  }

  @Test func `what two techniques share is said once, with all references`() throws {
    let story = try Story.onFigure(7, step: 1, size: Size(columns: 200, rows: 60))
    var onGoals = story
    for _ in 0..<7 { onGoals.press("Tab") }
    let said = onGoals.screen.ranges(of: "For pain relief alone, pain has to").count
    #expect(onGoals.screen.contains("What reads Goals"))
    #expect(said == 1)
    #expect(onGoals.screen.contains("cryo-sel-focal-pain, cryo-sel-focal-pain.combined"))
  }
}
