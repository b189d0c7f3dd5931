import Logic
import Testing

@testable import Rules

/// The law *traced*: every statement is answered, and every answer has its statement.
@Suite struct TracedTests {
  private let register = Register.standard

  @Test func `every statement is answered by its kind`() {
    #expect(register.untraced(in: .standard).map(\.words) == [])
  }

  @Test func `a statement that no rule answers any more is named`() {
    let altered = Rulebook.standard.altering("kp-cost") { _ in nil }
    #expect(register.untraced(in: altered).contains(.unanswered(entry: "kp-cost", .rule)))
  }

  @Test func `a knowledge entry does not answer for a rule`() {
    let altered = Rulebook.standard.altering("kp-rationale.no_collapse") { _ in nil }
    #expect(register.untraced(in: altered).contains(.unanswered(entry: "kp-rationale", .rule)))
  }

  @Test func `a verdict that no longer reads the facts of its statement is named`() {
    let altered = Rulebook.standard.altering("neuro-ci-raynaud") {
      $0.with(when: SafetyFacts.coldUrticaria.isYes)
    }
    #expect(
      register.untraced(in: altered).contains(.notRead(entry: "neuro-ci-raynaud", .block)))
  }

  @Test func `a block that becomes a note is named`() {
    let altered = Rulebook.standard.altering("cem-ci-unstable-spinal-lesion") {
      $0.with(effect: .note)
    }
    #expect(
      register.untraced(in: altered)
        .contains(.notRead(entry: "cem-ci-unstable-spinal-lesion", .block)))
  }

  @Test func `a rule of a statement that does not exist is named`() {
    let altered = Rulebook.standard.altering("kp-cost") { $0.with(ledger: ["kp-price"]) }
    #expect(
      register.untraced(in: altered)
        .contains(.strange(.rule, name: "kp-cost", entry: "kp-price")))
  }

  @Test func `a reference that no statement of a rule cites is named`() {
    let altered = Rulebook.standard.altering("kp-cost") {
      Rule($0.id, $0.effect, for: $0.techniques, when: $0.when, says: $0.says, refs: [61])
    }
    #expect(
      register.untraced(in: altered)
        .contains(.strangeReference(.rule, name: "kp-cost", 61)))
  }

  @Test func `a reference that a statement cites and no answer shows is named`() {
    let altered = Rulebook.standard.altering("rt-surgery-first-line-selected") {
      Rule($0.id, $0.effect, for: $0.techniques, when: $0.when, says: $0.says)
    }
    #expect(
      register.untraced(in: altered)
        .contains(.lostReference(entry: "rt-surgery-first-line-selected", 8)))
  }
}
