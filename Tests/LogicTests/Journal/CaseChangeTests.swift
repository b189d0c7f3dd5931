import Testing

@testable import Logic

@Suite struct CaseChangeTests {
  private let record = Case(
    id: "lamps", title: "Two lamps",
    lesions: [
      Lesion(id: "A", sheet: Sheet(["lit": .yes], assumptions: ["lit": "It was night"])),
      Lesion(id: "B"),
    ],
    studies: [Study(id: "s1")])
  private let lit = FactPlace(.lesion("A"), "lit")

  private func changed(by change: CaseChange) throws -> Case {
    var after = record
    try after.apply(change)
    return after
  }

  @Test(
    arguments: [
      .answer(
        FactPlace(.lesion("A"), "lit"), old: RecordedAnswer(.yes, assumption: "It was night"),
        new: RecordedAnswer(.no)),
      .answer(FactPlace(.study("s1"), "seen"), old: nil, new: RecordedAnswer(.unknown)),
      .answer(
        FactPlace(.wholeCase, "keeper_awake"), old: nil,
        new: RecordedAnswer(.yes, assumption: "Why")),
      .addLesion(Lesion(id: "C", sheet: Sheet(["lit": .no])), at: 1),
      .removeLesion(Lesion(id: "B"), at: 1),
      .addStudy(Study(id: "s2"), at: 0),
      .removeStudy(Study(id: "s1"), at: 0),
      .retitle(old: "Two lamps", new: "Lamps"),
    ] as [CaseChange])
  func `a change is taken back by its inverse`(change: CaseChange) throws {
    var after = try changed(by: change)
    #expect(after != record)
    try after.apply(change.inverse)
    #expect(after == record)
    #expect(change.inverse.inverse == change)
  }

  @Test func `an answer that someone gives is no longer assumed`() throws {
    let after = try changed(by: record.answering(lit, .no))
    #expect(after.recorded(lit) == RecordedAnswer(.no))
    #expect(after.lesion("A")?.sheet.assumptions == [:])
  }

  @Test func `blanking an answer leaves nothing on record`() throws {
    let after = try changed(by: record.answering(lit, nil))
    #expect(after.recorded(lit) == nil)
    #expect(after.lesion("A")?.sheet == Sheet())
  }

  @Test(
    arguments: [
      (
        .answer(FactPlace(.lesion("Z"), "lit"), old: nil, new: nil),
        .noSuchSubject(.lesion("Z"))
      ),
      (.answer(FactPlace(.lesion("A"), "lit"), old: nil, new: nil), .overtaken),
      (.addLesion(Lesion(id: "A"), at: 0), .alreadyThere(.lesion("A"))),
      (.removeLesion(Lesion(id: "Z"), at: 0), .noSuchSubject(.lesion("Z"))),
      (.removeLesion(Lesion(id: "A"), at: 0), .overtaken),
      (.addStudy(Study(id: "s1"), at: 0), .alreadyThere(.study("s1"))),
      (.removeStudy(Study(id: "s9"), at: 0), .noSuchSubject(.study("s9"))),
      (.retitle(old: "One lamp", new: "Lamps"), .overtaken),
    ] as [(CaseChange, ChangeError)])
  func `a change that does not fit leaves the case as it is`(
    change: CaseChange, error: ChangeError
  ) {
    var after = record
    #expect(throws: error) { try after.apply(change) }
    #expect(after == record)
  }

  @Test func `a lesion is added within the list wherever it is asked for`() throws {
    let last = try changed(by: .addLesion(Lesion(id: "C"), at: 99))
    #expect(last.lesions.map(\.id) == ["A", "B", "C"])
    let first = try changed(by: .addLesion(Lesion(id: "C"), at: -1))
    #expect(first.lesions.map(\.id) == ["C", "A", "B"])
  }
}
