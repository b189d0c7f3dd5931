import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// A plan that was marked ready and may not be any more is said wherever the case is seen.
@Suite struct LostPlanTests {
  private func lost() throws -> Case {
    var record = try Story.figure(1)
    for lesion in record.lesions.map(\.id) {
      record[FactPlace(.lesion(lesion), .plannedTechnique)] = .value(.word("vertebroplasty"))
      record[FactPlace(.lesion(lesion), .planReady)] = .value(.yesNo(true))
    }
    return record
  }

  @Test func `the worklist, the step of techniques and the report say so`() throws {
    let record = try lost()
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    #expect(file.closedPlans.isEmpty)
    #expect(file.lostPlans == ["A", "B"])
    #expect(TechniqueStep().standing(file).sign == .bad)
    #expect(ReportPreview().standing(file).sign == .bad)
    let story = Story([record])
    #expect(story.screen.contains("!! not ready"))
    #expect(!story.screen.contains("OK ready"))
  }

  /// The plan pane words it by itself; what it says must be what all others say.
  @Test func `the plan pane agrees with the readiness of the rulebook on every sample`() throws {
    for number in 1...15 {
      var record = try Story.figure(number)
      for technique in Technique.allCases {
        for lesion in record.lesions.map(\.id) {
          record[FactPlace(.lesion(lesion), .plannedTechnique)] = .value(.word(technique.rawValue))
        }
        var file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
        for index in record.lesions.indices {
          file.lesionIndex = index
          let readiness = file.assessment.readiness(
            of: record.lesions[index].id, in: record, file.catalogue)
          #expect((TechniqueStep().whyNotReady(file) == nil) == readiness.against.isEmpty)
        }
      }
    }
  }
}
