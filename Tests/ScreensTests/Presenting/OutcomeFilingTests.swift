import Logic
import Rules
import Testing

@testable import Screens

/// An outcome fills the case's own decision by the rules of step 5, and replaces nothing in silence.
@Suite struct OutcomeFilingTests {
  private static let meeting = TeamMeeting(
    id: "m", day: Story.now.date, title: "MDT", agenda: ["1"])

  private static func filing(
    _ decision: String, reason: String = "no new CT", agreed: String = "I, R",
    dissented: String = "", in record: Case
  ) -> OutcomeFiling {
    OutcomeFiling(
      TeamMeeting.Outcome(
        caseID: record.id, decision: decision, agreed: agreed, dissented: dissented,
        reason: reason), of: meeting, in: record, .standard, now: Story.now)
  }

  private static func applied(_ filing: OutcomeFiling, to record: Case) throws -> Case {
    var record = record
    for change in filing.changes { try record.apply(change) }
    return record
  }

  @Test func `the decision, its reason, the day and who agreed enter the case`() throws {
    let record = PresentingRoom.named("1")
    let filing = Self.filing("defer", dissented: "S: operate", in: record)
    #expect(filing.refusal == nil)
    #expect(filing.superseded.isEmpty)
    let after = try Self.applied(filing, to: record)
    #expect(after.lesions[0].sheet["mdt_decision"] == .value(.word("defer")))
    #expect(after.sheet["mdt_reason"] == .value(.text("no new CT")))
    #expect(after.sheet["mdt_dissent"] == .value(.text("S: operate")))
    #expect(after.sheet["mdt_attendees"] == .value(.text("I, R")))
    #expect(after.sheet["mdt_date"] == .value(.date(Story.now.date)))
    #expect(after.sheet["multidisciplinary_review_done"] == .value(.yesNo(true)))
  }

  @Test func `each change is an undoable step, and all taken back leave the case as it was`() throws
  {
    let record = PresentingRoom.named("1")
    let filing = Self.filing("defer", in: record)
    var after = try Self.applied(filing, to: record)
    for change in filing.changes.reversed() { try after.apply(change.inverse) }
    #expect(after == record)
  }

  @Test func `nothing is accepted without a chosen technique`() throws {
    let refusal = try #require(Self.filing("accept", in: PresentingRoom.named("1")).refusal)
    #expect(refusal.words.contains("no chosen technique"))
  }

  @Test func `a contraindicated technique cannot be accepted by a meeting either`() throws {
    let record = try ThreeLesions.record([("coagulopathy: no", "coagulopathy: yes")])
    let refusal = try #require(Self.filing("accept", in: record).refusal)
    #expect(refusal.words.contains("Cannot accept: B ablation with cement is contraindicated"))
    #expect(refusal.words.contains("cem-ci-coagulopathy"))
  }

  @Test func `who was present has to be said`() throws {
    let refusal = try #require(
      Self.filing("defer", agreed: "", in: PresentingRoom.named("1")).refusal)
    #expect(refusal.field == .agreed)
    #expect(refusal.words.contains("who was present"))
  }

  @Test func `a decision on record is superseded with a reason, and both are said`() throws {
    let first = PresentingRoom.named("1")
    let record = try Self.applied(Self.filing("defer", in: first), to: first)
    let silent = try #require(Self.filing("reject", reason: "", in: record).refusal)
    #expect(silent.field == .reason)
    #expect(silent.words.contains("deferred"))
    let filing = Self.filing("reject", reason: "she declines", in: record)
    #expect(filing.refusal == nil)
    #expect(filing.superseded.contains("A decision deferred"))
    let after = try Self.applied(filing, to: record)
    #expect(after.lesions[0].sheet["mdt_decision"] == .value(.word("reject")))
    let reason = after.sheet["mdt_reason"]
    #expect(
      reason
        == .value(
          .text("she declines (supersedes: A deferred, Tue 24 Nov 2026: no new CT)")))
  }

  @Test func `the same outcome once more changes nothing`() throws {
    let first = PresentingRoom.named("1")
    let record = try Self.applied(Self.filing("defer", in: first), to: first)
    #expect(Self.filing("defer", in: record).changes.isEmpty)
    let second = try Self.applied(Self.filing("reject", reason: "new", in: record), to: record)
    #expect(Self.filing("reject", reason: "new", in: second).changes.isEmpty)
  }

  @Test func `a condition goes to its lesion, and goes with its decision`() throws {
    var first = PresentingRoom.named("1")
    first.lesions[0].sheet["planned_technique"] = .value(.word("vertebroplasty"))
    let filing = Self.filing("accept_if", reason: "clotting is normal", in: first)
    guard filing.refusal == nil else {
      #expect(filing.refusal?.words.contains("contraindicated") == true)
      return
    }
    let record = try Self.applied(filing, to: first)
    #expect(
      record.lesions[0].sheet["mdt_condition"] == .value(.text("clotting is normal")))
    let after = try Self.applied(
      Self.filing("reject", reason: "she declines", in: record), to: record)
    #expect(after.lesions[0].sheet["mdt_condition"] == nil)
  }
}
