import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A case from the empty form to the report, by keyboard alone.
@Suite struct WholeWalkTests {
  @Test func `a case is entered, planned, reviewed, decided and reported`() {
    var story = Story()
    story.press("N")
    #expect(story.record?.id == "2611-001")

    // Patient: age and sex, after name, number and question; the cursor moves on by itself.
    story.press("j", "j", "j", "Enter")
    story.type("78")
    story.press("Enter")
    story.type("f")
    story.press("Esc")
    #expect(story.record?[FactPlace(.wholeCase, "age_years")] == .value(.number(78)))
    #expect(story.record?[FactPlace(.wholeCase, "sex")] == .value(.word("female")))

    // Lesion A.
    answer(&story, "site", "spine", enters: true)
    answer(&story, "vertebral_levels", "L1", enters: true)
    answer(&story, "aetiology", "osteop", enters: true)
    answer(&story, "fracture_present", "y")
    answer(&story, "painful", "y")
    answer(&story, "symptom_duration_days", "24", enters: true)
    for fact in [
      "coagulopathy", "local_infection", "systemic_infection", "cement_allergy",
      "spinal_cord_compression",
    ] { answer(&story, FactName(fact), "n") }
    answer(&story, "spinal_stability", "s")
    answer(&story, "neurological_deficit", "n")

    // The images: an MRI of three days ago.
    story.press("2", "N", "Enter")
    story.type("mri")
    story.press("Enter")
    story.type("t-3")
    story.press("Enter", "Esc")
    #expect(story.record?[FactPlace(.study("s1"), "study_modality")] == .value(.word("mri")))
    #expect(verdict(story, .vertebroplasty)?.isOpen == true)

    // Technique: vertebroplasty is chosen, with a reason since cautions are not known.
    story.press("3")
    select(&story, .vertebroplasty)
    story.press("c")
    if story.desk.file?.editor != nil {
      story.type("bed bound by pain")
      story.press("Enter")
    }
    let planned = FactPlace(.lesion("A"), "planned_technique")
    #expect(story.record?[planned] == .value(.word("vertebroplasty")))

    // Complications: every one accepted.
    story.press("4")
    for _ in 0..<30 { story.press("a") }
    #expect(story.screen.contains("accepted"))

    // The meeting.
    story.press("5", "Enter")
    story.type("t")
    story.press("Enter")
    story.press("Esc")
    meetingAnswer(&story, "mdt_attendees", "A. Reader, B. Surgeon")
    meetingAnswer(&story, "mdt_decision", "a")
    meetingAnswer(&story, "mdt_reason", "pain despite analgesics")
    meetingAnswer(&story, "mdt_dissent", "B. Surgeon would wait")
    story.press("d")
    #expect(story.message.contains("C confirms"))
    story.press("C")
    let review = FactPlace(.wholeCase, "multidisciplinary_review_done")
    #expect(story.record?[review] == .value(.yesNo(true)))

    // The report, and everything is found again.
    story.press("6", "S")
    #expect(story.exports.first?.fileName == "2611-001-plan.md")
    #expect(story.exports.first?.text.contains("B. Surgeon would wait") == true)
    story.press("0")
    #expect(story.filed["2611-001"] == story.record)
    story.press("q")
    #expect(story.hasEnded)
  }

  /// Goes to a field of case entry as `.` would, and answers it.
  private func answer(
    _ story: inout Story, _ fact: FactName, _ text: String, enters: Bool = false
  ) {
    story.press("1")
    guard go(&story, to: fact) else {
      Issue.record("There is no field \(fact).")
      return
    }
    story.press("Enter")
    story.type(text)
    if enters { story.press("Enter") }
    story.press("Esc")
    let wanted = story.record?.lesions.first?.sheet[fact] ?? story.record?.sheet[fact]
    #expect(wanted != nil, "\(fact): \(story.message)")
  }

  /// Walks with Tab and j until the cursor is on a field.
  private func go(_ story: inout Story, to fact: FactName) -> Bool {
    for _ in 0..<12 {
      story.press("g")
      for _ in 0..<80 {
        if entry(story)?.declaration.name == fact { return true }
        let before = entry(story)?.place
        story.press("j")
        if entry(story)?.place == before { break }
      }
      story.press("Tab")
    }
    return false
  }

  private func entry(_ story: Story) -> EntryField? {
    guard let file = story.desk.file, let step = story.desk.steps[.caseEntry] as? CaseEntry else {
      return nil
    }
    return step.field(file)
  }

  private func meetingAnswer(_ story: inout Story, _ fact: FactName, _ text: String) {
    story.press("g")
    for _ in 0..<40 {
      guard let file = story.desk.file, let step = story.desk.steps[.meeting] as? Meeting,
        step.selected(file)?.declaration.name != fact
      else { break }
      story.press("j")
    }
    story.press("Enter")
    story.type(text)
    if fact != "mdt_decision" { story.press("Enter") }
    story.press("Esc")
  }

  private func select(_ story: inout Story, _ technique: Technique) {
    story.press("g")
    for _ in 0..<11 {
      guard let file = story.desk.file, let step = story.desk.steps[.technique] as? TechniqueStep,
        step.selected(file)?.technique != technique
      else { return }
      story.press("j")
    }
  }

  private func verdict(_ story: Story, _ technique: Technique) -> Verdict? {
    story.desk.file?.lesionAssessment?[technique]?.verdict
  }
}
