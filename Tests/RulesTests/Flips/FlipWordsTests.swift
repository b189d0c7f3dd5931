import Logic
import Testing

@testable import Rules

/// Changes that are needed together, as one sentence.
@Suite struct FlipWordsTests {
  private func change(
    _ fact: FactName, _ words: String, finding: Bool = true, recorded: String? = nil
  ) -> FactChange {
    FactChange(
      place: FactPlace(.lesion("A"), fact), words: words, isFinding: finding, recorded: recorded,
      steps: [])
  }

  @Test func `a technique that is to be planned comes first`() {
    let changes = [
      change("ablation_zone_measured", "zone measured"),
      change("planned_technique", "cryoablation is planned"),
    ]
    #expect(changes.words == "once cryoablation is planned: zone measured")
    #expect(!changes.isMixed)
  }

  @Test func `what is on record otherwise is said beside what is to be found out`() {
    let changes = [
      change(
        "distance_to_neural_structure_mm", "nerve 10 mm or more", finding: false, recorded: "2 mm"),
      change("distance_to_organ_mm", "organ 10 mm or more"),
    ]
    #expect(changes.isMixed)
    #expect(changes.words == "nerve 10 mm or more (on record: 2 mm), and organ 10 mm or more")
  }

  @Test func `two changes of the record need no reminder of it`() {
    let changes = [
      change("coagulopathy", "no coagulopathy", finding: false, recorded: "yes"),
      change("painful", "lesion painful", finding: false, recorded: "no"),
    ]
    #expect(changes.words == "no coagulopathy, and lesion painful")
  }
}
