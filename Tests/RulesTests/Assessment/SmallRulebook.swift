import Logic

@testable import Rules

/// A rulebook of a handful of made-up rules about vertebroplasty, to test the engine by itself.
enum SmallRulebook {
  enum Place: String, FactWord {
    case here, there
  }

  enum Goal: String, FactWord {
    case palliation
    case localControl = "local_control"
    case heightRestoration = "height_restoration"
  }

  static let site = Fact<Place>("site", .lesion, .lesions, label: "Site", help: "Where")
  static let hurts = Fact<Bool>("hurts", .lesion, .pain, label: "Hurts", help: "Painful")
  static let score = Fact<Double>(
    "score", .lesion, .pain, unit: "points", 0...10, label: "Score", help: "Pain, 0 to 10",
    askedWhen: hurts.isYes)
  static let imaged = Fact<Bool>("imaged", .case, .imaging, label: "Imaged", help: "Images at hand")
  static let bleeds = Fact<Bool>("bleeds", .patient, .safety, label: "Bleeds", help: "Bleeding")
  static let frail = Fact<Bool>("frail", .patient, .safety, label: "Frail", help: "Frailty")
  static let opinion = Fact<Bool>("opinion", .case, .mdt, label: "Opinion", help: "Surgeon asked")
  static let cement = Fact<Double>(
    "cement", .plan, .plan, unit: "mL", 0...60, label: "Cement", help: "Cement of the session")
  static let goals = Fact<Set<Goal>>(
    "treatment_intent", .lesion, .goals, label: "Goals", help: "Aims")

  static let catalogue = Catalogue([
    site.declaration, hurts.declaration, score.declaration, imaged.declaration,
    bleeds.declaration, frail.declaration, opinion.declaration, cement.declaration,
    goals.declaration,
  ])

  static func rulebook(_ rules: [Rule]) -> Rulebook {
    Rulebook(version: "test", catalogue: catalogue, settings: Settings([]), rules: rules)
  }

  /// A rule about vertebroplasty with an id of its effect.
  static func rule(
    _ id: String, _ effect: Effect, for techniques: [Technique] = [.vertebroplasty],
    when condition: Condition
  ) -> Rule {
    Rule(id, effect, for: techniques, when: condition, says: "Because of \(id).")
  }

  /// One rule of each effect that makes a verdict.
  static let verdictRules = [
    rule("scope", .scope, when: site == .here),
    rule("images", .requirement, when: imaged.isYes),
    rule("pain", .indication(.preferred), when: score >= 4),
    rule("bleeding", .block, when: bleeds.isYes),
    rule("frailty", .reservation, when: frail.isYes),
  ]

  /// A case of one lesion in which the verdict rules make the technique indicated.
  static let indicated: [FactName: Answer] = [
    "site": .value(.word("here")), "hurts": .value(.yesNo(true)), "score": .value(.number(7)),
    "imaged": .value(.yesNo(true)), "bleeds": .value(.yesNo(false)),
    "frail": .value(.yesNo(false)),
  ]

  /// What a test does to a field.
  enum Change: Hashable, Sendable {
    case blank
    case unknown
    case value(FactValue)

    var answer: Answer? {
      switch self {
      case .blank: nil
      case .unknown: .unknown
      case .value(let value): .value(value)
      }
    }
  }

  /// A case of one lesion in which the verdict rules make the technique indicated, but for changes.
  static func record(changing changes: [FactName: Change] = [:]) -> Case {
    var record = Case(id: "made-up", lesions: [Lesion(id: "A")])
    var answers = indicated
    for (name, change) in changes { answers[name] = change.answer }
    for (name, answer) in answers {
      let isOfLesion = catalogue[name]?.scope.isOfLesion ?? false
      record[FactPlace(isOfLesion ? .lesion("A") : .wholeCase, name)] = answer
    }
    return record
  }
}

extension Rulebook {
  /// The assessment of a technique for the first lesion.
  func first(_ record: Case, _ technique: Technique = .vertebroplasty) -> TechniqueAssessment? {
    assess(record).lesions.first?[technique]
  }
}
