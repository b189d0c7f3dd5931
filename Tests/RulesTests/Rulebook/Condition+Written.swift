import Logic

@testable import Rules

extension Condition {
  /// The condition in the language of the reviewed table:
  /// `site == spine and (fracture_present or spinal_tumour)`.
  func written(_ catalogue: Catalogue) -> String {
    ConditionWriter(catalogue: catalogue).text(self, inside: .nothing)
  }
}

private struct ConditionWriter {
  let catalogue: Catalogue

  /// What a condition stands in, by how tightly it binds.
  enum Surroundings: Int { case nothing, any, all, not }

  func text(_ condition: Condition, inside: Surroundings) -> String {
    switch condition {
    case .always: "always"
    case .compare(let fact, let test): text(fact, test)
    case .isKnown(let fact): inside == .not ? "(\(fact) is known)" : "\(fact) is known"
    case .not(let condition): "not \(text(condition, inside: .not))"
    case .all(let conditions): joined(conditions, " and ", .all, inside)
    case .any(let conditions): joined(conditions, " or ", .any, inside)
    }
  }

  private func joined(
    _ conditions: [Condition], _ word: String, _ kind: Surroundings, _ inside: Surroundings
  ) -> String {
    let text = conditions.map { self.text($0, inside: kind) }.joined(separator: word)
    return inside.rawValue > kind.rawValue ? "(\(text))" : text
  }

  private func text(_ fact: FactName, _ test: Logic.Test) -> String {
    switch test {
    case .isYes: "\(fact)"
    case .isNotYes: "not \(fact)"
    case .number(let relation, .literal(let number)):
      "\(fact) \(relation.rawValue) \(number.written)"
    case .number(let relation, .setting(let name)):
      "\(fact) \(relation.rawValue) $\(name.rawValue)"
    case .oneOf(let words): text(fact, words, one: "==", several: "in")
    case .noneOf(let words): text(fact, words, one: "!=", several: "not in")
    }
  }

  /// A single word of a fact with one answer is compared; all else is looked for in a list.
  private func text(_ fact: FactName, _ words: Words, one: String, several: String) -> String {
    switch words {
    case .setting(let name): return "\(fact) \(several) $\(name.rawValue)"
    case .literal(let words):
      if case .word = catalogue[fact]?.kind, words.count == 1 {
        return "\(fact) \(one) \(words[0])"
      }
      return "\(fact) \(several) [\(words.joined(separator: ", "))]"
    }
  }
}
