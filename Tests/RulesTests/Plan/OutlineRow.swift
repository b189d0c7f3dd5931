import Logic
import TestSupport
import Testing

@testable import Rules

/// When a parameter holds, when it does not, and what is asked while that is open.
struct OutlineRow: Sendable, CustomTestStringConvertible {
  let id: String
  let technique: Technique
  /// What settles everything else; a short notation of facts.
  let given: String
  let holds: String
  let fails: String
  let asks: [FactName]

  init(
    _ id: String, _ technique: Technique, given: String = "-", holds: String, fails: String,
    asks: [FactName]
  ) {
    self.id = id
    self.technique = technique
    self.given = given
    self.holds = holds
    self.fails = fails
    self.asks = asks
  }

  var testDescription: String { "\(id): \(technique.rawValue)" }

  /// The parameter as it stands in a case; nothing where it is known not to hold.
  func line(_ notation: String) throws -> PlanLine? {
    try PlanLine.of(id, technique, given, notation)
  }
}

extension PlanLine {
  /// A parameter as it stands in a case of one lesion.
  static func of(_ id: String, _ technique: Technique, _ notations: String...) throws -> PlanLine? {
    var record = Case(id: "bedside", lesions: [Lesion(id: "A")])
    for notation in notations { try record.set(notation, .clinical) }
    return try #require(Rulebook.standard.planOutline(of: technique, for: "A", in: record))
      .parts.flatMap(\.lines).first { $0.parameter.id == id }
  }
}
