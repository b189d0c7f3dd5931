import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

@Suite struct OpenHoldTests {
  /// Ledger img-ablation-zone: the zone is measured for each lesion that is, or may be, ablated.
  @Test func `a hold that waits for a fact of a lesion is held once for each lesion`() throws {
    let record = try ThreeLesions.record()
    let rulebook = Rulebook.standard
    let holds = rulebook.assess(record)
      .openHolds(planned: record.plannedTechniques, rulebook.catalogue)
      .filter { $0.hold.waitsFor.contains("ablation_zone_measured") }
    #expect(holds.map(\.lesion) == ["A", "B", "C"])
  }

  @Test func `the field that a hold waits for bears its sign`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "1", ".")
    let row = try #require(
      story.screen.split(separator: "\n").first { $0.contains("Zone measured") })
    #expect(row.hasPrefix(" > !! Zone measured"))
  }
}
