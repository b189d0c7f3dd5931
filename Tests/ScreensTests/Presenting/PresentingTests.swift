import Canvas
import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// A meeting from the first slide to its minutes, by keys alone, with a store in memory.
@Suite struct PresentingTests {
  /// What a presenter wants done, done.
  struct Room {
    var presenter: Presenter
    var meeting: TeamMeeting
    let records: [Case]
    var keys = 0
    var hasEnded = false

    init(_ records: [Case], follows: Bool = false, shown: String? = nil) {
      self.records = records
      let showings = shown.map {
        [TeamMeeting.Showing(caseID: $0, seconds: Story.now.seconds - 250)]
      }
      meeting = TeamMeeting(
        id: "m", day: Story.now.date, title: "Spine MDT", agenda: records.map(\.id),
        showings: showings ?? [])
      presenter = Presenter(
        meeting, cases: records, rulebook: .standard, follows: follows, now: Story.now)
      perform(presenter.start())
    }

    mutating func press(_ labels: String...) {
      for label in labels {
        guard let key = Key(label: label) else {
          Issue.record("There is no key \(label).")
          continue
        }
        keys += 1
        perform(presenter.handle(.key(key), at: Story.now))
      }
    }

    /// Types text, which is not counted as keys.
    mutating func type(_ text: String) {
      for letter in text {
        perform(presenter.handle(.key(.character(letter)), at: Story.now))
      }
    }

    private mutating func perform(_ effects: [PresenterEffect]) {
      for effect in effects {
        var (agenda, showings, outcomes) = (meeting.agenda, meeting.showings, meeting.outcomes)
        switch effect {
        case .show(let id): showings.append(.init(caseID: id, seconds: Story.now.seconds))
        case .record(let outcome): outcomes.append(outcome)
        case .setAgenda(let cases): agenda = cases
        case .quit, .end: hasEnded = true
        case .suspend, .redraw: break
        }
        meeting = TeamMeeting(
          id: "m", day: meeting.day, title: meeting.title, agenda: agenda, showings: showings,
          outcomes: outcomes)
        presenter.take(meeting, cases: records)
        if case .record = effect { presenter.recorded() }
      }
    }

    func screen(_ columns: Int = 80, _ rows: Int = 24) -> String {
      presenter.grid(Size(columns: columns, rows: rows)).plainText
    }
  }

  private static func named(_ id: String) -> Case {
    Case(
      id: id, title: "Painful T10",
      sheet: Sheet(["patient_name": .value(.text("Maja Lindholm"))]),
      lesions: [
        Lesion(
          id: "A",
          sheet: Sheet([
            "site": .value(.word("spine")), "vertebral_levels": .value(.words(["T10"])),
          ]))
      ])
  }

  @Test func `a meeting of six cases takes six keys a case, and the text`() throws {
    var room = Room((1...6).map { Self.named("2611-00\($0)") })
    for number in 1...6 {
      #expect(room.presenter.meeting.shown == "2611-00\(number)")
      room.press("d", "d", "Enter")
      room.type("no new CT")
      room.press("Enter", "Enter")
      if number < 6 { room.press("Space") }
    }
    room.press("Z", "C")
    #expect(room.keys <= 6 * 6 + 1)
    #expect(room.meeting.isClosed)
    #expect(room.meeting.notReached.isEmpty)
    #expect(room.meeting.outcomes.map(\.decision) == Array(repeating: "defer", count: 6))
    #expect(room.meeting.outcomes.map(\.reason) == Array(repeating: "no new CT", count: 6))
  }

  @Test func `an action has what, who and by when, and dissent is kept`() throws {
    var room = Room([Self.named("1")])
    room.press("d", "Up")
    room.type("I, R")
    room.press("Down", "a")
    room.type("S: operate first")
    room.press("Enter", "Enter")
    room.type("new CT; Berg; 2026-12-01")
    room.press("Enter", "Enter")
    let outcome = try #require(room.meeting.outcome(of: "1"))
    #expect(outcome.agreed == "I, R")
    #expect(outcome.dissented == "S: operate first")
    #expect(
      outcome.actions == [
        .init(what: "new CT", owner: "Berg", due: CalendarDate("2026-12-01"))
      ])
    room.press("d")
    #expect(room.screen().contains("new CT; Berg; Tue 1 Dec 2026"))
  }

  @Test(arguments: ["i", "d", "r", "o"])
  func `what is not plainly accepted needs a reason`(letter: String) {
    var room = Room([Self.named("1")])
    room.press("d", letter, "Enter", "Enter", "Enter")
    #expect(room.meeting.outcomes.isEmpty)
    #expect(room.screen().contains("Say why in Reason"))
  }

  @Test func `a name is shown for one case only, and only after C`() {
    var room = Room([Self.named("1"), Self.named("2")])
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "x")
    #expect(!room.screen().contains("Lindholm"))
    room.press("r", "C")
    #expect(room.screen().contains("Maja Lindholm"))
    room.press("Space")
    #expect(!room.screen().contains("Lindholm"))
    room.press("Backspace")
    #expect(!room.screen().contains("Lindholm"))
  }

  @Test func `the screen that follows takes no key but q, and names nobody`() {
    var room = Room([Self.named("1"), Self.named("2")], follows: true, shown: "1")
    for key in ["n", "d", "r", "C", "L", "Z", "t", "Space", "Enter"] { room.press(key) }
    #expect(room.meeting.showings.count == 1)
    #expect(room.meeting.outcomes.isEmpty)
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      #expect(!room.screen(columns, rows).contains("Lindholm"))
    }
    #expect(!room.hasEnded)
    room.press("q")
    #expect(room.hasEnded)
  }

  @Test func `the clock has whole minutes, so that an idle screen is sent nothing else`() {
    var room = Room([Self.named("1")], shown: "1")
    #expect(room.screen().contains("4 min"))
    let before = room.screen()
    let later = Moment(
      date: Story.now.date, clock: Story.now.clock, seconds: Story.now.seconds + 30)
    _ = room.presenter.handle(.tick, at: later)
    #expect(room.screen() == before)
  }

  @Test func `a case can be moved on the agenda while it is shown`() {
    var room = Room([Self.named("1"), Self.named("2")])
    room.press("t")
    #expect(room.meeting.agenda == ["2", "1"])
    room.press("t")
    #expect(room.screen().contains("It stands at the end of the agenda."))
  }

  @Test(arguments: [(1, 1), (20, 5), (79, 24), (80, 24), (81, 25), (300, 100)])
  func `any size can be drawn`(columns: Int, rows: Int) {
    for follows in [true, false] {
      var room = Room([Self.named("1")], follows: follows, shown: "1")
      room.press("L", "?", "x", "d")
      #expect(room.presenter.grid(Size(columns: columns, rows: rows)).size.rows == rows)
    }
  }
}
