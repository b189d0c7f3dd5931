import Logic
import Testing

@testable import CaseStore

struct SoundnessTests {
  private static func answer(_ name: FactName, _ value: FactValue) -> CaseChange {
    .answer(FactPlace(.wholeCase, name), old: nil, new: RecordedAnswer(.value(value)))
  }

  @Test(arguments: [
    (answer("inr", .number(.infinity)), Unsound.number("inr")),
    (answer("inr", .number(.nan)), .number("inr")),
    (answer("probe_mm", .numbers([1, -.infinity])), .number("probe_mm")),
    (answer("site", .word("")), .word("site")),
    (answer("site", .words(["spine", ""])), .word("site")),
    (answer("plan", .text("\u{1B}[2J")), .controlCharacter(.answer("plan"))),
    (answer("plan", .text("a\u{0}b")), .controlCharacter(.answer("plan"))),
    (answer("plan", .text("\u{9B}31m")), .controlCharacter(.answer("plan"))),
    (answer("plan", .text(String(repeating: "x", count: 20_001))), .tooLong(.answer("plan"))),
    (answer("not a name", .yesNo(true)), .factName("not a name")),
    (answer("", .yesNo(true)), .factName("")),
    (.retitle(old: "metastases, breast", new: "a\rb"), .controlCharacter(.title)),
    (.addLesion(Lesion(id: ""), at: 2), .subjectID(.lesion(""))),
    (.addLesion(Lesion(id: " A"), at: 2), .subjectID(.lesion(" A"))),
    (.addStudy(Study(id: "a\u{7}"), at: 0), .subjectID(.study("a\u{7}"))),
    (.addLesion(Lesion(id: "Z"), at: 3), .position(3)),
    (.addLesion(Lesion(id: "Z"), at: -1), .position(-1)),
    (.removeLesion(Lesion(id: "B"), at: 0), .position(0)),
    (
      .answer(FactPlace(.lesion("A"), patientName), old: nil, new: nil),
      .identityOfPart(patientName)
    ),
    (
      .addLesion(Lesion(id: "Z", sheet: Sheet([patientName: .unknown])), at: 2),
      .identityOfPart(patientName)
    ),
    (
      .addLesion(Lesion(id: "Z", sheet: Sheet([:], assumptions: ["site": "no"])), at: 2),
      .assumedWithoutAnswer("site")
    ),
  ])
  func `what no store may hold is refused, whichever screen it comes from`(
    change: CaseChange, problem: Unsound
  ) throws {
    let store = try CaseStore.withFullCase()
    let journal = try store.open("2611-014").1
    #expect(throws: StoreError.unsound(id: "2611-014", problem)) {
      try store.recordNext(change)
    }
    #expect(try store.open("2611-014").1 == journal)
  }

  @Test(arguments: ["", "a b", "Müller", "a/b", "a'b", String(repeating: "1", count: 65)])
  func `a case number is plain`(id: String) throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    #expect(throws: StoreError.unsound(id: id, .caseID)) {
      try store.create(Case(id: id), who: "berg", seconds: noon)
    }
  }

  @Test
  func `an entry says who made it and when`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    #expect(throws: StoreError.unsound(id: "x", .nobody)) {
      try store.create(Case(id: "x"), who: " ", seconds: noon)
    }
    #expect(throws: StoreError.unsound(id: "x", .time(-1))) {
      try store.create(Case(id: "x"), who: "berg", seconds: -1)
    }
    #expect(throws: StoreError.unsound(id: "x", .time(253_402_300_800))) {
      try store.create(Case(id: "x"), who: "berg", seconds: 253_402_300_800)
    }
    try store.create(Case(id: "x"), who: "berg", seconds: 253_402_300_799)
    #expect(throws: StoreError.unsound(id: "x", .noReason)) {
      try store.withdraw("x", reason: "\n", who: "berg", seconds: noon)
    }
  }

  @Test
  func `two lesions of one name are refused`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    let twice = Case(id: "x", lesions: [Lesion(id: "A"), Lesion(id: "A")])
    #expect(throws: StoreError.unsound(id: "x", .sameIDTwice(.lesion("A")))) {
      try store.create(twice, who: "berg", seconds: noon)
    }
    #expect(try store.cases().isEmpty)
  }
}
