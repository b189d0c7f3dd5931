import Logic
import Testing

@testable import Rules

/// Which facts can change is decided in one table.
@Suite struct ChangeabilityTests {
  private let rulebook = Rulebook.standard

  @Test func `every fact that verdicts and holds read is in the table`() {
    var read: Set<FactName> = []
    func visit(_ fact: FactName) {
      guard let declaration = rulebook.catalogue[fact], read.insert(fact).inserted else { return }
      declaration.askedWhen.facts.forEach(visit)
      declaration.derivation?.reads.forEach(visit)
    }
    for rule in rulebook.rules {
      if rule.effect.makesVerdict { rule.when.facts.forEach(visit) }
      if case .hold(let release) = rule.effect {
        rule.when.facts.forEach(visit)
        release?.facts.forEach(visit)
      }
    }
    let entered = read.filter { rulebook.catalogue[$0]?.isEntered ?? false }
    #expect(entered.filter { Change.table[$0] == nil }.sorted() == [])
  }

  @Test func `the table names no fact that does not exist`() {
    #expect(Change.table.keys.filter { rulebook.catalogue[$0] == nil }.sorted() == [])
  }

  @Test func `what has been tried stays tried`() throws {
    let fact = try #require(rulebook.catalogue["prior_radiotherapy"])
    let change = Change.of(fact.name).changeability
    #expect(change.allows(.yesNo(true), after: .yesNo(false), fact))
    #expect(!change.allows(.yesNo(false), after: .yesNo(true), fact))
  }
}
