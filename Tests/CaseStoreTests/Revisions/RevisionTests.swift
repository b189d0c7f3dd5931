import Logic
import Testing

@testable import CaseStore

struct RevisionTests {
  private let store: CaseStore

  init() throws {
    store = try CaseStore.withFullCase()
    try store.name("2611-014", as: "before MDT", who: "berg", seconds: noon)
    try store.recordNext(.retitle(old: "metastases, breast", new: "one lesion"))
    try store.recordNext(.removeLesion(Lesion(id: "B"), at: 1))
  }

  @Test func `a moment that was named is found by its name and by its number`() throws {
    let named = try store.revision("before MDT", of: "2611-014")
    #expect(named.filed == fullCase())
    #expect(try store.revision("\(named.entry)", of: "2611-014").filed == fullCase())
    #expect(
      try store.revisions(of: "2611-014") == [
        Revision(name: "before MDT", entry: named.entry, who: "berg", seconds: noon)
      ])
    let now = try store.open("2611-014").0
    #expect(
      CaseStore.changes(from: named.filed, to: now) == [
        .retitle(old: "metastases, breast", new: "one lesion"),
        .removeLesion(Lesion(id: "B"), at: 1),
      ])
  }

  @Test func `a case is made again into what it was, and that can be taken back`() throws {
    let before = try store.open("2611-014")
    let entries = try store.restoreRevision(
      "before MDT", of: "2611-014", who: "berg", seconds: noon + 99)
    #expect(entries == 2)
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == fullCase())
    #expect(Array(journal.dropLast(2)) == before.1)
    for entry in journal.suffix(2).reversed() {
      try store.recordNext(entry.change.inverse, .undoing(entry.number))
    }
    #expect(try store.open("2611-014").0 == before.0)
    #expect(try store.problems().isEmpty)
  }

  @Test func `who the patient is stays as it is now`() throws {
    let filed = try store.open("2611-014").0
    try store.recordNext(
      filed.answering(FactPlace(.wholeCase, patientName), .value(.text("Maja Berg"))))
    try store.restoreRevision("before MDT", of: "2611-014", who: "berg", seconds: noon)
    #expect(try store.open("2611-014").0.sheet[patientName] == .value(.text("Maja Berg")))
  }

  @Test(arguments: ["12", "", " ", "two\nlines", String(repeating: "x", count: 101)])
  func `a name that could be mistaken is refused`(name: String) {
    #expect(throws: StoreError.self) {
      try store.name("2611-014", as: name, who: "berg", seconds: noon)
    }
  }

  @Test func `a name is given once, and one that was not given is said`() throws {
    #expect(throws: StoreError.revisionExists(id: "2611-014", name: "before MDT")) {
      try store.name("2611-014", as: "before MDT", who: "berg", seconds: noon)
    }
    for name in ["after MDT", "99", "-1"] {
      #expect(throws: StoreError.noSuchRevision(id: "2611-014", name: name)) {
        try store.revision(name, of: "2611-014")
      }
    }
    #expect(throws: StoreError.noSuchCase("x")) { try store.revisions(of: "x") }
  }
}
