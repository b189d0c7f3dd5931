import Logic
import Testing

@testable import Rules

/// Every rule holds, does not hold and stays open in some case, and turns at its threshold.
///
/// The cases and the answers come from `rules.txt`, which a second evaluator found from the reviewed
/// table of rules: nothing here is computed by the rulebook that is tested.
@Suite struct RuleTableTests {
  private let rulebook = Rulebook.standard

  @Test func `each condition answers as the table says`() throws {
    for row in try RuleTable.read().rows {
      let rule = try #require(rulebook[row.rule], "line \(row.line): no rule \(row.rule)")
      let reader = CaseReader(
        try row.record(rulebook.catalogue), rulebook.catalogue, rulebook.settings)
      let truth = reader.truth(of: rule.when, at: .lesion(0))
      #expect(truth == row.truth, "line \(row.line): \(row.testDescription)")
    }
  }

  @Test func `every rule is in the table, and every rule of the table in the rulebook`() throws {
    let tabled = Set(try RuleTable.read().rows.map(\.rule))
    #expect(tabled == Set(rulebook.rules.map(\.id)))
  }

  @Test func `every rule that can answer three ways does`() throws {
    let rows = try RuleTable.read().rows
    for rule in rulebook.rules {
      let answers = Set(rows.filter { $0.rule == rule.id }.map(\.truth))
      #expect(answers == expectedAnswers(of: rule), "\(rule.id)")
    }
  }

  /// All three, but for rules that always hold, that ask what is on record, and for imaging at
  /// hand, which is never known to be missing.
  private func expectedAnswers(of rule: Rule) -> Set<Truth> {
    switch rule.id {
    case "img-cross-sectional-required": [.yes, .unknown]
    case "img-cross-sectional-required.hold": [.no, .unknown]
    case "neuro-diagnostic-block": [.yes, .no]
    default: rule.when == .always ? [.yes] : [.yes, .no, .unknown]
    }
  }
}
