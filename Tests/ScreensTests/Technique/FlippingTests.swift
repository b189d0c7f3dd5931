import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// `f` shows what would change a verdict, and goes to the fields that would.
@Suite struct FlippingTests {
  private func choice(_ story: Story) throws -> FlipPage.Choice {
    let step = try #require(story.step(.technique, as: TechniqueStep.self))
    let file = try #require(story.desk.file)
    let page = try #require(step.flips(file))
    return try #require(step.choice(page))
  }

  @Test func `f opens what would change the verdict, f and Esc go back`() throws {
    var story = try Story.onFigure(2, step: 3)
    let list = story.screen
    story.press("f")
    #expect(story.screen.contains("What would change sacroplasty: possible"))
    #expect(story.screen.contains("makes it INDICATED"))
    #expect(story.screen.contains("HOLDS, and what lifts each"))
    story.press("f")
    #expect(story.screen == list)
    story.press("f", "Esc")
    #expect(story.screen == list)
  }

  @Test func `Enter goes to the field that would change, and 3 comes back to the same change`()
    throws
  {
    var story = try Story.onFigure(2, step: 3)
    story.press("f", "j")
    let wanted = try choice(story)
    story.press("Enter")
    #expect(story.screen.contains("[1 Case"))
    let file = try #require(story.desk.file)
    let entry = try #require(story.step(.caseEntry, as: CaseEntry.self))
    #expect(entry.field(file)?.place == wanted.change.place)
    story.press("3")
    #expect(try choice(story) == wanted)
  }

  @Test func `what makes a technique indicated does so once it is answered`() throws {
    let file = OpenCase(try Story.figure(2), journal: [], rulebook: .standard, now: Story.now)
    let page = try #require(FlipPage(.sacroplasty, file, includesFixed: false))
    let changing = page.flips.flips(.indicates)
    #expect(!changing.isEmpty)
    for flip in changing {
      let after = OpenCase(
        try file.record.making(flip.changes), journal: [], rulebook: .standard, now: Story.now)
      #expect(after.lesionAssessment?[.sacroplasty]?.verdict == flip.gives.verdict)
    }
  }

  @Test func `the row that says what it would do names the verdict`() throws {
    var story = try Story.onFigure(2, step: 3)
    story.press("f")
    #expect(story.message.contains("If so: Sacroplasty becomes indicated"))
  }

  @Test func `h and l turn to another technique with the page open`() throws {
    var story = try Story.onFigure(2, step: 3)
    story.press("f", "l")
    #expect(story.screen.contains("What would change osteosynthesis"))
    story.press("h")
    #expect(story.screen.contains("What would change sacroplasty"))
  }

  @Test func `what cannot change is left out until H asks for it`() throws {
    var story = try Story.onFigure(2, step: 3)
    story.press("f", "l")
    #expect(story.screen.contains("past; H adds"))
    story.press("H")
    #expect(story.screen.contains("With what cannot change"))
  }

  @Test func `a page down goes further than a row, two pages up come back to the start`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("f")
    let first = try choice(story)
    story.press("j")
    let second = try choice(story)
    story.press("k", "PgDn")
    let below = try choice(story)
    #expect(below != first && below != second)
    story.press("PgUp", "PgUp")
    #expect(try choice(story) == first)
  }

  @Test func `every hold has a sign before it`() throws {
    let file = OpenCase(try Story.figure(7), journal: [], rulebook: .standard, now: Story.now)
    let page = try #require(FlipPage(.cryoablation, file, includesFixed: false))
    let lines = FlipLines(page, here: nil, width: 100).rows.map { $0.map(\.text).joined() }
    #expect(lines.contains { $0.hasPrefix("  !! Earlier images have to be reviewed") })
    #expect(lines.contains { $0.hasPrefix("  ?? unless excluded: Symptoms are new or worse") })
  }
}
