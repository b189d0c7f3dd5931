import Logic
import Rules
import Testing

@testable import Reports

/// The minutes say what was decided, by whom, what is to be done, and what was left.
struct MeetingMinutesTests {
  private static func minutes(_ names: PlanReport.Names) throws -> Report {
    let day = try #require(CalendarDate("2026-11-24"))
    let outcome = TeamMeeting.Outcome(
      caseID: "1", decision: "defer", agreed: "I, R", dissented: "S <b>", reason: "no *new* CT",
      actions: [TeamMeeting.Action(what: "CT", owner: "Berg", due: CalendarDate("2026-12-01"))])
    let meeting = TeamMeeting(
      id: "m", day: day, title: "Spine MDT", agenda: ["1", "2"],
      showings: [.init(caseID: "1", seconds: 0), .init(caseID: nil, seconds: 250)],
      outcomes: [.init(caseID: "1", decision: "accept"), outcome])
    let patient = Sheet([RecordFacts.patientName.name: .value(.text("Maja Lindholm"))])
    return MeetingMinutes(
      meeting,
      cases: [
        Case(id: "1", title: "Painful T10", sheet: patient), Case(id: "2", title: "L3"),
      ], names: names, seconds: 999
    ).report
  }

  @Test
  func `what was decided is there, with dissent, actions and the time`() throws {
    let text = try Self.minutes(.hidden).markdown
    for words in [
      "# Minutes: Spine MDT", "Tue 24 Nov 2026", "## 1 1, Painful T10", "deferred", "I, R",
      "4 minutes", "| 1 | CT | Berg | Tue 1 Dec 2026 |", "recorded before as accepted", "- 2, L3",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test
  func `names are there only when asked for`() throws {
    #expect(try !Self.minutes(.hidden).markdown.contains("Lindholm"))
    #expect(try !Self.minutes(.hidden).html.contains("Lindholm"))
    #expect(try Self.minutes(.shown).html.contains("Maja Lindholm"))
  }

  @Test
  func `no text of the meeting is markup`() throws {
    let report = try Self.minutes(.hidden)
    #expect(report.html.contains("S &lt;b&gt;"))
    #expect(report.markdown.contains("no \\*new\\* CT"))
  }
}
