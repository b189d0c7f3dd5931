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

  @Test func `a caution that is known leaves the others to be asked`() throws {
    let rules =
      SmallRulebook.verdictRules + [
        SmallRulebook.rule("opinion", .reservation, when: SmallRulebook.opinion.isYes),
        SmallRulebook.rule(
          "cement", .reservation, when: [SmallRulebook.cement > 4, SmallRulebook.opinion.isYes]),
      ]
    let rulebook = SmallRulebook.rulebook(rules)
    let record = SmallRulebook.record(changing: ["frail": .value(.yesNo(true))])
    let assessment = rulebook.assess(record)
    #expect(assessment.lesions[0][.vertebroplasty]?.because == .known)
    #expect(assessment.questions.map(\.fact) == ["opinion", "cement"])
    for question in assessment.questions {
      #expect(question.settles == [])
      #expect(question.cautions == [.init(lesion: "A", technique: .vertebroplasty)])
    }
  }

  @Test func `what settles a verdict is asked before what only settles a caution`() {
    let rules =
      SmallRulebook.verdictRules + [
        SmallRulebook.rule(
          "cement", .reservation, when: [SmallRulebook.cement > 4, SmallRulebook.opinion.isYes])
      ]
    let record = SmallRulebook.record(changing: ["frail": .blank])
    let questions = SmallRulebook.rulebook(rules).assess(record).questions
    // Neither cement nor opinion alone makes the technique more or less than possible.
    #expect(questions.map(\.fact) == ["frail", "opinion", "cement"])
    #expect(questions.map { !$0.settles.isEmpty } == [true, false, false])
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
