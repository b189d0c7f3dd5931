package import Logic
package import Rules

/// A rule as a clinician reads it: what it does, when, on what judgement, and who says so.
package struct RulePage {
  package let rule: Rule
  let rulebook: Rulebook

  package init(_ rule: Rule, in rulebook: Rulebook) {
    self.rule = rule
    self.rulebook = rulebook
  }

  /// A label and what it says. Rows that go on with the one before are called `and` or `or`.
  package typealias Row = (label: String, text: String)

  /// Everything about the rule but its sentence and its references.
  package var rows: [Row] {
    var rows: [Row] = [("Effect", rule.effect.meaning)]
    rows.append(("Techniques", rule.techniques.map(\.label).joined(separator: ", ")))
    rows += listed(rule.when, under: "When")
    if case .hold(let release) = rule.effect {
      rows +=
        release.map { listed($0, under: "Released when") }
        ?? [("Released when", "what calls for it is no longer so")]
    }
    rows += meanings
    rows += settings.map { ("Judgement", "\($0.words). \($0.why)") }
    rows += hazards.map { ("Hazard", "\($0.id) \($0.title) (\($0.severity.rawValue))") }
    rows.append(("Ledger", rule.ledger.joined(separator: ", ")))
    return rows
  }

  /// What the facts mean that the program works out from conditions.
  private var meanings: [Row] {
    factsBehind.compactMap { name in
      guard let fact = rulebook.catalogue[name], case .condition(let condition) = fact.derivation
      else { return nil }
      return ("That is", "\(fact.label): \(words(condition))")
    }
  }

  /// The settings on which the rule turns, also behind facts that are worked out, and its release.
  package var settings: [Setting] {
    var names = conditions.flatMap(\.settings)
    for name in factsBehind {
      switch rulebook.catalogue[name]?.derivation {
      case .condition(let condition): names += condition.settings
      case .cases(let cases): names += cases.flatMap(\.when.settings)
      case .formula, nil: break
      }
    }
    return rulebook.settings.all.filter { names.contains($0.name) }
  }

  private var conditions: [Condition] {
    if case .hold(let release?) = rule.effect { [rule.when, release] } else { [rule.when] }
  }

  /// Every fact that the rule reads or that stands behind one that it reads, each once.
  var factsBehind: [FactName] {
    var found: [FactName] = []
    var waiting = conditions.flatMap(\.facts)
    while !waiting.isEmpty {
      let name = waiting.removeFirst()
      if found.contains(name) { continue }
      found.append(name)
      waiting += rulebook.catalogue[name]?.derivation?.reads ?? []
    }
    return found
  }

  /// What could hurt a patient, and the rule guards against.
  package var hazards: [Hazard] { Hazards.guarded(by: rule) }

  /// The publications that the rule cites, by author, title and year.
  package var references: [String] {
    References.numbered(rule.refs).map { "\($0.number). \($0.citation)" }
  }

  /// A condition in words, each of its parts in a row of its own.
  private func listed(_ condition: Condition, under label: String) -> [Row] {
    let (parts, word): ([Condition], String) =
      switch condition.pushedDown {
      case .all(let parts): (parts, "and")
      case .any(let parts): (parts, "or")
      case let single: ([single], "")
      }
    return parts.enumerated().map { index, part in
      (index == 0 ? label : word, words(part))
    }
  }

  private func words(_ condition: Condition) -> String {
    condition.words(rulebook.catalogue, rulebook.settings)
  }
}
