import Logic
import Testing

@testable import Rules

/// The law *traced*: every statement is answered, and every answer has its statement.
@Suite struct TracedTests {
  private let register = Register.standard

  @Test func `every statement but those of the plan is answered by its kind`() {
    let faults = register.untraced(in: .standard).filter { fault in
      if case .unanswered(_, .plan) = fault { false } else { true }
    }
    #expect(faults.map(\.words) == [])
  }
}
