package import Logic

/// How a store comes to the ruling that it keeps with a decision. It is asked within the transaction
/// that records the decision, so that no decision is without one.
package struct Rulings: Sendable {
  /// The facts that make a decision or change one.
  package let decisionFacts: Set<FactName>
  /// Whether a decision is on record in a case.
  package let isDecided: @Sendable (Case) -> Bool
  /// What the rulebook says of a case, and the whole text of the rulebook.
  package let ruling: @Sendable (Case) -> (ruling: Ruling, text: String)
  /// What facts and choices are called, so that cases are found by the words that people read; nothing
  /// where they are found as files have them.
  package let catalogue: (@Sendable () -> Catalogue)?

  package init(
    decisionFacts: Set<FactName>, isDecided: @escaping @Sendable (Case) -> Bool,
    ruling: @escaping @Sendable (Case) -> (ruling: Ruling, text: String),
    catalogue: (@Sendable () -> Catalogue)? = nil
  ) {
    self.catalogue = catalogue
    self.decisionFacts = decisionFacts
    self.isDecided = isDecided
    self.ruling = ruling
  }

  /// Whether a change can make a decision or change one.
  func concerns(_ change: CaseChange) -> Bool {
    switch change {
    case .answer(let place, _, _): decisionFacts.contains(place.fact)
    case .addLesion, .removeLesion: true
    case .addStudy, .removeStudy, .addVisit, .removeVisit, .retitle: false
    }
  }
}

/// A decision that is on record, with what the rulebook said then.
package struct Decision: Hashable, Sendable {
  /// The case as its journal had it when the decision was recorded.
  package let decided: Case
  /// The entry of the journal that the decision rests on.
  package let entry: JournalEntry
  package let ruling: Ruling
  /// Whether it still stands: nobody has taken the decision back since.
  package let stands: Bool
}
