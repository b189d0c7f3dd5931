package import Logic

/// Something that lowers a risk.
package struct Mitigation: Hashable, Sendable, Identifiable {
  /// A name of our own, snake_case and never reused: it stands in the record of a review.
  package let id: String

  /// What to do, in our own words.
  package let says: String

  /// The article's reference numbers; none where the source gives none.
  package let references: [Int]

  /// The ledger entry on which it rests; an ambiguity where it is judgement.
  package let ledger: String

  /// For which lesions it makes sense.
  package let fits: Condition

  /// When the plan already provides for it; nothing where only a person can say so.
  package let isPlanned: Condition?

  /// The only techniques with which it can be done; nothing where it fits all of the risk.
  package let techniques: [Technique]?

  init(
    _ id: String, _ says: String, refs references: [Int] = [], ledger: String,
    fits: Condition = .always, plannedWhen isPlanned: Condition? = nil,
    only techniques: [Technique]? = nil
  ) {
    self.id = id
    self.says = says
    self.references = references
    self.ledger = ledger
    self.fits = fits
    self.isPlanned = isPlanned
    self.techniques = techniques
  }

  /// Whether it can be done with a technique.
  package func concerns(_ technique: Technique) -> Bool {
    techniques?.contains(technique) ?? true
  }

  /// Whether it rests on judgement rather than on the source, and is to be shown as such.
  package var isJudgement: Bool { ledger.hasPrefix("amb-") }
}

extension Mitigation {
  /// The measures that only a person can tick, each once.
  static var choices: [Choice] {
    Risks.all.flatMap(\.mitigations).filter { $0.isPlanned == nil }
      .map { Choice($0.id, $0.says) }.uniqued
  }
}
