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

  /// Minutes of one outcome on a case with two lesions.
  private static func text(
    _ decisions: [TeamMeeting.LesionOutcome], dissented: String = "", question: String? = nil
  ) throws -> String {
    let outcome = TeamMeeting.Outcome(
      caseID: "1", decision: "defer", lesions: decisions, agreed: "I, S", dissented: dissented,
      reason: "no CT")
    var sheet = Sheet()
    if let question { sheet[RecordFacts.referralQuestion.name] = .value(.text(question)) }
    let meeting = TeamMeeting(
      id: "m", day: try #require(CalendarDate("2026-11-24")), title: "MDT", agenda: ["1"],
      outcomes: [outcome])
    // The case has another plan by now.
    let planned = Sheet([PlanFacts.plannedTechnique.name: .value(.word("cryoablation"))])
    return MeetingMinutes(
      meeting,
      cases: [
        Case(
          id: "1", sheet: sheet,
          lesions: [Lesion(id: "A", sheet: planned), Lesion(id: "B", sheet: planned)])
      ], seconds: 0
    ).report.markdown
  }

  @Test
  func `what was decided on is said lesion by lesion, as it was planned then`() throws {
    let text = try Self.text(
      [
        .init(lesion: "A", decision: "defer", target: "T10", technique: "vertebroplasty"),
        .init(lesion: "B", decision: "reject"),
      ], question: "Cement or surgery?")
    for words in [
      "Cement or surgery?", "A deferred; B rejected", "A, T10", "Vertebroplasty, deferred",
      "B, site not known", "no technique chosen, rejected",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.lowercased().contains("cryoablation"))
  }

  @Test
  func `another technique is another one than the one that was planned`() throws {
    let text = try Self.text([
      .init(lesion: "A", decision: "other_technique", target: "T10", technique: "vertebroplasty")
    ])
    #expect(text.contains("another technique than vertebroplasty"))
    #expect(text.contains("not on record"))
  }

  @Test
  func `an outcome of before plans were kept says that it names the plan of now`() throws {
    let text = try Self.text([])
    #expect(text.contains("Plan of A as the case is now"))
    #expect(text.contains("Cryoablation"))
  }

  @Test
  func `a dissenter who was present is not said to have agreed`() throws {
    let dissent = try Self.text([], dissented: "S: operate")
    #expect(dissent.contains("those present but for who dissented"))
    #expect(!dissent.contains("all present"))
    #expect(try Self.text([]).contains("all present"))
  }
}
