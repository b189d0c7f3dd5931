/// A statement that helps to read the evidence or to understand a technique, without a figure.
///
/// Background is context for a reader; no verdict, hold or rank follows from it.
package struct Background: Hashable, Sendable, Identifiable {
  /// The ledger entry that the statement answers.
  package let ledger: String

  /// The techniques on whose page it stands.
  package let techniques: [Technique]

  /// What it helps with.
  package let topic: Topic

  /// The statement in our own words.
  package let says: String

  /// The article's reference numbers; none where the authors speak for themselves.
  package let references: [Int]

  package var id: String { ledger }

  /// What a statement helps with.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    /// How the technique works.
    case mechanism
    /// How far the evidence carries.
    case evidence
    /// The disease and its burden.
    case disease
    /// One patient whom the article shows, and the sample case made after the figure.
    case example
  }

  init(
    _ ledger: String, _ techniques: [Technique], _ topic: Topic, _ says: String,
    refs references: [Int]
  ) {
    self.ledger = ledger
    self.techniques = techniques
    self.topic = topic
    self.says = says
    self.references = references
  }
}
