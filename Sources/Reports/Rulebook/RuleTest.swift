package import Logic

/// A case with which a rule is tested, and what its condition answers there.
package struct RuleTest: Hashable, Sendable {
  package let truth: Truth
  /// The facts of the case, in the notation of the table of rules.
  package let facts: String

  package init(truth: Truth, facts: String) {
    self.truth = truth
    self.facts = facts
  }

  /// What the condition answers, in words.
  package var words: String {
    switch truth {
    case .yes: "holds"
    case .no: "does not hold"
    case .unknown: "is not known"
    }
  }
}
