import Logic
import Testing

@testable import Rules

/// Whether a plan may be ready is one rule, whoever asks.
@Suite struct ReadinessTests {
  private static let rules =
    SmallRulebook.verdictRules + [
      SmallRulebook.rule(
        "asked", .hold(release: nil), when: .not(SmallRulebook.opinion.isYes)),
      SmallRulebook.rule("full", .sessionLimit(.over), when: SmallRulebook.cement > 25),
    ]

  private func readiness(
    changing changes: [FactName: SmallRulebook.Change] = [:], planned: String? = "vertebroplasty",
    reason: String? = nil, marked: Bool = true, _ change: (inout Case) -> Void = { _ in }
  ) -> Readiness {
    var record = SmallRulebook.record(changing: changes)
    record.sheet["opinion"] = changes["opinion"]?.answer ?? .value(.yesNo(true))
    record.lesions[0].sheet["planned_technique"] = planned.map { .value(.word($0)) }
    record.lesions[0].sheet["plan_ready"] = .value(.yesNo(marked))
    record.lesions[0].sheet["choice_reason"] = reason.map { .value(.text($0)) }
    change(&record)
    let book = SmallRulebook.rulebook(Self.rules)
    return book.assess(record).readiness(of: "A", in: record, SmallRulebook.catalogue)
  }

  private func words(_ readiness: Readiness) -> [String] {
    readiness.against.map { $0.words(SmallRulebook.catalogue) }
  }

  @Test func `an indicated choice with nothing open is ready once it is marked`() {
    #expect(readiness().isReady)
    let unmarked = readiness(marked: false)
    #expect(!unmarked.isReady && !unmarked.isLost && unmarked.against.isEmpty)
  }

  @Test func `a caution that appears without a reason on record takes ready away`() {
    let lost = readiness(changing: ["frail": .value(.yesNo(true))])
    #expect(lost.isLost)
    #expect(
      words(lost) == ["Vertebroplasty is possible, and no reason for the choice is on record"])
    #expect(lost.lost(SmallRulebook.catalogue)?.hasPrefix("Marked ready, and no longer so") == true)
    #expect(readiness(changing: ["frail": .value(.yesNo(true))], reason: "Nothing else").isReady)
    #expect(readiness(changing: ["frail": .value(.yesNo(true))], reason: " \n").isLost)
  }

  @Test func `no reason carries a contraindicated choice`() {
    let lost = readiness(changing: ["bleeds": .value(.yesNo(true))], reason: "Nothing else")
    #expect(words(lost) == ["Vertebroplasty is contraindicated"])
  }

  @Test func `what is not indicated is carried by a reason, unless something could forbid it`() {
    let none: [FactName: SmallRulebook.Change] = ["score": .value(.number(1))]
    #expect(readiness(changing: none).isLost)
    #expect(readiness(changing: none, reason: "The meeting wants it").isReady)
    let open = none.merging(["bleeds": .unknown]) { $1 }
    #expect(
      words(readiness(changing: open, reason: "The meeting wants it"))
        == ["a contraindication is not excluded: Because of bleeding."])
  }

  @Test func `an open hold takes ready away`() {
    let lost = readiness(changing: ["opinion": .value(.yesNo(false))])
    #expect(words(lost) == ["hold: Because of asked."])
    #expect(
      words(readiness(changing: ["opinion": .unknown])) == [
        "hold (not excluded): Because of asked."
      ])
  }

  @Test func `a session over its limit is ready once its reason is given`() {
    let full: [FactName: SmallRulebook.Change] = ["cement": .value(.number(30))]
    #expect(
      words(readiness(changing: full))
        == ["the session is over its limit, and no reason is on record: Because of full."])
    let given = readiness(changing: full) {
      $0.sheet["cement_over_limit_reason"] = .value(.text("Both levels hurt"))
    }
    #expect(given.isReady)
  }

  @Test func `an assumed answer excludes no contraindication`() {
    let lost = readiness { $0.sheet.assumptions["bleeds"] = "not mentioned" }
    #expect(words(lost) == ["assumed, not known, and could forbid it: bleeds"])
    #expect(readiness { $0.sheet.assumptions["frail"] = "not mentioned" }.isReady)
  }

  @Test func `without a choice nothing is ready, and no treatment is a choice`() {
    #expect(words(readiness(planned: nil)) == ["no technique is chosen"])
    #expect(readiness(planned: "none").isReady)
  }
}
