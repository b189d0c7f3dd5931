import Logic
import Reports
import Rules
import Testing

@testable import Screens

/// An outcome is for all lesions of a case and says so, or for each its own.
@Suite struct OutcomeLesionsTests {
  private static func room() throws -> PresentingRoom {
    var record = Case(id: "1", title: "Two lesions", lesions: [Lesion(id: "A"), Lesion(id: "B")])
    record.sheet["mdt_attendees"] = .value(.text("I, R"))
    return PresentingRoom([record])
  }

  private static func decisions(_ room: PresentingRoom) -> [Answer?] {
    room["1"].lesions.map { $0.sheet["mdt_decision"] }
  }

  /// Opens the outcome at its decision.
  private static func decide(_ room: inout PresentingRoom) {
    room.press("d")
    room.type("I, R")
    room.press("Enter")
  }

  @Test func `a blank between a lesion and its letter changes nothing`() throws {
    var room = try Self.room()
    Self.decide(&room)
    room.type("A d B r")
    #expect(room.screen().contains("A deferred; B rejected"))
  }

  @Test func `one letter is for all lesions, and form, slide and minutes say so`() throws {
    var room = try Self.room()
    Self.decide(&room)
    #expect(room.screen().contains("OUTCOME OF 1, FOR ALL LESIONS: A, B"))
    room.press("d")
    #expect(room.screen().contains("deferred, for all lesions"))
    room.press("Enter")
    room.type("no CT")
    room.press("Enter", "Enter")
    #expect(Self.decisions(room) == [.value(.word("defer")), .value(.word("defer"))])
    #expect(room.meeting.outcome(of: "1")?.decision == "defer")
    let minutes = MeetingMinutes(room.meeting, cases: [room["1"]], seconds: Story.now.seconds)
    #expect(minutes.report.markdown.contains("deferred, for all lesions"))
    room.press("n", "L")
    #expect(room.screen().contains("deferred, for all lesions: no CT"))
  }

  @Test func `a capital letter first decides about one lesion`() throws {
    var room = try Self.room()
    Self.decide(&room)
    room.press("A", "d")
    #expect(room.screen().contains("> Outcome     A deferred; B ??"))
    room.press("Enter", "Enter", "Enter", "Enter")
    #expect(room.message.contains("No outcome yet for lesion B."))
    room.press("B", "r", "Enter")
    room.type("B needs surgery")
    room.press("Enter", "Enter")
    #expect(Self.decisions(room) == [.value(.word("defer")), .value(.word("reject"))])
    let outcome = try #require(room.meeting.outcome(of: "1"))
    #expect(outcome.lesions.map(\.lesion) == ["A", "B"])
    #expect(outcome.lesions.map(\.decision) == ["defer", "reject"])
    let minutes = MeetingMinutes(room.meeting, cases: [room["1"]], seconds: Story.now.seconds)
    #expect(minutes.report.markdown.contains("A deferred; B rejected"))
    room.press("n", "Esc")
    #expect(room.screen().contains("OK A defer; B reject"))
    #expect(room.screen().contains("A deferred; B rejected: B needs surgery"))
    // The form that corrects it has them as they were.
    room.press("d")
    #expect(room.screen().contains("Outcome     A deferred; B rejected"))
  }

  @Test func `an outcome keeps what was planned for each lesion then`() throws {
    let record = try ThreeLesions.record()
    var room = PresentingRoom([record])
    room.press("d")
    room.type("I")
    room.press("Enter", "d", "Enter")
    room.type("no CT")
    room.press("Enter", "Enter", "C")
    let outcome = try #require(room.meeting.outcome(of: record.id))
    #expect(
      Dictionary(uniqueKeysWithValues: outcome.lesions.map { ($0.lesion, $0.technique) })
        == record.plannedTechniques.mapValues { $0.rawValue })
    #expect(outcome.lesions.allSatisfy { !$0.target.isEmpty })
  }

  @Test func `another technique has to be named in the reason`() throws {
    var room = try Self.room()
    Self.decide(&room)
    room.press("t")
    #expect(room.message.contains("Which technique, and why."))
    room.press("Enter", "Enter")
    #expect(room.meeting.outcomes.isEmpty)
    #expect(room.message.contains("Say in Reason which technique, and why."))
    room.type("kyphoplasty: the wall is broken")
    room.press("Enter", "Enter")
    let outcome = try #require(room.meeting.outcome(of: "1"))
    #expect(outcome.reason == "kyphoplasty: the wall is broken")
    #expect(outcome.dissented.isEmpty)
    var story = Story([room["1"]])
    story.press("Enter", "5")
    #expect(!story.screen.contains("On what condition"))
    #expect(story.screen.contains("kyphoplasty"))
  }

  @Test func `lesions without a plan are named where others have one`() throws {
    let record = try ThreeLesions.record()
    let planned = record.plannedTechniques
    try #require(planned.count < record.lesions.count && !planned.isEmpty)
    var room = PresentingRoom([record])
    room.press("d")
    #expect(room.screen().contains("; WITHOUT A PLAN: "))
  }

  @Test func `all that an outcome wrote is one undo step, and one redo`() throws {
    var room = try Self.room()
    Self.decide(&room)
    room.press("d", "Enter")
    room.type("no CT")
    let before = room["1"]
    room.press("Enter", "Enter")
    let after = room["1"]
    var story = Story([after])
    story.press("Enter", "1")
    var journal: [JournalEntry] = []
    for (index, change) in room.filled.enumerated() {
      journal.append(
        JournalEntry(
          number: index + 1, seconds: Story.now.seconds, who: "berg", change: change,
          manner: .given))
    }
    story.receive(.reread(after, journal))
    story.press("u")
    #expect(
      story.message.contains(
        "Undone here; the meeting's record stays: a new outcome there supersedes it."))
    #expect(story.record == before)
    story.press("u")
    #expect(story.message.contains("There is nothing to undo."))
    story.press("U")
    #expect(story.record == after)
  }

  @Test func `answers given by hand are taken back one by one`() throws {
    var story = Story([try Self.room()["1"]])
    story.press("Enter", "1", "Enter", "7", "2", "Enter", "Esc")
    let count = try #require(story.desk.file?.nextUndo.count)
    #expect(count == 1)
  }
}
