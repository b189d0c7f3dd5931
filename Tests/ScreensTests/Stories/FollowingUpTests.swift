import Logic
import Rules
import Testing

@testable import Screens

/// What was done is recorded beside the plan, and the patient is followed.
@Suite struct FollowingUpTests {
  private func atStep7(_ record: Case) -> Story {
    var story = Story([record])
    story.press("Enter", "7")
    return story
  }

  @Test func `a procedure as planned is on record in a few keys`() throws {
    var story = atStep7(try ThreeLesions.decided())
    story.press("Enter")
    story.type("d")
    story.press("Esc", "a")
    #expect(story.answer("procedure_state") == .value(.word("done")))
    #expect(story.answer("procedure_done_date") == story.answer("procedure_date"))
    story.press("Tab", "a")
    #expect(story.answer("technique_done", lesion: "A") == .value(.word("cryoablation")))
    #expect(story.answer("probes_done", lesion: "A") == .value(.number(2)))
    #expect(story.message.contains("2 answers taken from the plan"))
    story.press("Tab", "a")
    #expect(story.answer("cement_done_ml", lesion: "B") == .value(.numbers([6])))
    #expect(story.keys == 9)
  }

  @Test func `what is otherwise than planned is named beside the plan`() throws {
    let story = atStep7(try TreatedLesions.record())
    #expect(story.screen.contains("Otherwise than planned:"))
    let report = FollowUpReport(try #require(story.desk.file))
    let departures = report.lines.filter { $0.value.difference.isDeparture }
    #expect(
      Set(departures.keys) == [
        FactPlace(.wholeCase, "procedure_done_date"), FactPlace(.lesion("B"), "technique_done"),
        FactPlace(.lesion("B"), "cement_done_ml"),
      ])
    #expect(report.missing == [FactPlace(.lesion("B"), "complication_sir_grade")])
  }

  @Test func `an emergency is recorded without a decision, and the page says so`() throws {
    var story = atStep7(try ThreeLesions.record())
    story.press("Enter")
    story.type("d")
    #expect(story.answer("procedure_state") == .value(.word("done")))
    #expect(story.screen.contains("Done without an accepted decision of the meeting: A, B."))
  }

  @Test func `nothing is followed up before a procedure is on record, and the key says why`() throws
  {
    var story = atStep7(try ThreeLesions.decided())
    for key in ["N", "a", "R"] {
      story.press(key)
      #expect(story.message.contains("No procedure is on record"), "\(key)")
    }
    story.press("4", "R")
    #expect(story.message.contains("7 says first whether it took place"))
  }

  @Test func `a visit is recorded, taken back, and given again across a restart`() throws {
    var story = atStep7(try TreatedLesions.record())
    story.press("N")
    story.type("t")
    story.press("Enter")
    story.type("s")
    story.type("3")
    story.press("Enter", "Esc")
    let visit = FactPlace(.visit("v3"), "visit_pain_nrs")
    #expect(story.record?[visit] == .value(.number(3)))
    #expect(story.record?.visits.count == 3)
    story.restart()
    story.press("Enter", "7", "u", "u")
    #expect(story.record?[visit] == nil)
    story.press("u", "u", "u")
    #expect(story.record?.visits.count == 2)
    story.press("U", "U", "U", "U")
    #expect(story.record?[visit] == .value(.number(3)))
  }

  @Test func `a visit is removed once that is confirmed`() throws {
    var story = atStep7(try TreatedLesions.record())
    story.press("G", "X")
    #expect(story.message.contains("C removes"))
    story.press("C")
    #expect(story.record?.visits.map(\.id) == ["v1"])
    story.press("g", "X")
    #expect(story.message.contains("Only a visit can be removed"))
  }

  @Test func `of who is lost nothing more is asked, and no visit is due`() throws {
    var record = try TreatedLesions.record()
    record.visits.append(Visit(id: "v3", sheet: Sheet(["visit_state": .value(.word("lost"))])))
    record.visits[2].sheet["visit_date"] = record.visits[1].sheet["visit_date"]
    var story = atStep7(record)
    story.press("G")
    let file = try #require(story.desk.file)
    let fields = try #require(story.step(.followUp, as: FollowUp.self)).fields(file)
    #expect(
      fields.filter { $0.place.subject == .visit("v3") }.map(\.place.fact) == [
        "visit_date", "visit_state",
      ])
    #expect(story.screen.contains("no visit is due"))
  }

  @Test func `the key of an event opens its words, from the complications too`() throws {
    var story = Story([try TreatedLesions.record()])
    story.press("Enter", "4", "J", "R")
    story.type(" Seen on CT.")
    story.press("Enter")
    #expect(
      story.answer("complication_text", lesion: "B")
        == .value(.text("Leak, without symptoms. Seen on CT.")))
    #expect(story.screen.contains("7 After"))
  }

  @Test(arguments: ["procedure", "follow-up"])
  func `the palette finds the page by its words`(_ word: String) throws {
    var story = Story([try ThreeLesions.decided()])
    story.press("Enter", ":")
    story.type(word)
    story.press("Enter")
    #expect(story.screen.contains("WHAT WAS DONE"))
  }

  @Test func `the worklist says when a patient is due, and one key shows who is`() throws {
    var due = try TreatedLesions.record()
    due.visits = []
    var story = Story([due, try ThreeLesions.record([("2611-014", "2611-015")])])
    #expect(story.screen.contains("see at 1 mo"))
    #expect(story.screen.contains("due 4 Nov"))
    story.press("F")
    #expect(story.message.contains("1 visit due"))
    #expect(story.screen.contains("1 of 2 fit"))
    story.press("Esc")
    #expect(story.screen.contains("all 2"))
  }

  @Test func `a case whose visits are all made, or that was not begun, is done`() throws {
    var record = try TreatedLesions.record()
    record.sheet["procedure_state"] = .value(.word("cancelled"))
    #expect(WorklistRow(record, .standard).need.isDone)
    record.sheet["procedure_state"] = .value(.word("done"))
    record.sheet["procedure_done_date"] = nil
    #expect(WorklistRow(record, .standard).need.words == "day done?")
  }
}
