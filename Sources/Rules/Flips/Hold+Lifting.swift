package import Logic

extension Hold {
  /// What is to become so to lift the hold, as one says it: `symptoms as at the imaging`, and not
  /// the name of the fact, which reads as if its yes were wanted. Facts that are no yes/no question
  /// give their label.
  package func lifting(_ catalogue: Catalogue) -> [String] {
    var wanted = [Condition.not(rule.when).pushedDown]
    if case .hold(let release?) = rule.effect { wanted.append(release.pushedDown) }
    return waitsFor.map { fact in
      let label = catalogue.label(of: fact).loweredFirst
      let answers = wanted.lazy.compactMap { answer(to: fact, in: $0, catalogue) }
      guard let isYes = answers.first else { return label }
      guard let phrase = FactPhrase.phrases[fact] else {
        return "\(label): \(isYes ? "yes" : "no")"
      }
      return isYes ? phrase.yes : phrase.no
    }.uniqued
  }

  /// What lifts the hold, in a line: its own release, what it waits for, or the answers behind it.
  package func liftedBy(_ catalogue: Catalogue) -> String {
    if let release { return release }
    let waits = lifting(catalogue)
    if !waits.isEmpty { return waits.joined(separator: ", ") }
    let facts = rule.when.facts.prefix(2).map { catalogue.label(of: $0) }
    return "another answer to \(facts.joined(separator: " or "))"
  }

  /// The answer to a yes/no fact that a condition wants; nothing where it does not turn on it so.
  private func answer(
    to fact: FactName, in condition: Condition, _ catalogue: Catalogue
  ) -> Bool? {
    switch condition {
    case .always, .not, .isKnown: return nil
    case .all(let parts), .any(let parts):
      return parts.lazy.compactMap { answer(to: fact, in: $0, catalogue) }.first
    case .compare(let read, let test):
      guard test == .isYes || test == .isNotYes else { return nil }
      if read == fact { return test == .isYes }
      guard case .condition(let behind) = catalogue[read]?.derivation else { return nil }
      let wanted = test == .isYes ? behind : .not(behind)
      return answer(to: fact, in: wanted.pushedDown, catalogue)
    }
  }
}
