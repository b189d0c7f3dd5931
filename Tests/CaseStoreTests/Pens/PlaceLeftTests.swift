import GRDB
import Logic
import Testing

@testable import CaseStore

/// Where somebody was cut off is kept for their next session, and never in the journal.
struct PlaceLeftTests {
  private let place: TemporaryPlace
  private let left = PlaceLeft(
    caseID: "2611-014", step: 1,
    field: .init(subject: "lesion A", fact: "levels", typed: "T12 L1-"),
    seconds: noon)

  init() throws {
    place = try TemporaryPlace()
    try place.store().create(fullCase(), who: "lindh", seconds: noon)
  }

  private func seat(_ who: String) throws -> CaseStore {
    var store = try place.store()
    store.beginSession(who: who, seconds: noon)
    return store
  }

  @Test func `a place is given back once, to its owner`() throws {
    let before = try place.store().open("2611-014").1
    try seat("lindh").endSession(cutOffAt: left, isCutOff: true)
    #expect(try seat("berg").takeUpPlaceLeft() == nil)
    let back = try seat("lindh")
    #expect(try back.takeUpPlaceLeft() == left)
    #expect(try back.takeUpPlaceLeft() == nil)
    #expect(try back.open("2611-014").1 == before)
    #expect(try back.problems().isEmpty)
  }

  @Test func `somebody who left in order has no place to go back to`() throws {
    let store = try seat("lindh")
    try store.stir(at: left)
    try store.endSession(cutOffAt: nil, isCutOff: false)
    #expect(try seat("lindh").takeUpPlaceLeft() == nil)
  }

  @Test func `what says who the patient is does not stay half-typed`() throws {
    let name = PlaceLeft(
      caseID: "2611-014", step: 1,
      field: .init(subject: "case", fact: patientName.rawValue, typed: "Maj"), seconds: noon)
    try seat("lindh").endSession(cutOffAt: name, isCutOff: true)
    #expect(
      try seat("lindh").takeUpPlaceLeft()
        == PlaceLeft(caseID: "2611-014", step: 1, field: nil, seconds: noon))
  }

  @Test func `who comes back has the pen of their case, whoever asked for it meanwhile`() throws {
    let first = try seat("lindh")
    _ = try first.takePen(of: "2611-014")
    try first.endSession(cutOffAt: left, isCutOff: true)
    let (back, other) = (try seat("lindh"), try seat("berg"))
    _ = try other.askForPen(of: "2611-014")
    #expect(try back.takeUpPlaceLeft() == left)
    guard case .held(let holding) = try other.askForPen(of: "2611-014") else {
      Issue.record("Somebody came between.")
      return
    }
    #expect(holding.by == "lindh")
    #expect(try back.takePen(of: "2611-014") == .mine(askedBy: ["berg"]))
  }

  @Test func `who was killed before any note of a place is back at the case, with its pen`() throws
  {
    var first = try place.store()
    let here = ProcessMark.current
    let gone = ProcessMark(
      boot: here.boot, space: here.space, process: here.process, born: here.born - 1)
    first.session = Session(who: "lindh", place: nil, patience: 300, mark: gone)
    _ = try first.takePen(of: "2611-014")
    let (back, other) = (try seat("lindh"), try seat("berg"))
    let found = try #require(try back.takeUpPlaceLeft())
    #expect(found.caseID == "2611-014" && found.step == 1 && found.field == nil)
    guard case .held(let holding) = try other.askForPen(of: "2611-014") else {
      Issue.record("Somebody came between.")
      return
    }
    #expect(holding.by == "lindh" && !holding.isGone)
  }

  @Test func `a session that is there still is not taken up`() throws {
    let store = try seat("lindh")
    try store.stir(at: left)
    #expect(try seat("lindh").takeUpPlaceLeft() == nil)
  }

  @Test func `a place that nobody comes back to is forgotten after a month`() throws {
    try seat("lindh").endSession(cutOffAt: left, isCutOff: true)
    var later = try place.store()
    later.beginSession(who: "berg", seconds: noon + 31 * 86_400)
    _ = try later.takePen(of: "2611-014")
    let count = try later.queue.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM place_left")
    }
    #expect(count == 0)
  }
}
