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
    #expect(story.message.contains("A reason is needed"))
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
    #expect(story.message.contains("not known, and could"))
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
