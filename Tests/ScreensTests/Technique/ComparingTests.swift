import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// Techniques are compared on one page, and their reasons open and close with `w`.
@Suite struct ComparingTests {
  @Test func `all eleven techniques stand on one page with their verdicts`() throws {
    let story = try Story.onFigure(7, step: 3)
    for technique in Technique.allCases { #expect(story.screen.contains(technique.label)) }
  }

  @Test func `w opens the reasons, and closes them again`() throws {
    var story = try Story.onFigure(7, step: 3)
    let brief = story.screen
    #expect(!brief.contains("Canal narrowed: yes"))
    story.press("w")
    #expect(story.screen.contains("Canal narrowed: yes"))
    #expect(story.screen.contains("[91, 97, 111, 112, 113]"))
    story.press("w")
    #expect(story.screen == brief)
  }

  @Test func `the pane follows the cursor`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("j")
    #expect(story.screen.contains("-- Ablation with cement: undecided"))
  }

  @Test func `W names rules that do not hold, too`() throws {
    var story = try Story.onFigure(11, step: 3, size: Size(columns: 80, rows: 60))
    #expect(!story.screen.contains("neuro-ci-local-infection"))
    story.press("W")
    #expect(story.screen.contains("neuro-ci-local-infection"))
  }

  @Test func `a dot goes to the holds of this lesion, then to a question about it`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "3", "J", "J", ".")
    for _ in 0..<20 where story.message.contains("Hold") {
      #expect(story.desk.file?.lastQuestion?.subject != .lesion("A"))
      story.press("3", ".")
    }
    let asked = try #require(story.desk.file?.lastQuestion)
    let question = story.desk.file?.assessment.questions.first {
      FactPlace($0.subject, $0.fact) == asked
    }
    #expect(question?.settles.contains { $0.lesion == "C" } == true)
  }

  @Test func `the plan shows what its technique has, and what is answered`() throws {
    var story = Story([try ThreeLesions.record()], size: Size(columns: 120, rows: 60))
    story.press("Enter", "3", "Tab")
    #expect(story.screen.contains("PROTECTION"))
    #expect(!story.screen.contains("Cement needle"))
    story.press("J")
    #expect(story.screen.contains("Cement needle"))
  }

  @Test func `no field of the plan is out of reach`() throws {
    for record in [try ThreeLesions.record(), try Story.figure(5), try Story.figure(9)] {
      let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
      let shown = PlanSection.all(file, for: nil).flatMap(\.fields).map(\.place)
      let asked = EntryFields(.group(.plan), file).fields.filter { !$0.isDerived }.map(\.place)
      #expect(Set(shown) == Set(asked))
      #expect(shown.count == asked.count)
    }
  }
}
