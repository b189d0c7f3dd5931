import Logic
import Testing

@testable import Rules

/// Holds, notes, referrals and limits of the session.
@Suite struct BesideTests {
  private static let yes = SmallRulebook.Change.value(.yesNo(true))
  private static let no = SmallRulebook.Change.value(.yesNo(false))

  private func holds(_ changes: [FactName: SmallRulebook.Change], release: Condition? = nil)
    -> [Truth]
  {
    let hold = SmallRulebook.rule(
      "hold", .hold(release: release), when: SmallRulebook.frail.isYes)
    let rulebook = SmallRulebook.rulebook(SmallRulebook.verdictRules + [hold])
    return rulebook.first(SmallRulebook.record(changing: changes))?.holds.map(\.truth) ?? []
  }

  @Test func `a hold stands unless its condition is known to be no`() {
    #expect(holds(["frail": Self.yes]) == [.yes])
    #expect(holds(["frail": .blank]) == [.unknown])
    #expect(holds(["frail": Self.no]) == [])
  }

  @Test func `a hold is lifted only where its release is known to be yes`() {
    let release = SmallRulebook.opinion.isYes
    #expect(holds(["frail": Self.yes, "opinion": Self.yes], release: release) == [])
    #expect(holds(["frail": Self.yes, "opinion": Self.no], release: release) == [.yes])
    #expect(holds(["frail": Self.yes], release: release) == [.yes])
  }

  @Test func `a hold changes no verdict and names what it waits for`() throws {
    let hold = SmallRulebook.rule(
      "hold", .hold(release: SmallRulebook.opinion.isYes), when: SmallRulebook.frail.isYes)
    let rulebook = SmallRulebook.rulebook(SmallRulebook.verdictRules + [hold])
    let found = try #require(
      rulebook.first(SmallRulebook.record(changing: ["frail": .blank])))
    #expect(found.verdict == .possible)
    #expect(found.holds.first?.waitsFor == ["frail", "opinion"])
    #expect(found.holds.first?.release == "Opinion: yes")
  }

  @Test func `notes and referrals are shown where they hold and the technique applies`() {
    let rules =
      SmallRulebook.verdictRules + [
        SmallRulebook.rule("note", .note, when: SmallRulebook.hurts.isYes),
        SmallRulebook.rule(
          "referral", .referral(.spineSurgery), when: SmallRulebook.hurts.isYes),
      ]
    let rulebook = SmallRulebook.rulebook(rules)
    func shown(_ changes: [FactName: SmallRulebook.Change]) -> [[String]] {
      let lesion = rulebook.assess(SmallRulebook.record(changing: changes)).lesions.first
      return [lesion?.notes.map(\.rule.id) ?? [], lesion?.referrals.map(\.rule.id) ?? []]
    }
    #expect(shown([:]) == [["note"], ["referral"]])
    #expect(shown(["hurts": .blank]) == [[], []])
    #expect(shown(["site": .value(.word("there"))]) == [[], []])
  }

  @Test(
    arguments: zip(
      [SmallRulebook.Change.value(.number(29.9)), .value(.number(30)), .unknown],
      [SessionLimit.State.within, .over, .unknown]))
  func `a limit of the session is within, over or not known`(
    _ cement: SmallRulebook.Change, _ state: SessionLimit.State
  ) {
    let limit = SmallRulebook.rule(
      "limit", .sessionLimit(.over), when: SmallRulebook.cement >= 30)
    let rulebook = SmallRulebook.rulebook([limit])
    let assessment = rulebook.assess(SmallRulebook.record(changing: ["cement": cement]))
    #expect(assessment.session.limits.map(\.state) == [state])
  }
}
