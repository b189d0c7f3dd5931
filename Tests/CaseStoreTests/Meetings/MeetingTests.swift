import GRDB
import Logic
import TestSupport
import Testing

@testable import CaseStore

/// What is on record of a meeting is complete, only grows, and is chained.
struct MeetingTests {
  private static let deferred = TeamMeeting.Outcome(
    caseID: "2611-014", decision: "defer",
    lesions: [
      .init(lesion: "A", decision: "defer", target: "T10", technique: "vertebroplasty"),
      .init(lesion: "B", decision: "reject"),
    ], agreed: "I, R", dissented: "S: operate first",
    reason: "no new CT",
    actions: [TeamMeeting.Action(what: "CT", owner: "Berg", due: day(2026, 12, 1))])

  /// A store with one case that has a meeting.
  private static func store() throws -> CaseStore {
    let store = try CaseStore.withFullCase()
    try store.create(Case(id: "2611-015"), who: "lindh", seconds: noon)
    try store.createMeeting(
      TeamMeeting(
        id: "m", day: day(2026, 11, 24), title: "MDT", agenda: ["2611-014", "2611-015"]),
      who: "lindh", seconds: noon)
    return store
  }

  @Test
  func `a meeting is read as it was recorded, and the chain binds it`() throws {
    let store = try Self.store()
    let before = try store.audit().links
    try store.show("2611-014", at: "m", who: "lindh", seconds: noon)
    try store.record(Self.deferred, at: "m", who: "lindh", seconds: noon + 60)
    try store.show(nil, at: "m", who: "lindh", seconds: noon + 120)
    let meeting = try store.meeting("m")
    #expect(meeting.day == day(2026, 11, 24))
    #expect(meeting.agenda == ["2611-014", "2611-015"])
    #expect(meeting.outcomes == [Self.deferred])
    #expect(meeting.secondsShown("2611-014", until: noon + 9_999) == 120)
    #expect(meeting.isClosed)
    #expect(meeting.notReached == ["2611-015"])
    let audit = try store.audit()
    #expect(audit.faults == [])
    #expect(audit.links == before + 6)
    #expect(try store.problems().isEmpty)
  }

  @Test
  func `a correction stands, and what it corrects is kept`() throws {
    let store = try Self.store()
    try store.record(Self.deferred, at: "m", who: "lindh", seconds: noon)
    let accepted = TeamMeeting.Outcome(caseID: "2611-014", decision: "accept")
    try store.record(accepted, at: "m", who: "lindh", seconds: noon + 1)
    let meeting = try store.meeting("m")
    #expect(meeting.outcomes == [Self.deferred, accepted])
    #expect(meeting.outcome(of: "2611-014") == accepted)
  }

