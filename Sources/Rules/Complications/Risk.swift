package import Logic

/// A complication that a technique can have: how often, what raises it, what can be done.
///
/// A risk informs the review of a plan; it never changes a verdict.
package struct Risk: Hashable, Sendable, Identifiable {
  /// A name of our own, snake_case and never reused: it stands in the record of a review.
  package let id: String

  /// The complication in a few words, for a row of the review.
  package let title: String

  /// Where the complication comes from.
  package let origin: Origin

  /// The techniques that can have it.
  package let techniques: [Technique]

  /// For which lesions it comes into question.
  package let applies: Condition

  /// What must hold besides for a technique that has the risk only in one of its forms.
  package let alsoNeeds: [Technique: Condition]

  /// How often it is reported.
  package let published: Published

  /// What in a patient raises it.
  package let drivers: [Driver]

  /// What is known besides and belongs in the same view.
  package let besides: [Statement]

  /// What lowers it.
  package let mitigations: [Mitigation]

  /// What to do where it happens; the source's silence is said, never filled.
  package let management: Statement

  /// The facts in which the record says afterwards whether it happened.
  package let watches: [FactName]

  /// The ledger entries that name the complication itself.
  package let names: [String]

  init(
    _ id: String, _ title: String, _ origin: Origin, of techniques: [Technique],
    applies: Condition = .always, alsoNeeds: [Technique: Condition] = [:], published: Published,
    drivers: [Driver] = [], besides: [Statement] = [], mitigations: [Mitigation] = [],
    management: Statement, watches: [FactName], ledger names: [String]
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.techniques = techniques
    self.applies = applies
    self.alsoNeeds = alsoNeeds
    self.published = published
    self.drivers = drivers
    self.besides = besides
    self.mitigations = mitigations
    self.management = management
    self.watches = watches
    self.names = names
  }
}

extension Risk {
  /// Where a complication comes from: the source parts those of access from those of cement.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case access, cement, ablation, balloon, screws
  }

  /// For which lesions it comes into question with a technique.
  package func condition(for technique: Technique) -> Condition {
    guard let more = alsoNeeds[technique] else { return applies }
    return [applies, more]
  }

  /// Every ledger entry on which the risk rests, each once.
  package var ledger: [String] {
    (names + published.ledger + drivers.map(\.ledger) + besides.map(\.ledger)
      + mitigations.map(\.ledger) + [management.ledger])
      .uniqued
  }
}
