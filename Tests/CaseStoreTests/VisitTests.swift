import Logic
import Testing

@testable import CaseStore

@Suite struct VisitTests {
  private let pain = FactPlace(.visit("v2"), "visit_pain_nrs")

  @Test func `a visit is journalled, bound by the chain, and taken back as any other answer`()
    throws
  {
    let store = try CaseStore.withFullCase()
    let visit = Visit(id: "v2")
    try store.recordNext(.addVisit(visit, at: 0))
    let given = CaseChange.answer(
      pain, old: nil, new: RecordedAnswer(.value(.number(3))))
    let entry = try store.recordNext(given)
    #expect(try store.open("2611-014").0[pain] == .value(.number(3)))
    try store.recordNext(given.inverse, .undoing(entry.number))
    try store.recordNext(.removeVisit(visit, at: 0))
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == fullCase())
    #expect(journal.suffix(4).first?.change == .addVisit(visit, at: 0))
    #expect(try store.problems() == [])
  }

  @Test func `a case without visits is written as it was before there were any`() throws {
    let text = try RowText.text(CaseText(Case(id: "x")))
    #expect(!text.contains("visit"))
  }

  @Test func `a visit that is there already, or at no place, is refused`() throws {
    let store = try CaseStore.withFullCase()
    try store.recordNext(.addVisit(Visit(id: "v1"), at: 0))
    #expect(throws: StoreError.self) {
      try store.recordNext(.addVisit(Visit(id: "v1"), at: 1))
    }
    #expect(throws: StoreError.self) {
      try store.recordNext(.addVisit(Visit(id: "v9"), at: 7))
    }
    #expect(throws: StoreError.self) {
      try store.recordNext(
        .answer(
          FactPlace(.visit("v9"), "visit_pain_nrs"), old: nil,
          new: RecordedAnswer(.value(.number(3)))))
    }
  }

  @Test func `an import changes what is different at a visit, and adds and removes visits`() throws
  {
    let store = try CaseStore.withFullCase()
    var changed = fullCase()
    changed.visits = [Visit(id: "v1", sheet: Sheet(["visit_pain_nrs": .value(.number(2))]))]
    try store.importCase(changed, replacing: true, who: "berg", seconds: noon + 5)
    changed.visits[0].sheet["visit_pain_nrs"] = .value(.number(5))
    changed.visits.append(Visit(id: "v2", sheet: Sheet(["visit_state": .value(.word("died"))])))
    try store.importCase(changed, replacing: true, who: "berg", seconds: noon + 10)
    #expect(try store.open("2611-014").0 == changed)
    try store.importCase(fullCase(), replacing: true, who: "berg", seconds: noon + 20)
    #expect(try store.open("2611-014").0 == fullCase())
  }
}
