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
      if case .rule(let rule, _) = row { rule.id } else { nil }
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

  @Test func `V opens the table, V and Esc go back to the list`() throws {
    var story = try Story.onFigure(7, step: 3)
    let list = story.screen
    story.press("V")
    #expect(story.screen.contains("Every rule, by what it does"))
    #expect(story.screen.contains("VERDICT"))
    story.press("V")
    #expect(story.screen == list)
    story.press("V", "Esc")
    #expect(story.screen == list)
  }

  @Test func `below the table stands the rule of the row for the technique of the column`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("V", "l", "j")
    #expect(story.screen.contains("The rule for ablation with cement"))
    #expect(story.screen.contains("NOT KNOWN contraindication"))
    #expect(story.screen.contains("rt-surgery-instability-cord-compression.cement"))
  }

  @Test func `a rule that does not concern the technique says so`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("V", "j")
    #expect(story.screen.contains("Does not concern cryoablation."))
  }

  @Test func `Enter goes to the fact that decides the rule, and 3 comes back to it`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("V", "l", "j", "j")
    #expect(story.screen.contains("Coagulopathy forbids cement"))
    let table = story.screen
    story.press("Enter")
    let file = try #require(story.desk.file)
    let entry = try #require(story.step(.caseEntry, as: CaseEntry.self))
    #expect(entry.field(file)?.place.fact == "coagulopathy")
    story.press("3")
    #expect(story.screen.contains("The rule for ablation with cement"))
    #expect(
      story.screen.split(separator: "\n").contains { $0.hasPrefix(" >Coagulopathy forbids") })
    #expect(table.contains("The rule for ablation with cement"))
  }

  @Test func `H leaves out what is met or excluded`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("V", "G")
    #expect(story.screen.contains("MET, EXCLUDED, OR NOT SO") || !story.screen.contains("forbids"))
    story.press("H", "G")
    #expect(!story.screen.contains("MET, EXCLUDED, OR NOT SO"))
  }

  @Test func `l goes to the next column, and the table follows where it does not fit`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("V", "l", "l", "l", "l", "l", "l")
    #expect(story.screen.contains(">Kyphoplast"))
  }
}
