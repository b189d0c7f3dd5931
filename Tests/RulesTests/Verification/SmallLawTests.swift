import Logic
import Testing

@testable import Rules

/// Each law on a rulebook of a handful of made-up rules, in order and with one thing wrong.
@Suite struct SmallLawTests {
  /// The techniques that no made-up rule is about are never indicated: only failures about rules
  /// and about vertebroplasty count.
  private func failures(_ law: Law, _ rules: [Rule]) -> [LawFailure] {
    var plan = Verification.Plan(laws: [law], cases: 4096, seed: 3)
    // A handful of rules needs no long search.
    plan.mostRounds = 200
    var verification = Verification(
      SmallRulebook.rulebook(rules), register: Register(entries: [], demands: []), plan: plan)
    while verification.isOpen { verification.step() }
    let others = Set(Technique.allCases.dropFirst().map(\.rawValue))
    return verification.proof.laws.flatMap(\.failures).filter { !others.contains($0.subject) }
  }

  private func rules(
    without id: String? = nil, and others: [Rule] = []
  ) -> [Rule] {
    SmallRulebook.verdictRules.filter { $0.id != id } + others
  }

  @Test(arguments: [Law.total, .safe, .stable, .live, .reachable])
  func `a sound rulebook keeps the law`(law: Law) {
    #expect(failures(law, rules()) == [])
  }

  @Test func `a technique that nothing speaks for breaks total`() {
    #expect(failures(.total, rules(without: "pain")).map(\.subject) == ["vertebroplasty"])
  }

  @Test func `an unknown contraindication read as no breaks safe`() {
    let blind = SmallRulebook.rule(
      "bleeding", .block, when: [SmallRulebook.bleeds.isKnown, SmallRulebook.bleeds.isYes])
    let found = failures(.safe, rules(without: "bleeding", and: [blind]))
    #expect(found.map(\.subject).contains("bleeding"))
  }

  @Test func `the smallest case has no fact that the failure does not need`() throws {
    let blind = SmallRulebook.rule(
      "bleeding", .block, when: [SmallRulebook.bleeds.isKnown, SmallRulebook.bleeds.isYes])
    let found = failures(.safe, rules(without: "bleeding", and: [blind]))
    let smallest = try #require(found.first { $0.says.contains("bleeds") })
    // Open takes the scope, the images, the pain and, forgotten in one of the two, the bleeding.
    #expect(
      Set(smallest.facts.map(\.name)) == ["site", "hurts", "score", "imaged", "bleeds"])
  }

  @Test func `a requirement by what is on record breaks stable`() {
    let recorded = SmallRulebook.rule("images", .requirement, when: SmallRulebook.imaged.isKnown)
    let found = failures(.stable, rules(without: "images", and: [recorded]))
    #expect(found.map(\.subject) == ["vertebroplasty"])
  }

  @Test func `a rule that never holds breaks live`() {
    let dead = SmallRulebook.rule(
      "dead", .reservation, when: [SmallRulebook.frail.isYes, !SmallRulebook.frail.isYes])
    #expect(failures(.live, rules(and: [dead])).map(\.subject) == ["dead"])
  }

  @Test func `a hold that is always released breaks live`() {
    let hold = SmallRulebook.rule(
      "hold", .hold(release: SmallRulebook.frail.isYes), when: SmallRulebook.frail.isYes)
    #expect(failures(.live, rules(and: [hold])).map(\.subject) == ["hold"])
  }

  @Test func `a contraindication that is always present breaks reachable`() {
    let always = SmallRulebook.rule("here", .block, when: SmallRulebook.site == .here)
    let found = failures(.reachable, rules(and: [always]))
    #expect(found.map(\.subject).contains("vertebroplasty"))
  }

  @Test func `an indication within another breaks reachable`() {
    let within = SmallRulebook.rule(
      "within", .indication(.optional), when: [SmallRulebook.score >= 4, SmallRulebook.frail.isYes])
    #expect(failures(.reachable, rules(and: [within])).map(\.subject) == ["within"])
  }

  @Test func `every combination is judged where that is asked for`() {
    var verification = Verification(
      SmallRulebook.rulebook(rules()),
      plan: Verification.Plan(laws: [.total, .stable], cases: 0, isExhaustive: true))
    #expect(verification.proof.exhausted == [])
    while verification.isOpen { verification.step() }
    let proof = verification.proof
    #expect(proof.exhausted == [.vertebroplasty])
    // Site 2, pain 2, score 2, images 2, bleeding 2, frailty 2, and unknown of each, twice.
    #expect(proof.judged >= 2 * 729)
    #expect(proof.laws.allSatisfy { $0.isWhole && $0.failures.isEmpty })
  }

  @Test func `work that was stopped says so and claims no more than it did`() {
    var verification = Verification(
      SmallRulebook.rulebook(rules()), plan: Verification.Plan(laws: [.total], cases: 10_000_000))
    verification.step()
    let proof = verification.proof
    #expect(!proof.isWhole)
    #expect(proof.laws.map(\.isWhole) == [false])
    #expect(proof.judged == Verification.batchesAStep * 1024)
  }
}
