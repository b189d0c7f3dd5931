import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// Nothing is said to be in order that is only empty, cut off or assumed.
@Suite struct NotInOrderTests {
  @Test func `a case without a lesion has no step in order`() throws {
    var story = Story()
    story.press("N", "Esc")
    let file = try #require(story.desk.file)
    let bare = OpenCase(
      Case(id: file.record.id), journal: [], rulebook: .standard, now: Story.now)
    #expect(CaseEntry().standing(bare).sign == .unknown)
    #expect(Imaging().standing(bare).sign == .unknown)
    #expect(TechniqueStep().standing(bare).sign == .unknown)
  }

  @Test func `the problem key finds what would exclude a hold, and case entry counts it`() throws {
    var story = try Story.onFigure(2, step: 3)
    for _ in 0..<40 where !story.message.contains("Hold unless excluded") { story.press(".") }
    #expect(story.message.contains("Hold unless excluded, by"))
    let file = try #require(story.desk.file)
    let place = try #require(file.lastQuestion)
    #expect(file.record[place] == nil)
    #expect(CaseEntry().standing(file).sign == .unknown)
  }

  @Test(arguments: [
    "Featherstonehaugh-Cholmondeley, Wilhelmina", "Mueller", "",
  ])
  func `row 1 cuts the number and the name, never the allergy or the holds`(_ name: String) throws {
    var record = try Story.figure(7)
    record[FactPlace(.wholeCase, "patient_name")] = name.isEmpty ? nil : .value(.text(name))
    record[FactPlace(.wholeCase, "patient_number")] =
      .value(.text("RXH0012345678 NHS 943 476 5919"))
    record[FactPlace(.wholeCase, "allergies")] = .value(.text("iodinated contrast, penicillin"))
    var story = Story([record])
    story.press("Enter")
    let row = try #require(story.screen.split(separator: "\n").first)
    #expect(row.contains("allergy: iod"))
    #expect(row.contains("HOLDS ??"))
    #expect(row.contains(name.isEmpty ? record.id : String(name.prefix(6))))
  }

  @Test func `that a case was discussed is no decision`() throws {
    var record = try Story.figure(7)
    record[FactPlace(.wholeCase, .reviewDone)] = .value(.yesNo(true))
    var story = Story([record])
    story.press("Enter", "5")
    #expect(story.screen.contains("?? said to be discussed, not recorded"))
    #expect(!story.screen.contains("It was recorded"))
  }

  @Test func `what is closed has no rank`() throws {
    let story = try Story.onFigure(2, step: 3)
    let row = try #require(
      story.screen.split(separator: "\n").first { $0.contains("NOT INDICATED") })
    #expect(!row.prefix(7).contains { $0.isNumber })
  }

  @Test func `two answers that are needed together give what they give after the second`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("f")
    let rows = story.screen.split(separator: "\n").map(String.init)
    let first = try #require(rows.firstIndex { $0.contains("cord compressed") })
    #expect(rows[first].trimmed.hasSuffix(" and"))
    #expect(rows[first + 1].contains("then contraindicated"))
  }

  @Test func `a caution that comes to be present is said`() throws {
    var story = try Story.onFigure(4, step: 1)
    let file = try #require(story.desk.file)
    let place = FactPlace(.lesion("A"), "pain_matches_level")
    try #require(file.catalogue[place.fact] != nil)
    var after = file.record
    after[place] = .value(.yesNo(false))
    let words = Consequences(
      from: file.assessment, to: Rulebook.standard.assess(after), file
    ).words
    #expect(words.contains("caution"))
    story.press("Esc")
  }
}
