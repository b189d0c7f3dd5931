import Logic
import Testing

@testable import Rules

@Suite struct ConditionCoverageTests {
  private func coverage(_ condition: Condition) -> ConditionCoverage {
    let rule = SmallRulebook.rule("rule", .note, when: condition)
    var search = CoverageSearch(SmallRulebook.rulebook([rule]), seed: 1)
    return search.cover(0)
  }

  @Test func `each comparison that can decide alone is shown to`() {
    let covered = coverage([
      SmallRulebook.bleeds.isYes, .any(SmallRulebook.frail.isYes, SmallRulebook.imaged.isYes),
    ])
    #expect((covered.clauses, covered.deciding) == (3, 3))
    #expect((covered.unknowable, covered.carryingUnknown) == (3, 3))
    #expect(covered.isComplete)
  }

  @Test func `a comparison that another implies never decides alone`() {
    let covered = coverage([SmallRulebook.hurts.isYes, SmallRulebook.score >= 4])
    // The score is asked of what hurts only: with a score of 4, it hurts.
    #expect((covered.clauses, covered.deciding) == (2, 1))
    #expect(covered.open == ["Hurts: yes"])
    #expect((covered.thresholds, covered.exercised) == (1, 1))
  }
}
