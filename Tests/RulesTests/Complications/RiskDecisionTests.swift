import Logic
import Testing

@testable import Rules

/// What a reviewer decided counts only as far as it can be true.
@Suite struct RiskDecisionTests {
  private func decision(
    on id: String, _ sheet: Sheet, _ answers: [FactName: FactValue] = [:],
    of technique: Technique
  ) throws -> RiskDecision {
    let reader = Bedside(["site": .word("spine")]).with(answers).reader()
    let risks = Risks.review(reader, at: .lesion(0), of: technique)
    return try #require(risks.first { $0.risk.id == id }).decision(on: sheet)
  }

  private func list(_ fact: FactName, _ ids: String...) -> Sheet {
    Sheet([fact: .value(.words(ids))])
  }

  @Test func `a risk against which there is no measure is never mitigated`() throws {
    let major = "major_complication_after_freezing"
    #expect(
      try decision(on: major, list("risks_mitigated", major), of: .cryoablation) == .open)
    #expect(
      try decision(on: major, list("risks_accepted", major), of: .cryoablation) == .accepted)
    var both = list("risks_mitigated", major)
    both["risks_accepted"] = .value(.words([major]))
    #expect(try decision(on: major, both, of: .cryoablation) == .accepted)
  }

  @Test func `a risk is mitigated while a measure against it is planned`() throws {
    let fat = "fat_embolism"
    let mitigated = list("risks_mitigated", fat)
    #expect(try decision(on: fat, mitigated, of: .vertebroplasty) == .open)
    #expect(
      try decision(
        on: fat, mitigated, ["cement_volume_ml": .number(4)], of: .vertebroplasty) == .mitigated)
    #expect(
      try decision(
        on: fat, mitigated, ["cement_volume_ml": .number(31)], of: .vertebroplasty) == .open)
  }
}
