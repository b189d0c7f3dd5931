import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A technique is chosen freely, with a reason, or not at all.
@Suite struct ChoosingTests {
  private let planned = FactPlace(.lesion("A"), "planned_technique")

  private func onTechnique(_ figure: Int, _ technique: Technique) throws -> Story {
    var story = try Story.onFigure(figure, step: 3)
    story.press("g")
    for _ in 0..<11 {
      guard let file = story.desk.file, let step = story.desk.steps[.technique] as? TechniqueStep,
        step.selected(file)?.technique != technique
      else { break }
      story.press("j")
    }
    return story
  }

  @Test func `against a reservation only with a reason`() throws {
    var story = try onTechnique(7, .cryoablation)
    story.press("c")
    #expect(story.record?[planned] == nil)
    story.press("Enter")
    #expect(story.record?[planned] == nil)
    #expect(story.message.contains("a reason is needed"))
    story.press("c")
    story.type("no other local option")
    story.press("Enter")
    #expect(story.record?[planned] == .value(.word("cryoablation")))
    let reason = FactPlace(.lesion("A"), "choice_reason")
    #expect(story.record?[reason] == .value(.text("no other local option")))
  }

  @Test func `a reason of blanks is no reason`() throws {
    var story = try onTechnique(7, .cryoablation)
    story.press("c")
    story.type("   ")
    story.press("Enter")
    #expect(story.record?[planned] == nil)
  }

  @Test func `never against a contraindication, and the rule is named`() throws {
    var record = try Story.figure(1)
    record[FactPlace(.wholeCase, "coagulopathy")] = .value(.yesNo(true))
    var story = Story([record])
    story.press("Enter", "3", "g")
    for _ in 0..<11 {
      guard let file = story.desk.file, let step = story.desk.steps[.technique] as? TechniqueStep,
        step.selected(file)?.technique != .vertebroplasty
      else { break }
      story.press("j")
    }
    story.size.columns = 160
    story.press("c")
    #expect(story.record?[planned] == nil)
    #expect(story.message.contains("cem-ci-coagulopathy"))
  }

  @Test func `not while a fact that could forbid it is not known`() throws {
    var story = try onTechnique(7, .combinedAblationCement)
    story.press("c")
    #expect(story.record?[planned] == nil)
    #expect(story.message.contains("not known and could"))
  }

  @Test func `a plan with open holds cannot be marked ready`() throws {
    var story = try onTechnique(2, .sacroplasty)
    story.press("c")
    story.type("bed bound")
    story.press("Enter", "M")
    #expect(story.message.contains("Cannot be ready"))
    #expect(story.record?[FactPlace(.lesion("A"), "plan_ready")] == nil)
  }

  @Test func `undo takes a choice back, and redo gives it again`() throws {
    var story = try onTechnique(2, .sacroplasty)
    story.press("c")
    story.type("bed bound")
    story.press("Enter", "u")
    #expect(story.record?[planned] == nil)
    story.press("U")
    #expect(story.record?[planned] == .value(.word("sacroplasty")))
    #expect(story.filed["fig-02"] == story.record)
  }
}

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

  @Test func `a dot goes to a question about this lesion`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "3", "J", "J", ".")
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
