import Logic
import Testing

@testable import CaseStore

struct FilingTests {
  @Test
  func `a case that is created is read back the same, with every kind of answer`() throws {
    let store = try CaseStore.withFullCase()
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == fullCase())
    #expect(journal.map(\.number) == Array(1...journal.count))
    #expect(journal.allSatisfy { $0.who == "lindh" && $0.seconds == noon && $0.manner == .given })
  }

  @Test
  func `an empty case is filed with an empty journal`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    try store.create(Case(id: "x"), who: "lindh", seconds: noon)
    let (filed, journal) = try store.open("x")
    #expect(filed == Case(id: "x"))
    #expect(journal.isEmpty)
    let listed = try #require(try store.cases().first)
    #expect(listed.lastWho == "lindh" && listed.lastChange == noon && listed.entries == 0)
  }

  @Test
  func `the list says when a case was last changed, and by whom`() throws {
    let store = try CaseStore.withFullCase()
    try store.create(Case(id: "2611-002"), who: "berg", seconds: noon + 5)
    try store.record(
      .retitle(old: "", new: "osteoid osteoma"), in: "2611-002", expecting: 1, who: "okoro",
      seconds: noon + 60)
    let cases = try store.cases()
    #expect(cases.map(\.id) == ["2611-002", "2611-014"])
    #expect(cases[0].filed.title == "osteoid osteoma")
    #expect(cases[0].created == noon + 5)
    #expect(cases[0].lastChange == noon + 60)
    #expect(cases[0].lastWho == "okoro")
    #expect(cases[0].entries == 1)
    #expect(cases[1].filed == fullCase())
  }

  @Test
  func `a number is given once`() throws {
    let store = try CaseStore.withFullCase()
    #expect(throws: StoreError.caseExists("2611-014")) {
      try store.create(Case(id: "2611-014"), who: "berg", seconds: noon)
    }
    #expect(throws: StoreError.caseExists("2611-014")) {
      try store.importCase(Case(id: "2611-014"), replacing: false, who: "berg", seconds: noon)
    }
    #expect(try store.open("2611-014").0 == fullCase())
  }

  @Test
  func `an import that replaces a case journals the differences, and keeps who the patient is`()
    throws
  {
    let store = try CaseStore.withFullCase()
    let before = try store.open("2611-014").1.count
    var read = fullCase()
    read.title = "metastasis of the iliac crest"
    read.source = ""
    read.sheet = Sheet(["age_years": .value(.number(73))])
    read.lesions = [Lesion(id: "C"), Lesion(id: "B", sheet: Sheet(["painful": .unknown]))]
    read.studies = []
    let grown = try store.importCase(read, replacing: true, who: "berg", seconds: noon + 9)
    var expected = read
    expected.sheet[patientName] = .value(.text("Maja Lindholm"))
    let (filed, journal) = try store.open("2611-014")
    #expect(filed == expected)
    #expect(journal.count == before + grown)
    #expect(journal.suffix(grown).allSatisfy { $0.who == "berg" && $0.seconds == noon + 9 })
  }

  @Test
  func `an import of the same case adds nothing to the journal`() throws {
    let store = try CaseStore.withFullCase()
    #expect(try store.importCase(fullCase(), replacing: true, who: "berg", seconds: noon) == 0)
  }

  @Test
  func `lesions that change places end in the order of the import`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    func filed(_ ids: [String]) -> Case { Case(id: "x", lesions: ids.map { Lesion(id: $0) }) }
    try store.create(filed(["A", "B", "C", "D"]), who: "berg", seconds: noon)
    for order in [["D", "A", "E", "B"], ["B"], [], ["C", "A"], ["A", "C"]] {
      try store.importCase(filed(order), replacing: true, who: "berg", seconds: noon)
      #expect(try store.open("x").0.lesions.map(\.id) == order)
    }
  }

  @Test
  func `a withdrawn case is kept, is not listed and is not changed`() throws {
    let store = try CaseStore.withFullCase()
    let withdrawal = Withdrawal(reason: "entered twice", who: "berg", seconds: noon + 1)
    try store.withdraw("2611-014", reason: "entered twice", who: "berg", seconds: noon + 1)
    #expect(try store.cases().isEmpty)
    #expect(try store.cases(includingWithdrawn: true).map(\.withdrawal) == [withdrawal])
    #expect(try store.open("2611-014").0 == fullCase())
    let refusal = StoreError.withdrawn(id: "2611-014", withdrawal)
    #expect(throws: refusal) { try store.recordNext(.retitle(old: "", new: "x")) }
    #expect(throws: refusal) {
      try store.importCase(fullCase(), replacing: true, who: "berg", seconds: noon)
    }
    #expect(throws: refusal) {
      try store.withdraw("2611-014", reason: "again", who: "berg", seconds: noon)
    }
    try store.reinstate("2611-014", reason: "it was another", who: "berg", seconds: noon + 2)
    #expect(try store.cases().map(\.withdrawal) == [nil])
    #expect(throws: StoreError.notWithdrawn(id: "2611-014")) {
      try store.reinstate("2611-014", reason: "again", who: "berg", seconds: noon)
    }
  }

  @Test(arguments: [
    ([], "2611-001"), (["2611-013"], "2611-014"), (["2611-999"], "2611-1000"),
    (["2611-002", "2611-001", "2610-044"], "2611-003"), (["2611-01x", "26110-7"], "2611-001"),
  ])
  func `the next number follows the greatest that was given`(ids: [String], next: String) throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    for id in ids { try store.create(Case(id: id), who: "berg", seconds: noon) }
    #expect(try store.nextFreeID("2611") == next)
  }

  @Test
  func `the number of a withdrawn case is not given again`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    try store.create(Case(id: "2611-001"), who: "berg", seconds: noon)
    try store.withdraw("2611-001", reason: "entered twice", who: "berg", seconds: noon)
    #expect(try store.nextFreeID("2611") == "2611-002")
  }

  @Test
  func `a case that is not there is named`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    #expect(throws: StoreError.noSuchCase("x")) { try store.open("x") }
    #expect(throws: StoreError.noSuchCase("x")) {
      try store.withdraw("x", reason: "no", who: "berg", seconds: noon)
    }
    #expect(throws: StoreError.noSuchCase("x")) {
      try store.record(
        .retitle(old: "", new: "y"), in: "x", expecting: 1, who: "berg", seconds: noon)
    }
  }
}
