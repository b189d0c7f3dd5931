import Logic

/// The plainest three-valued interpreter there is, to compare with: trees of conditions walked over
/// inputs that lie ready in an array.
struct PlainTable {
  indirect enum Tree {
    case test(Int, Comparison)
    case all([Tree])
    case any([Tree])
  }

  enum Comparison {
    case equal(Double)
    case number(Relation, Double)
    case oneOf([Double])
    case none
  }

  let rules: [Tree]

  init(_ conditions: [Condition], _ catalogue: Catalogue) {
    rules = conditions.map { Self.tree($0, catalogue) }
  }

  private static func tree(_ condition: Condition, _ catalogue: Catalogue) -> Tree {
    switch condition {
    case .all(let conditions): .all(conditions.map { tree($0, catalogue) })
    case .any(let conditions): .any(conditions.map { tree($0, catalogue) })
    case .compare(let name, let test):
      .test(
        catalogue.index(of: name) ?? 0,
        comparison(test, catalogue[name]?.kind.choices.map(\.value) ?? []))
    case .always, .isKnown, .not: .all([])
    }
  }

  private static func comparison(_ test: Test, _ choices: [String]) -> Comparison {
    switch test {
    case .isYes: .equal(1)
    case .isNotYes: .equal(0)
    case .number(let relation, .literal(let bound)): .number(relation, bound)
    case .oneOf(.literal(let words)):
      .oneOf(words.compactMap { choices.firstIndex(of: $0) }.map(Double.init))
    case .number, .oneOf, .noneOf: .none
    }
  }

  /// The inputs of a case: nothing for what is not known, choices by their places.
  func inputs(_ record: Case, _ catalogue: Catalogue) -> [Double?] {
    catalogue.declarations.map { declaration in
      switch record.lesions.first?.sheet[declaration.name]?.value {
      case .yesNo(let isYes): isYes ? 1 : 0
      case .number(let number): number
      case .word(let word):
        declaration.kind.choices.firstIndex { $0.value == word }.map(Double.init)
      default: nil
      }
    }
  }

  /// Whether each rule holds.
  func truths(_ inputs: [Double?], into truths: inout [Truth]) {
    for index in rules.indices { truths[index] = truth(rules[index], inputs) }
  }

  private func truth(_ tree: Tree, _ inputs: [Double?]) -> Truth {
    switch tree {
    case .all(let trees):
      var truth = Truth.yes
      for tree in trees {
        truth = truth && self.truth(tree, inputs)
        if truth == .no { break }
      }
      return truth
    case .any(let trees):
      var truth = Truth.no
      for tree in trees {
        truth = truth || self.truth(tree, inputs)
        if truth == .yes { break }
      }
      return truth
    case .test(let input, let comparison):
      guard let value = inputs[input] else { return .unknown }
      switch comparison {
      case .equal(let number): return Truth(value == number)
      case .number(let relation, let bound): return Interval(value).truth(of: relation, bound)
      case .oneOf(let choices): return Truth(choices.contains(value))
      case .none: return .unknown
      }
    }
  }
}