  @Test
  func `the agenda can be put in order, and what was discussed stays on it`() throws {
    let store = try Self.store()
    try store.setAgenda(["2611-015", "2611-014"], of: "m")
    #expect(try store.meeting("m").agenda == ["2611-015", "2611-014"])
    try store.show("2611-014", at: "m", who: "lindh", seconds: noon)
    #expect(throws: StoreError.self) { try store.setAgenda(["2611-015"], of: "m") }
    #expect(throws: StoreError.self) {
      try store.setAgenda(["2611-014", "2611-014"], of: "m")
    }
    try store.setAgenda(["2611-014"], of: "m")
    #expect(try store.meeting("m").agenda == ["2611-014"])
  }

  @Test
  func `the agenda of a closed meeting stays as it is`() throws {
    let store = try Self.store()
    try store.show(nil, at: "m", who: "lindh", seconds: noon)
    #expect(throws: StoreError.self) { try store.setAgenda(["2611-015"], of: "m") }
    #expect(try store.meeting("m").agenda == ["2611-014", "2611-015"])
  }

  @Test
  func `half typed outcomes are kept for who typed them until they are taken away`() throws {
    let store = try Self.store()
    let links = try store.audit().links
    try store.keepDrafts(["2611-014": "reason no new C"], of: "m", who: "lindh")
    #expect(try store.drafts(of: "m", who: "lindh") == ["2611-014": "reason no new C"])
    #expect(try store.drafts(of: "m", who: "berg").isEmpty)
    try store.keepDrafts([:], of: "m", who: "lindh")
    #expect(try store.drafts(of: "m", who: "lindh").isEmpty)
    #expect(try store.audit().links == links)
  }

  @Test
  func `what cannot be is refused`() throws {
    let store = try Self.store()
    #expect(throws: StoreError.notOnAgenda(case: "x", meeting: "m")) {
      try store.show("x", at: "m", who: "lindh", seconds: noon)
    }
    #expect(throws: StoreError.noSuchMeeting("n")) { try store.meeting("n") }
    let again = TeamMeeting(id: "m", day: day(2026, 11, 24), title: "MDT", agenda: [])
    #expect(throws: StoreError.meetingExists("m")) {
      try store.createMeeting(again, who: "lindh", seconds: noon)
    }
    let hostile = TeamMeeting.Outcome(
      caseID: "2611-014", decision: "accept", reason: "\u{1B}[2J")
    #expect(throws: StoreError.unsoundMeeting("a text has control characters")) {
      try store.record(hostile, at: "m", who: "lindh", seconds: noon)
    }
    let unknown = TeamMeeting.Outcome(caseID: "2611-014", decision: "maybe")
    #expect(throws: StoreError.self) {
      try store.record(unknown, at: "m", who: "lindh", seconds: noon)
    }
    #expect(try store.meeting("m").outcomes.isEmpty)
  }

  @Test(arguments: [
    "UPDATE outcome SET decision = 'accept'", "DELETE FROM outcome", "DELETE FROM meeting",
    "UPDATE meeting SET title = 'x'", "UPDATE showing SET case_id = NULL", "DELETE FROM showing",
    "UPDATE action SET what = 'x'", "DELETE FROM action",
    "UPDATE lesion_outcome SET decision = 'accept'", "DELETE FROM lesion_outcome",
    "INSERT INTO lesion_outcome VALUES ('m', 3, 1, 'C', 'accept', '', NULL)",
    "INSERT INTO showing VALUES ('m', 2, NULL, 0, 'x')",
    "INSERT OR REPLACE INTO showing VALUES ('m', 1, NULL, 0, 'x')",
    "INSERT OR REPLACE INTO meeting VALUES ('m', '2026-11-24', 'x', 0, 'x')",
    "INSERT INTO agenda_item VALUES ('m', 'nobody', 3)",
    "INSERT INTO agenda_item VALUES ('m', '2611-014', 3)",
  ])
  func `what would change the record is refused by the file itself`(sql: String) throws {
    let store = try Self.store()
    try store.show("2611-014", at: "m", who: "lindh", seconds: noon)
    try store.record(Self.deferred, at: "m", who: "lindh", seconds: noon)
    let before = try store.meeting("m")
    #expect(throws: DatabaseError.self) { try store.queue.write { try $0.execute(sql: sql) } }
    #expect(try store.meeting("m") == before)
  }

  @Test(arguments: [Int.min, -1, 253_402_300_800, Int.max])
  func `a time that no program wrote is said, and does not end the program`(seconds: Int) throws {
    let store = try Self.store()
    try store.show("2611-014", at: "m", who: "lindh", seconds: noon)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON; DROP TRIGGER showing_is_not_changed;
          UPDATE showing SET seconds = \(seconds);
          """)
    }
    #expect(
      throws: StoreError.damaged(path: nil, detail: "a time in it is none of this calendar")
    ) { try store.meeting("m") }
  }

  @Test
  func `a store from before meetings came takes one`() throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/store-4.sql"))
    let store = try place.store()
    try store.createMeeting(
      TeamMeeting(id: "m", day: day(2026, 11, 24), title: "MDT", agenda: ["1"]), who: "lindh",
      seconds: noon)
    #expect(try store.meeting("m").agenda == ["1"])
    #expect(try store.audit().faults == [])
    #expect(try store.problems().isEmpty)
  }

  @Test
  func `another program's write changes the version of the data, and nothing else does`() throws {
    let place = try TemporaryPlace()
    let (presenter, follower) = (try place.store(), try place.store())
    try presenter.create(fullCase(), who: "lindh", seconds: noon)
    let first = try follower.dataVersion()
    #expect(try follower.dataVersion() == first)
    try presenter.createMeeting(
      TeamMeeting(id: "m", day: day(2026, 11, 24), title: "MDT", agenda: []), who: "lindh",
      seconds: noon)
    #expect(try follower.dataVersion() != first)
  }
}
