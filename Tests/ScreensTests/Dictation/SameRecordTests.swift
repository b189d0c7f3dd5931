import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A case walked through in lines and on the screen is the same record.
@Suite struct SameRecordTests {
  /// A field, and what is typed in it.
  private typealias Typed = (fact: FactName, text: String)

  private static let answers: [Typed] = [
    ("patient_name", "Grace Abara"), ("age_years", "78"), ("sex", "f"), ("weight_kg", "-"),
    ("coagulopathy", "n"), ("local_infection", "n"), ("systemic_infection", "n"),
    ("cement_allergy", "n"), ("site", "spine"), ("vertebral_levels", "T12 L1"),
    ("aetiology", "osteop"), ("fracture_present", "y"), ("spinal_cord_compression", "n"),
    ("spinal_stability", "s"), ("painful", "y"), ("symptom_duration_days", "t-24"),
    ("neurological_deficit", "n"), ("procedure_date", "26 nov"),
  ]

  private static let meeting: [Typed] = [
    ("mdt_date", "t"), ("mdt_attendees", "A. Reader, B. Surgeon"), ("mdt_decision", "a"),
    ("mdt_reason", "pain despite analgesics"),
  ]

  @Test func `the same answers through both give the same case`() throws {
    let story = screened()
    let talk = spoken()
    let onScreen = try #require(story.filed["2611-001"])
    let inLines = try #require(talk.filed["2611-001"])
    #expect(onScreen == inLines)
    // The same entries too, as far as the order of the questions is the same.
    let changes = { (journal: [JournalEntry]?) in Set(journal?.map(\.change) ?? []) }
    #expect(changes(story.journals["2611-001"]) == changes(talk.journals["2611-001"]))
    #expect(inLines.lesions[0].sheet[.plannedTechnique] == .value(.word("vertebroplasty")))
    #expect(inLines.sheet[.reviewDone] == .value(.yesNo(true)))
    #expect(inLines.sheet["weight_kg"] == .unknown)
    #expect(story.exports.map(\.text) == talk.exports.map(\.text))
  }

  private func spoken() -> Talk {
    var talk = Talk()
    talk.say("new")
    for typed in Self.answers { talk.answer(typed.fact, typed.text) }
    talk.say("go images", "new study", "mri", "t-3", "go 3")
    let row = try? #require(
      talk.conversation.dictation?.techniques("A").firstIndex { $0.technique == .vertebroplasty })
    talk.say("\((row ?? 0) + 1)", "bed bound by pain", "go 4")
    for _ in 0..<30 {
      if case .risk = talk.conversation.stop { talk.say("a") }
    }
    for typed in Self.meeting { talk.answer(typed.fact, typed.text) }
    talk.walk(to: .decision)
    talk.say("d", "C", "save report")
    return talk
  }

  private func screened() -> Story {
    var story = Story()
    story.press("N")
    for typed in Self.answers { answer(&story, typed, at: .caseEntry) }
    story.press("2", "N", "Enter")
    story.type("mri")
    story.press("Enter")
    story.type("t-3")
    story.press("Enter", "Esc", "3")
    let isOnVertebroplasty = { (story: Story) in
      story.desk.file.flatMap { file in
        story.step(.technique, as: TechniqueStep.self)?.selected(file)?.technique
      } == .vertebroplasty
    }
    for _ in 0..<3 where !isOnVertebroplasty(story) { story.press("/", "v") }
    story.press("c")
    story.type("bed bound by pain")
    story.press("Enter", "4")
    for _ in 0..<30 where story.answerIsOpen { story.press("a") }
    for typed in Self.meeting { answer(&story, typed, at: .meeting) }
    story.press("d", "C", "6", "S")
    return story
  }

  private func answer(_ story: inout Story, _ typed: Typed, at step: StepName) {
    story.press(String(step.rawValue))
    guard let place = story.place(of: typed.fact) else { return }
    story.go(to: place, at: step)
    story.press("Enter")
    while let text = story.desk.file?.editor?.text, !text.isEmpty { story.press("Backspace") }
    story.type(typed.text)
    if story.desk.file?.editor?.place == place { story.press("Enter") }
    story.press("Esc")
  }
}

extension Story {
  fileprivate func place(of fact: FactName) -> FactPlace? {
    desk.file?.catalogue[fact].flatMap { desk.file?.place(of: $0) }
  }

  /// Puts the cursor on a field, as an answer elsewhere that leads there does.
  fileprivate mutating func go(to place: FactPlace, at step: StepName) {
    guard let file = desk.file else { return }
    let isShown = desk.steps[step].go(to: place, in: file)
    #expect(isShown, "\(place)")
  }

  /// Whether a complication is left to be reviewed.
  fileprivate var answerIsOpen: Bool {
    desk.file.map { Complications().allLines($0).contains { $0.review == .open } } ?? false
  }
}
