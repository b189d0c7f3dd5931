import Logic
import Rules
import Testing

@testable import Screens

/// A chosen technique that is contraindicated by a later answer is said wherever the case is seen.
@Suite struct ClosedPlanTests {
  private func chosenThenForbidden() throws -> Case {
    var record = try Story.figure(2)
    record[FactPlace(.lesion("A"), .plannedTechnique)] = .value(.word("sacroplasty"))
    record[FactPlace(.lesion("A"), .planReady)] = .value(.yesNo(true))
    record[FactPlace(.wholeCase, "coagulopathy")] = .value(.yesNo(true))
    return record
  }

  @Test func `the step of techniques and the report are bad`() throws {
    let file = OpenCase(
      try chosenThenForbidden(), journal: [], rulebook: .standard, now: Story.now)
    #expect(file.closedPlans.map(\.technique) == [.sacroplasty])
    #expect(TechniqueStep().standing(file).sign == .bad)
    #expect(ReportPreview().standing(file).sign == .bad)
  }

  @Test func `the worklist says so and not that the case is ready`() throws {
    let story = Story([try chosenThenForbidden()])
    #expect(story.screen.contains("!! plan closed"))
    #expect(!story.screen.contains("OK ready"))
    #expect(story.screen.contains("A sacroplasty is chosen, and contraindicated"))
  }

  @Test func `a choice for which nothing speaks stands on its reason`() throws {
    var record = try Story.figure(2)
    record[FactPlace(.lesion("A"), .plannedTechnique)] = .value(.word("osteosynthesis"))
    let book = Rulebook.standard
    #expect(book.assess(record).closedPlans(of: record).map(\.verdict) == [.notIndicated])
    record[FactPlace(.lesion("A"), "choice_reason")] = .value(.text("the meeting wants screws"))
    #expect(book.assess(record).closedPlans(of: record).isEmpty)
  }
}
