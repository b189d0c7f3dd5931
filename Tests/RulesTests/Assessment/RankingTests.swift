import Logic
import Testing

@testable import Rules

/// The order of techniques within a verdict: goals, then strength, then reservations.
@Suite struct RankingTests {
  private func ranks(_ rules: [Rule], goals: [String] = []) -> [Technique: Int] {
    let record = SmallRulebook.record(
      changing: ["treatment_intent": .value(.words(goals))])
    let techniques = SmallRulebook.rulebook(rules).assess(record).lesions.first?.techniques ?? []
    return Dictionary(
      techniques.map { ($0.technique, $0.rank) }, uniquingKeysWith: { first, _ in first })
  }

  private func indication(_ strength: Strength, _ technique: Technique) -> Rule {
    SmallRulebook.rule(
      "for-\(technique.rawValue)", .indication(strength), for: [technique],
      when: SmallRulebook.hurts.isYes)
  }

  @Test func `a technique that serves more of the goals comes first`() {
    let rules = [indication(.preferred, .vertebroplasty), indication(.optional, .cryoablation)]
    let ranks = ranks(rules, goals: ["local_control"])
    #expect(ranks[.cryoablation] == 1)
    #expect(ranks[.vertebroplasty] == 2)
  }

  @Test func `with equal goals the stronger indication comes first`() {
    let rules = [indication(.optional, .vertebroplasty), indication(.preferred, .cryoablation)]
    let ranks = ranks(rules, goals: ["palliation"])
    #expect(ranks[.cryoablation] == 1)
    #expect(ranks[.vertebroplasty] == 2)
  }

  @Test func `equal techniques share a rank`() {
    let rules = [
      indication(.optional, .cryoablation), indication(.optional, .radiofrequencyAblation),
    ]
    let ranks = ranks(rules)
    #expect(ranks[.cryoablation] == 1)
    #expect(ranks[.radiofrequencyAblation] == 1)
    #expect(ranks[.vertebroplasty] == 3)
  }

  @Test func `a verdict that is more open comes before any fit to goals`() {
    let reservation = SmallRulebook.rule(
      "frailty", .reservation, for: [.cryoablation], when: SmallRulebook.hurts.isYes)
    let rules = [
      indication(.preferred, .cryoablation), indication(.experience, .vertebroplasty), reservation,
    ]
    let ranks = ranks(rules, goals: ["local_control"])
    #expect(ranks[.vertebroplasty] == 1)
    #expect(ranks[.cryoablation] == 2)
  }

  @Test func `the order is said in words`() throws {
    let rules = [indication(.preferred, .vertebroplasty)]
    let record = SmallRulebook.record(
      changing: ["treatment_intent": .value(.words(["palliation", "local_control"]))])
    let found = try #require(SmallRulebook.rulebook(rules).first(record))
    #expect(found.rankReason == "serves 1 of 2 goals; indication: preferred; no caution")
  }
}
