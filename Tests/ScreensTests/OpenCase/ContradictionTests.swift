import Canvas
import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// Answers that cannot both be so are pointed at where they stand.
@Suite struct ContradictionTests {
  private func day(_ text: String) throws -> Answer {
    .value(.date(try #require(CalendarDate(text))))
  }

  @Test func `a duration that the days do not come to is marked, and the next problem`() throws {
    var record = Case(id: "1", lesions: [Lesion(id: "A")])
    record.sheet["procedure_date"] = try day("2026-12-03")
    record.lesions[0].sheet["site"] = .value(.word("spine"))
    record.lesions[0].sheet["painful"] = .value(.yesNo(true))
    record.lesions[0].sheet["symptom_duration_days"] = .value(.number(21))
    record.lesions[0].sheet["onset_date"] = try day("2026-11-25")
    var story = Story([record])
    story.press("Enter", "1", ".")
    #expect(story.message.contains("its parts come to 8 days, which counts"))
    #expect(story.screen.contains("!! Duration of symptoms"))
    #expect(story.screen.contains("[1 Case !!1]"))
  }

  @Test(arguments: [(8.0, true), (1, true), (9, false), (21, false)])
  func `days told before the procedure grow up to it`(stated: Double, fits: Bool) throws {
    var record = Case(id: "1", lesions: [Lesion(id: "A")])
    record.sheet["procedure_date"] = try day("2026-12-03")
    record.lesions[0].sheet["painful"] = .value(.yesNo(true))
    record.lesions[0].sheet["symptom_duration_days"] = .value(.number(stated))
    record.lesions[0].sheet["onset_date"] = try day("2026-11-25")
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    #expect(file.contradictions.isEmpty == fits)
  }

  @Test func `no coagulopathy beside an INR of 4.5 and 12 platelets is marked`() {
    var record = Case(id: "1", lesions: [Lesion(id: "A")])
    record.sheet["coagulopathy"] = .value(.yesNo(false))
    record.sheet["inr"] = .value(.number(4.5))
    record.sheet["platelets_10e9_l"] = .value(.number(12))
    var story = Story([record])
    story.press("Enter", "1", ".")
    #expect(story.message.contains("INR 4.5, platelets 12: outside SIR 2019"))
  }

  @Test(arguments: [(1.8, 50.0), (1.1, 200)])
  func `figures at the limits contradict nothing`(inr: Double, platelets: Double) {
    var record = Case(id: "1", lesions: [Lesion(id: "A")])
    record.sheet["coagulopathy"] = .value(.yesNo(false))
    record.sheet["inr"] = .value(.number(inr))
    record.sheet["platelets_10e9_l"] = .value(.number(platelets))
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    #expect(file.contradictions.isEmpty)
  }

  @Test func `levels that a sacrum cannot have are marked, and name no target`() {
    var record = Case(id: "1", lesions: [Lesion(id: "A")])
    record.lesions[0].sheet["site"] = .value(.word("sacrum"))
    record.lesions[0].sheet["vertebral_levels"] = .value(.words(["T12"]))
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    #expect(file.contradictions.values.map(\.words) == ["no level of the sacrum"])
    #expect(Target.place(record.lesions[0], file.catalogue) == "sacrum")
  }
}
