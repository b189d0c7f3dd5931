import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The complications of a plan are accepted or mitigated, one by one.
@Suite struct ReviewingTests {
  /// On the complications of ablation with cement at L3.
  private func onLesionB() throws -> Story {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "4", "J")
    return story
  }

  private func selected(_ story: Story) -> RiskLine? {
    guard let file = story.desk.file else { return nil }
    return story.step(.complications, as: Complications.self)?.selected(file)
  }

  private func select(_ id: String, _ story: inout Story) {
    story.press("g")
    for _ in 0..<30 where selected(story)?.id != id { story.press("j") }
  }

  private func list(_ fact: FactName, _ story: Story) -> [String] {
    story.record?.lesion("B")?.sheet.words(fact) ?? []
  }

  @Test func `raised ones stand first, and say what raises them in this patient`() throws {
    let story = try onLesionB()
    let first = try #require(selected(story))
    #expect(first.id == "major_complication_after_freezing")
    #expect(first.assessed.state == .raised)
    let file = try #require(story.desk.file)
    #expect(first.patient(file) == "age 72, probes 4")
    let states = try #require(story.step(.complications, as: Complications.self)).lines(file)
      .map(\.assessed.state)
    let order: [RiskState] = [.raised, .notKnown, .usual]
    #expect(
      states.map { order.firstIndex(of: $0) ?? 9 }
        == states.map { order.firstIndex(of: $0) ?? 9 }.sorted())
  }

  @Test func `accepting goes on to the next, and undo takes it back`() throws {
    var story = try onLesionB()
    story.press("a")
    #expect(list("risks_accepted", story) == ["major_complication_after_freezing"])
    #expect(selected(story)?.id != "major_complication_after_freezing")
    #expect(story.message.contains("Major, after ablation: accepted."))
    #expect(story.screen.contains("2/25"))
    story.press("u")
    #expect(list("risks_accepted", story) == [])
    #expect(story.filed["2611-014"] == story.record)
  }

  @Test func `the same decision again takes it back`() throws {
    var story = try onLesionB()
    select("leak_into_canal", &story)
    story.press("m", "m")
    #expect(list("risks_mitigated", story) == ["fat_embolism"])
    #expect(story.message.contains("open again"))
  }

  @Test func `accepted and mitigated exclude each other`() throws {
    var story = try onLesionB()
    select("fat_embolism", &story)
    story.press("a")
    #expect(list("risks_mitigated", story) == [])
    #expect(list("risks_accepted", story) == ["fat_embolism"])
    select("fat_embolism", &story)
    story.press("m")
    #expect(list("risks_mitigated", story) == ["fat_embolism"])
    #expect(list("risks_accepted", story) == [])
  }

  @Test func `the point goes from one open risk to the next, and to other lesions`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "4")
    var seen: Set<String> = []
    for _ in 0..<40 {
      guard story.screen.contains("[4 Compl."), let line = selected(story), line.review == .open,
        let lesion = story.desk.file?.lesion
      else { break }
      seen.insert(lesion.id + line.id)
      story.press("a", ".")
    }
    #expect(seen.count == 24, "\(seen.sorted())")
    #expect(story.screen.contains("25/25"))
  }

  @Test func `a measure that only a person can tick is ticked with Space`() throws {
    var story = try onLesionB()
    select("thermal_nerve_injury", &story)
    story.press("Tab", " ")
    #expect(list("mitigations_planned", story) == ["neural_anatomy"])
    #expect(story.screen.contains("[x] Go through the neural anatomy"))
    story.press(" ")
    #expect(list("mitigations_planned", story) == [])
  }

  @Test func `a measure of the plan is answered in the plan`() throws {
    var story = try onLesionB()
    select("leak_into_canal", &story)
    #expect(story.screen.contains("[x] Watch the cement by fluoroscopy"))
    story.press("Tab", "j", "j", " ")
    let entry = try #require(story.step(.caseEntry, as: CaseEntry.self))
    let file = try #require(story.desk.file)
    #expect(entry.field(file)?.declaration.name == "cement_stop_criterion")
  }

  @Test func `nothing is mitigated without a measure`() throws {
    var story = try onLesionB()
    select("thermal_nerve_injury", &story)
    story.press("m")
    #expect(story.message.contains("No measure is planned"))
    #expect(
      story.record?.lesion("B")?.sheet.words("risks_mitigated")?.contains(
        "thermal_nerve_injury") != true)
  }

  @Test func `a risk against which there is no measure is accepted, and never mitigated`() throws {
    var story = try onLesionB()
    select("major_complication_after_freezing", &story)
    story.press("m")
    #expect(story.message.contains("There is no measure against it"))
    #expect(
      story.record?.lesion("B")?.sheet.words("risks_mitigated")?.contains(
        "major_complication_after_freezing") != true)
  }

  @Test func `without a choice the risks of open techniques can be read, and not reviewed`() throws
  {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "4", "K")
    #expect(story.screen.contains("not chosen"))
    story.press("a")
    #expect(story.message.contains("Choose a technique first"))
    let before = story.screen
    story.press("l")
    #expect(story.screen != before)
    #expect(story.record?.lesion("C")?.sheet["risks_accepted"] == nil)
  }

  @Test func `hiding leaves what is raised or not known, sorting keeps the numbers`() throws {
    var story = try onLesionB()
    story.press("H")
    #expect(!story.screen.contains("-- usual"))
    #expect(story.message.contains("6 usual hidden"))
    story.press("H", "s")
    #expect(story.message.contains("open first"))
    story.press("s")
    let file = try #require(story.desk.file)
    let lines = try #require(story.step(.complications, as: Complications.self)).lines(file)
    #expect(lines.map(\.number) == Array(1...lines.count))
  }

  @Test func `why gives every driver with the references in full`() throws {
    var story = try onLesionB()
    story.press("w")
    #expect(story.screen.contains("cryo-risk-probe-number"))
    #expect(story.screen.contains("131           Auloge P."))
    story.press("w")
    #expect(!story.screen.contains("Auloge"))
  }

  @Test func `a note is typed in place of the pane`() throws {
    var story = try onLesionB()
    story.press("e")
    story.type("Two operators, one watches the canal.")
    story.press("Enter")
    let note = story.record?.lesion("B")?.sheet.text("complication_note")
    #expect(note == "Two operators, one watches the canal.")
  }
}
