import Logic
import Rules
import Testing

@testable import Reports

/// Another rulebook says something else, and which rule is why.
struct ComparisonTests {
  private func change(_ old: Rulebook, _ new: Rulebook, isTold: Bool = true) -> TechniqueChange? {
    let before = old.assess(Bench.record).standpoints
    let changes = RulebookChanges(from: old.canonicalText, to: new.canonicalText)
    let found = Comparison(with: new, since: isTold ? changes : nil)
      .changes(of: Bench.record, since: before)
    return found.first { $0.now.technique == .cryoablation }
  }

  private func words(_ change: TechniqueChange?) -> [String] {
    change.map { change in
      ["\(change.was.verdict) -> \(change.now.verdict)"]
        + change.causes.map { "\($0.rule) \($0.words)" }
    } ?? []
  }

  @Test func `a new contraindication is named`() {
    let found = change(
      Bench.rulebook(), Bench.rulebook([Bench.indication, Bench.near, Bench.block]))
    #expect(words(found) == ["possible -> contraindicated", "block is new"])
  }

  @Test func `a contraindication that is gone is named, and what decides now is not`() {
    let found = change(
      Bench.rulebook([Bench.indication, Bench.near, Bench.block]), Bench.rulebook())
    #expect(
      words(found) == ["contraindicated -> possible", "block is no longer in the rulebook"])
  }

  @Test func `a rule with another condition is named`() {
    let wider = Rule(
      "near", .reservation, for: [.cryoablation], when: Bench.size >= 50, says: "Large.")
    let found = change(Bench.rulebook(), Bench.rulebook([Bench.indication, wider]))
    #expect(words(found) == ["possible -> indicated", "near was changed"])
  }

  @Test func `a setting is named with both values`() {
    let found = change(Bench.rulebook(), Bench.rulebook(from: 50))
    #expect(
      words(found) == [
        "possible -> indicated", "near turns on size from: was 30 mm, is 50 mm",
      ])
  }

  @Test func `a fact that is worked out otherwise is named`() {
    let rules = [Bench.indication, Bench.near, Bench.block]
    let found = change(
      Bench.rulebook(rules, derived: Bench.size >= 50),
      Bench.rulebook(rules, derived: Bench.size >= 20))
    #expect(
      words(found) == [
        "possible -> contraindicated", "block reads risky, which is worked out otherwise",
      ])
  }

  @Test func `without the text of the earlier rulebook, the answers are told`() {
    let found = change(Bench.rulebook(), Bench.rulebook(from: 50), isTold: false)
    #expect(words(found) == ["possible -> indicated", "near decided: yes"])
  }

  @Test func `a new hold is a change, though the verdict is not`() {
    let found = change(
      Bench.rulebook(), Bench.rulebook([Bench.indication, Bench.near, Bench.hold]))
    #expect(words(found) == ["possible -> possible", "hold is new"])
    #expect(found?.newHolds == ["hold"])
    #expect(found?.isOfVerdict == false)
  }

  @Test func `the same rulebook, and one that is only worded otherwise, change nothing`() {
    let worded = Rule(
      "near", .reservation, for: [.cryoablation], when: Bench.size >= "size_from",
      says: "It is large.", refs: [93])
    #expect(change(Bench.rulebook(), Bench.rulebook()) == nil)
    #expect(change(Bench.rulebook(), Bench.rulebook([Bench.indication, worded])) == nil)
    let texts = (
      Bench.rulebook().canonicalText, Bench.rulebook([Bench.indication, worded]).canonicalText
    )
    #expect(RulebookChanges(from: texts.0, to: texts.1).isEmpty)
  }

  @Test func `the text of the clinic's rulebook is read without losing a rule`() {
    let changes = RulebookChanges(from: "", to: Rulebook.standard.canonicalText)
    #expect(Set(changes.addedRules) == Set(Rulebook.standard.rules.map(\.id)))
    #expect(changes.settings.count == Rulebook.standard.settings.all.count)
    // What was done and what came of it turns no assessment, and is not in the text.
    let facts = Rulebook.standard.catalogue.declarations.filter { !$0.isOfAftermath }
    #expect(Set(changes.changedFacts) == Set(facts.map(\.name)))
  }
}
