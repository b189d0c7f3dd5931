extension Condition {
  /// The condition as a clinician reads it: labels for names, the values of settings in place.
  ///
  ///     Site is spine, and Fracture or Tumour of the spine
  package func words(_ catalogue: Catalogue, _ settings: Settings) -> String {
    Wording(catalogue: catalogue, settings: settings).words(pushedDown, inside: .nothing)
  }
}

private struct Wording {
  let catalogue: Catalogue
  let settings: Settings

  enum Surroundings { case nothing, all, any }

  func words(_ condition: Condition, inside: Surroundings) -> String {
    switch condition {
    case .always: "always"
    case .not(.isKnown(let fact)): "\(catalogue.label(of: fact)) not on record"
    case .not(let condition): "not (\(words(condition, inside: .nothing)))"
    case .isKnown(let fact): "\(catalogue.label(of: fact)) on record"
    case .compare(let fact, let test): words(catalogue.label(of: fact), fact, test)
    case .all(let conditions): joined(conditions, "and", as: .all, inside: inside)
    case .any(let conditions): joined(conditions, "or", as: .any, inside: inside)
    }
  }

  private func joined(
    _ conditions: [Condition], _ word: String, as kind: Surroundings, inside: Surroundings
  ) -> String {
    let parts = conditions.map { words($0, inside: kind) }
    let text = parts.joined(separator: " \(word) ")
    let needsBrackets = parts.count > 1 && inside != .nothing && inside != kind
    return needsBrackets ? "(\(text))" : text
  }

  private func words(_ label: String, _ fact: FactName, _ test: Test) -> String {
    switch test {
    case .isYes: "\(label): yes"
    case .isNotYes: "\(label): no"
    case .number(let relation, let bound): "\(label) \(words(relation)) \(words(bound, of: fact))"
    case .oneOf(let words): "\(label): \(self.words(words, of: fact).joined(separator: " or "))"
    case .noneOf(let words):
      "\(label): not \(self.words(words, of: fact).joined(separator: " or "))"
    }
  }

  private func words(_ relation: Relation) -> String {
    switch relation {
    case .below: "below"
    case .atMost: "at most"
    case .equal: "exactly"
    case .notEqual: "not"
    case .atLeast: "at least"
    case .above: "above"
    }
  }

  private func words(_ bound: Bound, of fact: FactName) -> String {
    let number: String? =
      switch bound {
      case .literal(let number): number.written
      case .setting(let name): settings.number(name)?.written
      }
    let unit = catalogue[fact]?.kind.unit.flatMap { Self.silentUnits.contains($0) ? nil : $0 }
    return [number ?? "(setting missing)", unit].compactMap { $0 }.joined(separator: " ")
  }

  /// Units that a reader takes for granted.
  private static let silentUnits: Set<String> = ["points", "count", "number", "ratio"]

  private func words(_ words: Words, of fact: FactName) -> [String] {
    let values: [String] =
      switch words {
      case .literal(let values): values
      case .setting(let name): settings.words(name) ?? []
      }
    let choices = catalogue[fact]?.kind.choices ?? []
    return values.map { value in choices.first { $0.value == value }?.label ?? value.withBlanks }
  }
}
