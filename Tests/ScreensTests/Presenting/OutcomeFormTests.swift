import Canvas
import Logic
import Testing

@testable import Screens

/// What is typed about a case is never lost by a key.
@Suite struct OutcomeFormTests {
  private static func room(opensCases: Bool = false) -> PresentingRoom {
    PresentingRoom(["1", "2"].map { PresentingRoom.named($0) }, opensCases: opensCases)
  }

  @Test func `Esc keeps what was typed, and it comes back as it was left`() {
    var room = Self.room()
    room.press("d")
    room.type("I, R")
    room.press("Enter", "d", "Enter")
    room.type("no new C")
    room.press("Esc")
    #expect(room.message.contains("What you typed is kept: d opens it again."))
    #expect(room.meeting.outcomes.isEmpty)
    room.press("Space", "Backspace", "d")
    #expect(room.screen().contains("no new C"))
    room.type("T")
    room.press("Enter", "Enter")
    #expect(room.meeting.outcome(of: "1")?.reason == "no new CT")
  }

  @Test func `what is half typed is kept for the next program, and says so there`() throws {
    var room = Self.room()
    room.press("d")
    room.type("I, R")
    room.press("Enter", "d", "Enter")
    room.type("no new C")
    room.press("Enter")
    room.type("CT; Berg; 1 dec")
    room.press("Enter")
    room.type("MRI")
    let kept = room.presenter.keptDrafts
    room.press("^C")
    #expect(room.hasEnded)
    var next = Self.room()
    next.presenter.takeUp(kept)
    #expect(next.message.contains("What you typed for 1 was not recorded and is kept: d opens it"))
    next.press("d")
    for words in [
      "Present     I, R", "Outcome     deferred", "no new C", "CT; Berg; Tue 1 Dec 2026", "MRI",
    ] {
      #expect(next.screen().contains(words), "\(words)")
    }
    #expect(next.presenter.keptDrafts == kept)
  }

  @Test(arguments: [true, false])
  func `it is kept, so that leaving is not asked`(opensCases: Bool) {
    var room = Self.room(opensCases: opensCases)
    room.press("d", "x", "Esc", "q")
    #expect(room.hasEnded)
  }

  @Test func `what the case has stands beside what is typed, and C supersedes it`() {
    var room = Self.room()
    room.press("d")
    room.type("I, R")
    room.press("Enter", "d", "Enter")
    room.type("no new CT")
    room.press("Enter", "Enter", "x", "d", "Enter", "r", "Enter")
    #expect(room.screen().contains("The case has: A deferred, Tue 24 Nov 2026: no new CT"))
    for _ in 0..<"no new CT".count { room.press("Backspace") }
    room.press("Up", "Down")
    room.type("she declines")
    room.press("Enter", "Enter")
    #expect(room.message.contains("Supersede"))
    #expect(room.meeting.outcomes.count == 1)
    room.press("n")
    #expect(room.meeting.outcomes.count == 1)
    room.press("Enter", "C")
    #expect(room.meeting.outcomes.count == 2)
    #expect(room["1"].lesions[0].sheet["mdt_decision"] == .value(.word("reject")))
  }

  @Test func `keys are those of the user's file, and words name them`() {
    let bindings = KeyBindings(["presenting.decide": [.function(5)], "agenda.save": ["x"]])
    #expect(bindings.conflicts.isEmpty)
    var room = PresentingRoom([PresentingRoom.named("1")], bindings: bindings)
    room.press("d")
    #expect(room.presenter.form == nil)
    room.press("F5", "x", "Esc")
    #expect(room.message.contains("F5 opens it again"))
    room.whyNotWritten = "The folder is full."
    room.press("Z", "C")
    #expect(room.message.contains("x tries again"))
  }

  @Test func `of a sentence typed on the outcome no letter decides`() {
    var room = Self.room()
    room.press("d")
    room.type("I")
    room.press("Enter")
    room.type("book list, and so on")
    #expect(room.message.contains("is no outcome; take it back"))
    for _ in 0..<12 { room.press("Backspace") }
    room.press("o")
    room.type("nobody")
    #expect(room.screen().contains("accept"))
    #expect(room.meeting.outcomes.isEmpty)
  }
}
