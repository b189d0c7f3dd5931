package import Logic

/// Something in this patient, or in this plan, that raises a risk.
package struct Driver: Hashable, Sendable {
  /// When it raises the risk.
  package let when: Condition

  /// What raises it and why, in our own words.
  package let says: String

  /// The article's reference numbers; none where the source gives none.
  package let references: [Int]

  /// The ledger entry on which it rests.
  package let ledger: String

  /// The only techniques for which it counts; nothing where it counts for all of the risk.
  package let techniques: [Technique]?

  /// Whether it can be seen only once the procedure is under way.
  ///
  /// Such a driver counts once it is there and asks for nothing beforehand.
  package let isSeenAfterwards: Bool

  init(
    when: Condition, _ says: String, refs references: [Int] = [], ledger: String,
    only techniques: [Technique]? = nil, seenAfterwards isSeenAfterwards: Bool = false
  ) {
    self.when = when
    self.says = says
    self.references = references
    self.ledger = ledger
    self.techniques = techniques
    self.isSeenAfterwards = isSeenAfterwards
  }

  /// Whether it counts for a technique.
  package func concerns(_ technique: Technique) -> Bool {
    techniques?.contains(technique) ?? true
  }
}
