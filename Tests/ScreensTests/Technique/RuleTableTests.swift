import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// On the largest screens every rule of a technique that applies is a row.
@Suite struct RuleTableTests {
  @Test func `every rule and every hold has one row, and every technique that applies a column`()
    throws
  {
    let file = OpenCase(
      try Story.figure(7), journal: [], rulebook: .standard, now: Story.now)
    let assessed = try #require(file.lesionAssessment?.techniques)
    let applicable = assessed.filter { $0.verdict != .notApplicable }
    let table = RuleTable(assessed)
    #expect(table.techniques == applicable.map(\.technique))
    let said = table.rows.compactMap { row in
      if case .rule(let says, _) = row { says } else { nil }
    }
    let rules = Set(applicable.flatMap { $0.trace.map(\.rule.id) + $0.holds.map(\.rule.id) })
    #expect(said.count == rules.count)
  }

  @Test func `what bears on a verdict comes before what does not`() throws {
    let file = OpenCase(
      try Story.figure(7), journal: [], rulebook: .standard, now: Story.now)
    let loud = RuleTable(file.lesionAssessment?.techniques ?? []).rows.compactMap { row in
      if case .rule(_, let cells) = row {
        cells.contains { cell in cell.map { !$0.isQuiet } ?? false }
      } else {
        nil
      }
    }
    let firstQuiet = try #require(loud.firstIndex(of: false))
    #expect(!loud[firstQuiet...].contains(true))
  }
}
