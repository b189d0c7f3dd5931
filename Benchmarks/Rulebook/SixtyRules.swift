import Logic
import Rules
import TestSupport

/// A rulebook of sixty rules over thirty inputs, made up by a fixed seed: the size at which rule
/// engines are commonly compared.
struct SixtyRules {
  let rulebook: Rulebook
  let records: [Case]

  /// Made-up choices of an input.
  private static let choices = (0..<6).map { Choice("c\($0)", "Choice \($0)") }

  init() {
    let declarations = (0..<30).map { index in
      let kind: Kind =
        switch index % 3 {
        case 0: .yesNo
        case 1: .number(unit: "points", range: 0...20)
        default: .word(Self.choices)
        }
      return Declaration(
        FactName("f\(index)"), .lesion, .lesions, kind, label: "Fact \(index)", help: "Made up")
    }
    var numbers = SeededRandom(seed: 60)
    let catalogue = Catalogue(declarations)
    let effects: [Effect] = [
      .indication(.preferred), .block, .reservation, .requirement, .reservation, .block,
    ]
    let rules = (0..<60).map { index in
      // A requirement that all but always holds, so that most cases are judged to the end.
      let clauses = (0..<4).map { _ in Self.comparison(&numbers) }
      let isRequirement = effects[index % 6] == .requirement
      return Rule(
        "r\(index)", effects[index % 6], for: [.vertebroplasty],
        when: isRequirement
          ? .any(clauses) : .all([clauses[0], clauses[1], .any([clauses[2], clauses[3]])]),
        says: "Made up.")
    }
    rulebook = Rulebook(
      version: "made up", catalogue: catalogue, settings: Settings([]), rules: rules)
    records = (0..<64).map { _ in catalogue.randomCase(lesions: 1, studies: 0, &numbers) }
  }

  private static func comparison(_ numbers: inout SeededRandom) -> Condition {
    let index = Int.random(in: 0..<30, using: &numbers)
    let name = FactName("f\(index)")
    switch index % 3 {
    case 0: return .compare(name, Bool.random(using: &numbers) ? .isYes : .isNotYes)
    case 1:
      let bound = Double(Int.random(in: 2...18, using: &numbers))
      let relation: Relation = Bool.random(using: &numbers) ? .atLeast : .below
      return .compare(name, .number(relation, .literal(bound)))
    default:
      let words = choices.shuffled(using: &numbers).prefix(2).map(\.value)
      return .compare(name, .oneOf(.literal(Array(words))))
    }
  }
}
