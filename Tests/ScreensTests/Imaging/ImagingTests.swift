import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The imaging checklist by keys: lines are answered where they stand, and holds go with them.
@Suite struct ImagingTests {
  private let reviewed = FactPlace(.wholeCase, "imaging_reviewed")
  private let procedure = FactPlace(.wholeCase, "procedure_date")

  private func story(_ record: Case, size: Size = Size(columns: 80, rows: 24)) -> Story {
    var story = Story([record], size: size)
    story.press("Enter", "2", "g")
    return story
  }

  private func onLine(_ label: String, _ story: inout Story) {
    for _ in 0..<20 where !story.screen.contains("> \(label)") { story.press("j") }
  }

  @Test func `an answer on its line lifts the hold that waits for it`() throws {
    var story = story(try Story.figure(7))
    onLine("Earlier images reviewed", &story)
    #expect(story.screen.contains("(img-review-prior)"))
    story.press("y")
    #expect(story.record?[reviewed] == .value(.yesNo(true)))
    #expect(story.message.contains("hold released"))
    #expect(!story.screen.contains("(img-review-prior)"))
    story.press("u")
    #expect(story.record?[reviewed] == nil)
  }

  @Test func `images of a day that has not come are said to be to come`() throws {
    // The story is of 24 November, the images are of 7 December.
    var story = story(try Story.figure(7))
    onLine("Cross-sectional images", &story)
    #expect(story.screen.contains("?? MRI 7 Dec, to come"))
    #expect(story.screen.contains("1 ?? MRI Mon 7 Dec 2026, to come, 2 days old on the day"))
    #expect(story.screen.contains("Cross-sectional images, A: to come"))
    onLine("Age on the day", &story)
    #expect(story.screen.contains("dated after today: MRI of Mon 7 Dec 2026"))
  }

  @Test func `not known is recorded and holds as blank does`() throws {
    var story = story(try Story.figure(7))
    onLine("Earlier images reviewed", &story)
    story.press("-")
    #expect(story.record?[reviewed] == .unknown)
    #expect(story.screen.contains("?? HOLD not known"))
  }

  @Test func `a line that is no yes or no is edited where it stands`() throws {
    var story = story(try Story.figure(7))
    onLine("Nearest nerve", &story)
    story.press("y")
    #expect(story.message.contains("no yes/no question"))
    story.press("e")
    story.type("1.4cm")
    story.press("Enter")
    let distance = FactPlace(.lesion("A"), "distance_to_neural_structure_mm")
    #expect(story.record?[distance] == .value(.number(14)))
    #expect(story.screen.contains("[2 Imaging"))
    #expect(story.screen.contains("OK 14 mm"))
  }

  @Test func `images are as old as they are on the day of the procedure`() throws {
    var story = story(try Story.figure(7))
    onLine("Age on the day", &story)
    #expect(story.screen.contains("OK 2 days"))
    story.press("D")
    story.type("2027-01-15")
    story.press("Enter")
    #expect(story.screen.contains("Procedure Fri 15 Jan 2027"))
    #expect(story.screen.contains("!! HOLD 39 days"))
    #expect(story.screen.contains("new images dated Wed 16 Dec 2026 or later"))
    #expect(story.screen.contains("procedure by Wed 6 Jan 2027"))
  }

  @Test func `a date that is not known counts as out of date`() throws {
    var record = try Story.figure(7)
    record[procedure] = nil
    var story = story(record)
    onLine("Age on the day", &story)
    #expect(story.screen.contains("?? HOLD"))
    #expect(story.screen.contains("counts as out of date"))
  }

  @Test func `a new study is told by its modality and its date`() throws {
    var record = try Story.figure(7)
    for study in record.studies { try record.apply(.removeStudy(study, at: 0)) }
    var story = story(record)
    #expect(story.screen.contains("none on record"))
    story.press("G", "N", "Enter")
    story.type("mri")
    story.press("Enter")
    story.type("2026-11-20")
    story.press("Enter")
    let study = FactPlace(.study("s1"), "study_date")
    #expect(story.record?[study]?.value != nil)
    #expect(story.screen.contains("MRI Fri 20 Nov 2026, 19 days old on the day"))
  }

  @Test func `a dot goes from problem to problem, the worst first, and a comma back`() throws {
    var story = story(try ThreeLesions.record())
    story.press(".")
    #expect(story.message.contains("worst first: Canal narrowed by the lesion, A."))
    story.press(".")
    let second = story.message
    story.press(".", ",")
    #expect(story.message == second)
  }

  @Test func `three lesions stand side by side in eighty columns`() throws {
    let story = story(try ThreeLesions.record())
    for lesion in ["A T10", "B L3", "C acetabulum"] { #expect(story.screen.contains(lesion)) }
  }

  @Test func `a structure that is far enough does not show the hold of a near one`() throws {
    var story = story(try ThreeLesions.record(), size: Size(columns: 120, rows: 40))
    #expect(story.screen.contains("OK 30 mm"))
    #expect(story.screen.contains("!! HOLD 4 mm"))
    onLine("Nearest organ", &story)
    #expect(story.screen.contains("Nearest organ, A: in order"))
  }

  @Test func `lines that are in order can be hidden`() throws {
    var story = story(try Story.figure(7))
    story.press("H")
    #expect(!story.screen.contains("Cross-sectional images "))
    #expect(story.screen.contains("Canal narrowed"))
    story.press("H")
    #expect(story.screen.contains("Cross-sectional images "))
  }

  @Test func `w closes the pane, so that the list has the room`() throws {
    var story = story(try Story.figure(7))
    #expect(!story.screen.contains("Ablation zone measured"))
    story.press("w")
    #expect(story.screen.contains("Ablation zone measured"))
  }
}
