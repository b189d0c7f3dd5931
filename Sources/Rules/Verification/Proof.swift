/// What was proven of a rulebook, as far as it went.
package struct Proof: Hashable, Sendable {
  /// The laws that were asked for, in order.
  package let laws: [LawResult]
  /// What was found for each contraindication.
  package let blocks: [BlockedCases.Outcome]
  /// What was shown of each condition.
  package let coverage: [ConditionCoverage]
  /// How many cases were judged in all, every technique each.
  package let judged: Int
  /// The techniques of which every combination of facts was judged.
  package let exhausted: [Technique]
  /// Whether everything that was asked for was done.
  package let isWhole: Bool

  package var holds: Bool { laws.allSatisfy(\.failures.isEmpty) }
}

/// What was proven of one law.
package struct LawResult: Hashable, Sendable {
  package let law: Law
  /// What it was held against, in words: `20,480,000 cases`.
  package let against: String
  /// Whether all of that was done.
  package let isWhole: Bool
  package let failures: [LawFailure]
}
