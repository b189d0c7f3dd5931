import Logic
import Testing

@testable import CaseStore

struct RecordingTests {
  let painful = FactPlace(.lesion("A"), "painful")

  @Test
  func `a change is the next entry, and the case is as it says`() throws {
    let store = try CaseStore.withFullCase()
    let (filed, journal) = try store.open("2611-014")
    let change = filed.answering(painful, .value(.yesNo(false)))
    let entry = try store.record(
      change, in: filed.id, expecting: journal.count + 1, who: "okoro", seconds: noon + 7)
    #expect(
      entry
        == JournalEntry(
          number: journal.count + 1, seconds: noon + 7, who: "okoro", change: change,
          manner: .given))
    let (after, grown) = try store.open("2611-014")
    #expect(after[painful] == .value(.yesNo(false)))
    #expect(grown == journal + [entry])
  }

  @Test(arguments: [0, 1, -1])
  func `a number that is not the next one is refused`(offset: Int) throws {
    let store = try CaseStore.withFullCase()
    let (filed, journal) = try store.open("2611-014")
    let wrong = offset == 1 ? journal.count + 2 : journal.count + offset
    #expect(throws: StoreError.overtaken(id: filed.id, next: journal.count + 1)) {
      try store.record(
        filed.answering(painful, nil), in: filed.id, expecting: wrong, who: "okoro", seconds: noon)
    }
    #expect(try store.open("2611-014").1 == journal)
  }

  @Test
  func `undo and redo are entries of their own and are there again later`() throws {
    let store = try CaseStore.withFullCase()
    let given = try store.recordNext(try store.open("2611-014").0.answering(painful, .unknown))
    try store.recordNext(given.change.inverse, .undoing(given.number))
    var (filed, journal) = try store.open("2611-014")
    #expect(filed == fullCase())
    #expect(journal.undoAndRedo.redo == [given])
    try store.recordNext(given.change, .redoing(given.number))
    (filed, journal) = try store.open("2611-014")
    #expect(filed[painful] == .unknown)
    #expect(journal.undoAndRedo.undo.last == given)
    #expect(journal.undoAndRedo.redo.isEmpty)
  }

  @Test
  func `only what was given can be taken back, and only what was taken back given again`() throws {
    let store = try CaseStore.withFullCase()
    let given = try store.recordNext(try store.open("2611-014").0.answering(painful, .unknown))
    let next = given.number + 1
    let refusal = StoreError.unsound(id: "2611-014", .manner(next))
    #expect(throws: refusal) { try store.recordNext(given.change, .redoing(given.number)) }
    #expect(throws: refusal) { try store.recordNext(given.change, .undoing(given.number)) }
    #expect(throws: refusal) { try store.recordNext(given.change.inverse, .undoing(next)) }
    #expect(throws: refusal) { try store.recordNext(given.change.inverse, .undoing(1)) }
  }

  @Test
  func `a change that does not fit the case is refused, and nothing is written`() throws {
    let store = try CaseStore.withFullCase()
    let journal = try store.open("2611-014").1
    func expect(_ error: ChangeError, _ change: CaseChange) {
      #expect(throws: StoreError.doesNotFit(id: "2611-014", error)) {
        try store.recordNext(change)
      }
    }
    expect(
      .noSuchSubject(.lesion("Z")), .answer(FactPlace(.lesion("Z"), "painful"), old: nil, new: nil))
    expect(.overtaken, .answer(painful, old: nil, new: RecordedAnswer(.unknown)))
    expect(.alreadyThere(.lesion("A")), .addLesion(Lesion(id: "A"), at: 0))
    expect(.overtaken, .removeLesion(Lesion(id: "A"), at: 0))
    expect(.noSuchSubject(.study("mr")), .removeStudy(Study(id: "mr"), at: 0))
    expect(.overtaken, .retitle(old: "something else", new: "x"))
    #expect(try store.open("2611-014").1 == journal)
  }
}
