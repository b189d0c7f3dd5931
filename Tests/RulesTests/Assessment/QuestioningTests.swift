import Logic
import Testing

@testable import Rules

/// Which questions are asked, and which are not worth asking.
@Suite struct QuestioningTests {
  private let rulebook = SmallRulebook.rulebook(SmallRulebook.verdictRules)

  private func asked(_ changes: [FactName: SmallRulebook.Change], in rulebook: Rulebook? = nil)
    -> [FactName]
  {
    (rulebook ?? self.rulebook).assess(SmallRulebook.record(changing: changes)).questions
      .filter { $0.settles.contains { $0.technique == .vertebroplasty } }.map(\.fact)
  }

  @Test func `a settled case asks nothing`() {
    #expect(asked([:]) == [])
  }

  @Test func `while the site is not known, only the site is asked`() {
    #expect(asked(["site": .blank, "bleeds": .blank, "score": .blank]) == ["site"])
  }

  @Test func `facts are asked of which some answer would settle the technique`() {
    #expect(asked(["bleeds": .blank]) == ["bleeds"])
    #expect(asked(["bleeds": .blank, "imaged": .blank]) == ["imaged", "bleeds"])
  }

  @Test func `a reservation that is not known is asked too`() {
    #expect(asked(["frail": .blank]) == ["frail"])
  }

  @Test func `where only two answers together settle, both are asked`() {
    // Neither alone: an indication needs both, and two others keep each single no open.
    let rules = [
      SmallRulebook.rule("scope", .scope, when: SmallRulebook.site == .here),
      SmallRulebook.rule(
        "first", .indication(.optional),
        when: [SmallRulebook.bleeds.isYes, SmallRulebook.frail.isYes]),
      SmallRulebook.rule(
        "second", .indication(.optional),
        when: [!SmallRulebook.bleeds.isYes, !SmallRulebook.frail.isYes]),
    ]
    let rulebook = SmallRulebook.rulebook(rules)
    #expect(
      asked(["bleeds": .blank, "frail": .blank], in: rulebook) == ["bleeds", "frail"])
  }

  @Test func `a question says whose answer it is and what it settles`() throws {
    let record = SmallRulebook.record(changing: ["score": .blank])
    let question = try #require(rulebook.assess(record).questions.first)
    #expect(question.subject == .lesion("A"))
    #expect(question.ask == "Score: Pain, 0 to 10")
    #expect(question.settles == [.init(lesion: "A", technique: .vertebroplasty)])
  }
}
