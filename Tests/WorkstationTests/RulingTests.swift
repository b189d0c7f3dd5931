import CaseStore
import Logic
import Rules
import Testing

@testable import Workstation

/// A store that keeps the verdicts of the clinic's rulebook with a decision.
@Suite struct RulingTests {
  private func decidedCase() -> Case {
    var record = Case(id: "2611-001", lesions: [Lesion(id: "A")])
    record.sheet["coagulopathy"] = .value(.yesNo(true))
    record.lesions[0].sheet["site"] = .value(.word("sacrum"))
    record.lesions[0].sheet["fracture_present"] = .value(.yesNo(true))
    record.lesions[0].sheet["mdt_decision"] = .value(.word("defer"))
    return record
  }

  private let reviewDone = FactPlace(.wholeCase, "multidisciplinary_review_done")

  @Test func `a recorded decision has every verdict with its rules`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, rulings: .by(.standard))
    let record = decidedCase()
    try store.create(record, who: "lindh", seconds: 0)
    #expect(try store.decision(on: record.id) == nil)
    let next = try store.open(record.id).1.count + 1
    try store.record(
      record.answering(reviewDone, .value(.yesNo(true))), in: record.id, expecting: next,
      who: "lindh", seconds: 0)
    let decision = try #require(try store.decision(on: record.id))
    let lesion = try #require(decision.ruling.lesions.first)
    #expect(lesion.techniques.map(\.technique) == Technique.allCases.map(\.rawValue))
    let sacroplasty = try #require(lesion.techniques.first { $0.technique == "sacroplasty" })
    #expect(sacroplasty.verdict == "contraindicated")
    #expect(sacroplasty.deciding == [.init(rule: "cem-ci-coagulopathy", truth: .yes)])
    #expect(decision.ruling.settings[.nerveReserveMM] == .number(5))
    let text = try #require(
      try store.rulebookText(digest: decision.ruling.rulebook.digest))
    #expect(text.contains("rule cem-ci-coagulopathy | block | "))
  }

  @Test func `a case that is only marked as discussed has no decision`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, rulings: .by(.standard))
    var record = decidedCase()
    record.lesions[0].sheet["mdt_decision"] = nil
    record.sheet[reviewDone.fact] = .value(.yesNo(true))
    try store.create(record, who: "lindh", seconds: 0)
    #expect(try store.decision(on: record.id) == nil)
  }

  @Test func `a decision that is changed after the meeting is kept as changed`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, rulings: .by(.standard))
    var record = decidedCase()
    record.sheet[reviewDone.fact] = .value(.yesNo(true))
    try store.create(record, who: "lindh", seconds: 0)
    let before = try #require(try store.decision(on: record.id)).entry.number
    try store.record(
      record.answering(FactPlace(.lesion("A"), "mdt_decision"), .value(.word("other_technique"))),
      in: record.id, expecting: before + 1, who: "lindh", seconds: 0)
    #expect(try store.decision(on: record.id)?.entry.number == before + 1)
  }
}
