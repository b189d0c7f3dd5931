import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The daily tasks are done with few keys, counted as they are pressed, at 80x24.
@Suite struct KeyCountTests {
  /// Presses a key for each character, counted.
  private func spell(_ text: String, _ story: inout Story) {
    for character in text { story.press(Key.character(character).label) }
  }

  @Test func `the next case that needs me is open after 2 keys`() throws {
    var story = Story(try (1...15).map(Story.figure))
    let start = story.keys
    story.press(".", "Enter")
    #expect(story.keys - start == 2)
    let rows = story.desk.worklist.shown
    #expect(story.record?.id == rows[1].id)
    #expect(rows[1].need.asksForYou)
  }

  @Test
  func `why vertebroplasty is not plainly indicated, and what would change it, is 4 keys away`()
    throws
  {
    // A metastasis at T10: vertebroplasty is the fifth in the list.
    var story = Story([try Story.figure(7)])
    story.press("Enter")
    let start = story.keys
    story.press("3", "/", "v")
    #expect(story.screen.contains("Vertebroplasty: undecided"))
    #expect(story.screen.contains("NOT KNOWN"))
    story.press("f")
    #expect(story.keys - start == 4)
    #expect(story.screen.contains("What would change vertebroplasty: undecided"))
    #expect(story.screen.contains("Enter goes there"))
  }

  @Test func `from the list of techniques, the whole why and the flips are 4 keys away`() throws {
    var story = try Story.onFigure(7, step: 3)
    let start = story.keys
    story.press("/", "v", "w")
    #expect(story.screen.contains("Why vertebroplasty is undecided"))
    story.press("f")
    #expect(story.keys - start == 4)
    #expect(story.screen.contains("What would change vertebroplasty: undecided"))
  }

  @Test func `a technique is chosen against advice with 5 keys and the reason`() throws {
    // A metastasis at L3, where kyphoplasty is undecided and the sixth in the list.
    var story = Story([try Story.figure(15)])
    story.press("Enter")
    let start = story.keys
    story.press("3", "/", "k", "c")
    #expect(story.message.contains("A reason is needed"))
    story.type("no local option left")
    story.press("Enter")
    #expect(story.keys - start == 5)
    #expect(story.answer("choice_reason", lesion: "A") == .value(.text("no local option left")))
    #expect(
      story.answer("planned_technique", lesion: "A") == .value(.word("kyphoplasty")))
  }

  @Test func `a letter finds the next technique that begins with it, and no other key is lost`()
    throws
  {
    var story = try Story.onFigure(7, step: 3)
    let selected = { (story: Story) in
      story.desk.file.flatMap { file in
        story.step(.technique, as: TechniqueStep.self)?.selected(file)?.technique.label
      }
    }
    story.press("/", "v")
    #expect(selected(story) == "Vertebroplasty")
    story.press("/", "v")
    #expect(selected(story) == "Vertebral implant")
    story.press("/", "v")
    #expect(selected(story) == "Vertebroplasty")
    story.press("/", "Z")
    #expect(selected(story) == "Vertebroplasty")
    #expect(story.message.contains("No technique here begins with Z"))
    story.press("/", "Esc", "j")
    #expect(selected(story) == "Vertebral implant")
    // A key that is no letter does what it does anywhere.
    story.press("/", "Down")
    #expect(selected(story) == "Kyphoplasty")
  }

  @Test func `the cursor stands on the field that is open, in a section that was visited before`()
    throws
  {
    var story = try Story.onFigure(7, step: 1)
    story.press("Tab", "G", "h", "Enter", "Tab")
    let editor = try #require(story.desk.file?.editor)
    let file = try #require(story.desk.file)
    #expect(story.step(.caseEntry, as: CaseEntry.self)?.field(file)?.place == editor.place)
  }

  @Test func `answering leads into the next section, moving does not`() throws {
    var story = try Story.onFigure(7, step: 1)
    story.press("Tab", "Tab", "Tab", "G", "Enter")
    let section = { (story: Story) in
      story.step(.caseEntry, as: CaseEntry.self)?.section
    }
    #expect(section(story) == .group(.pain))
    story.press("Enter")
    #expect(section(story) == .group(.neurology))
    #expect(story.desk.file?.editor != nil)
    story.press("Esc", "G", "Enter", "Down")
    #expect(section(story) == .group(.neurology))
    #expect(story.desk.file?.editor == nil)
  }

  @Test func `a whole vertebral fracture is entered with 150 keys beyond text and numbers`() throws
  {
    var story = Story()
    story.press("N", "Enter")
    try answerAll(&story)
    // Where no images are on record answering stops: an MRI of three days ago, and on.
    story.press("N")
    try answerAll(&story)
    // What the images ask for: whether the pain fits the level with oedema.
    story.press(".", "y")
    #expect(story.keys <= 150, "\(story.keys) keys")
    let file = try #require(story.desk.file)
    #expect(file.assessment.questions.isEmpty)
    // Every field that was asked has its answer, but for notes in free text.
    for section in EntrySection.all(file) where !section.isLater {
      for field in EntryFields(section, file).fields where !field.isDerived {
        let isText = if case .text = field.declaration.kind { true } else { false }
        #expect(isText || file.record[field.place] != nil, "\(field.place) \(story.keys)")
      }
    }
    #expect(story.filed["2611-001"] == story.record)
  }

  private func answerAll(_ story: inout Story) throws {
    while let editor = story.desk.file?.editor {
      try answer(editor, &story)
      let left = story.desk.file?.editor?.place
      try #require(left != editor.place, "\(editor.place.fact): \(story.message)")
    }
  }

  /// Answers the field that is open as a referral of an old woman with a fresh fracture of L1 would.
  private func answer(_ editor: Editor, _ story: inout Story) throws {
    let given = Self.answers[editor.place.fact.rawValue]
    switch editor.declaration.kind {
    case .yesNo: story.press(given ?? "n")
    case .text, .number, .numbers:
      // The characters of free text and numbers do not count.
      if let given { story.type(given) }
      story.press("Enter")
    case .date, .levels, .word, .words:
      spell(try #require(given, "\(editor.place.fact)"), &story)
      if !editor.isAnsweredByOneKey { story.press("Enter") }
    }
  }

  static let answers = [
    "patient_name": "ABARA Grace", "patient_number": "H0051-3320",
    "referral_question": "Augment L1?", "age_years": "78", "sex": "f", "mobility": "a",
    "premorbid_status": "i", "prognosis": "g", "life_expectancy_months": "60",
    "surgical_candidate": "n", "body_habitus": "-", "weight_kg": "61", "inr": "1.0",
    "platelets_10e9_l": "240", "allergies": "penicillin", "site": "sp",
    "vertebral_levels": "L1", "side": "m", "additional_sites": "0", "aetiology": "os",
    "fracture_present": "y", "fracture_displacement": "n", "fracture_stable": "y",
    "vertebral_height_loss_percent": "45", "kyphotic_deformity": "y", "marrow_oedema": "y",
    "spinal_stability": "s", "painful": "y", "pain_score_nrs": "8", "pain_focal": "y",
    "pain_refractory": "y", "symptom_duration_days": "24", "onset_date": "t-24",
    "neurological_deficit": "n", "analgesia_failed": "y", "opioid_titration_done": "y",
    "conservative_therapy_failed": "y", "procedure_date": "t+2", "imaging_reviewed": "y",
    "treatment_intent": "p", "study_modality": "m", "study_sequences": "s", "study_date": "t-3",
    "fracture_acuity": "a", "lesion_size_mm": "20",
  ]
}
