import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The meeting decides: with whom, on what, why, and who disagrees.
@Suite struct DecidingTests {
  private func atTheMeeting(_ record: Case) -> Story {
    var story = Story([record])
    story.press("Enter", "5")
    return story
  }

  /// Goes to a field and answers it.
  private func answer(
    _ story: inout Story, _ fact: FactName, _ text: String, lesion: String? = nil,
    enters: Bool = true
  ) {
    select(&story, fact, lesion)
    story.press("Enter")
    story.type(text)
    if enters { story.press("Enter") }
    story.press("Esc")
  }

  private func select(_ story: inout Story, _ fact: FactName, _ lesion: String?) {
    story.press("g")
    let place = FactPlace(lesion.map(Subject.lesion) ?? .wholeCase, fact)
    for _ in 0..<40 where selected(story)?.place != place { story.press("j") }
    #expect(selected(story)?.place == place)
  }

  private func selected(_ story: Story) -> EntryField? {
    guard let file = story.desk.file else { return nil }
    return story.step(.meeting, as: Meeting.self)?.selected(file)
  }

  private let isReviewed = FactPlace(.wholeCase, "multidisciplinary_review_done")

  @Test func `a decision is recorded with its dissent once it is read back and confirmed`() throws {
    var story = atTheMeeting(try ThreeLesions.record())
    answer(&story, "mdt_date", "t")
    answer(&story, "multidisciplinary_members", "is")
    answer(&story, "mdt_attendees", "T. Berg, O. Falk")
    answer(&story, "mdt_decision", "a", lesion: "A", enters: false)
    answer(&story, "mdt_decision", "d", lesion: "B", enters: false)
    answer(&story, "mdt_reason", "painful, not for resection")
    answer(&story, "mdt_dissent", "S. Brandl would decompress first")
    #expect(story.answer("mdt_decision", lesion: "A") == .value(.word("accept")))
    #expect(story.answer("mdt_decision", lesion: "B") == .value(.word("defer")))

    story.press("d")
    #expect(story.message.contains("C confirms"))
    #expect(story.screen.contains("-- A cryoablation, accepted"))
    #expect(story.screen.contains("-- B ablation with cement, deferred"))
    #expect(story.screen.contains("-- Dissent: S. Brandl would decompress first"))
    story.press("x")
    #expect(story.record?[isReviewed] == nil)
    story.press("d", "C")
    #expect(story.record?[isReviewed] == .value(.yesNo(true)))
    #expect(story.screen.contains("OK recorded by tester"))
    #expect(story.filed["2611-014"] == story.record)

    story.press("u")
    #expect(story.record?[isReviewed] == nil)
  }

  struct Gap: Sendable, CustomTestStringConvertible {
    let old: String
    var new = ""
    let says: String
    let fact: FactName
    var testDescription: String { says }
  }

  private static let gaps = [
    Gap(old: "mdt_date: 2026-11-24", says: "the day of the meeting", fact: "mdt_date"),
    Gap(
      old: "mdt_reason: Painful, radiotherapy maximal, not for resection.", says: "the reason",
      fact: "mdt_reason"),
    Gap(
      old: "mdt_decision: accept\n", new: "\n", says: "lesion A has no decision",
      fact: "mdt_decision"),
    Gap(
      old: "mdt_condition: the new CT shows a whole posterior wall",
      says: "the condition for lesion B", fact: "mdt_condition"),
  ]

  @Test(arguments: gaps)
  func `recording is off until it is complete, says why, and the point goes there`(
    _ gap: Gap
  ) throws {
    var story = atTheMeeting(try ThreeLesions.decided([(gap.old, gap.new)]))
    story.press("d")
    #expect(story.message.contains("Cannot record: \(gap.says)"))
    #expect(story.record?[isReviewed] == nil)
    story.press(".")
    #expect(selected(story)?.declaration.name == gap.fact)
  }

  @Test func `recording is off without anyone present`() throws {
    var story = atTheMeeting(
      try ThreeLesions.decided([
        ("multidisciplinary_members: [interventional_radiology, spine_surgery]", ""),
        ("mdt_attendees: T. Berg, O. Falk, S. Brandl", ""),
      ]))
    story.press("d")
    #expect(story.message.contains("who was present"))
    #expect(story.record?[isReviewed] == nil)
  }

  @Test func `a plan that is contraindicated cannot be accepted, and the rule is named`() throws {
    var story = atTheMeeting(try ThreeLesions.record([("coagulopathy: no", "coagulopathy: yes")]))
    story.size.columns = 120
    select(&story, "mdt_decision", "B")
    story.press("Enter", "a")
    #expect(story.message.contains("Cannot accept: B ablation with cement is contraindicated"))
    #expect(story.message.contains("cem-ci-coagulopathy"))
    #expect(story.answer("mdt_decision", lesion: "B") == nil)
    #expect(selected(story)?.place == FactPlace(.lesion("B"), "mdt_decision"))
    story.press("r")
    #expect(story.answer("mdt_decision", lesion: "B") == .value(.word("reject")))
  }

  @Test func `an accepted plan that becomes contraindicated cannot be recorded`() throws {
    var story = atTheMeeting(try ThreeLesions.decided([("coagulopathy: no", "coagulopathy: yes")]))
    story.size.columns = 120
    story.press("d")
    #expect(story.message.contains("is contraindicated"))
    #expect(story.record?[isReviewed] == nil)
  }

  @Test func `what a surgical opinion releases is shown at once`() throws {
    var story = atTheMeeting(try ThreeLesions.record())
    story.size = Size(columns: 120, rows: 60)
    #expect(!story.screen.contains("released"))
    answer(&story, "surgical_opinion", "", lesion: "A", enters: false)
    select(&story, "surgical_opinion", "A")
    story.press("Enter")
    let file = try #require(story.desk.file)
    let letters = ChoiceLetters(try #require(file.editor).declaration.kind.choices)
    story.type(letters.text(of: ["surgery_not_advised"]))
    #expect(story.screen.contains("OK released: The canal is narrowed"))
    #expect(story.message.contains("hold"))
  }

  @Test func `a lesion without a plan needs no decision`() throws {
    var story = atTheMeeting(try ThreeLesions.decided())
    story.press("d", "C")
    #expect(story.record?[isReviewed] == .value(.yesNo(true)))
    #expect(story.answer("mdt_decision", lesion: "C") == nil)
  }

  @Test func `J goes to the next lesion, and other steps show the lesion of the field`() throws {
    var story = atTheMeeting(try ThreeLesions.record())
    story.press("J")
    #expect(selected(story)?.place.subject == .lesion("B"))
    story.press("Tab")
    #expect(selected(story)?.place.subject == .lesion("C"))
    #expect(story.desk.file?.lesion?.id == "C")
  }
}
