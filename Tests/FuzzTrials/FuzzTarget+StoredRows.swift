import Logic
import Rules
import TestSupport

@testable import CaseStore

extension FuzzTarget {
  /// Rows as the store holds them: refused in words, or read; and what is read is written as a text
  /// that is read as the same.
  static func storedRows() throws -> FuzzTarget {
    let sheet = Sheet(
      [
        "matrix": .value(.word("lytic")), "age_years": .value(.number(72)),
        "levels": .value(.words(["T12", "L1"])), "freezes": .value(.numbers([3.5, 2])),
        "note": .value(.text("a/b\n\u{1B}[2J\"é\"")), "painful": .unknown,
      ], assumptions: ["matrix": "why"])
    var filed = Case(id: "2611-001", title: "One", sheet: sheet)
    filed.lesions = [Lesion(id: "A", sheet: sheet)]
    filed.studies = [Study(id: "s1", sheet: sheet)]
    let place = FactPlace(.lesion("A"), "matrix")
    let changes: [CaseChange] = [
      .answer(
        place, old: RecordedAnswer(.unknown), new: RecordedAnswer(.value(.date(try day())))),
      .addLesion(Lesion(id: "A", sheet: sheet), at: 0), .removeStudy(filed.studies[0], at: 0),
      .retitle(old: "One", new: "Two"),
    ]
    let corpus =
      try changes.map { try RowText.text(ChangeText($0, identity: [])) }
      + [try RowText.text(CaseText(filed))]
      + [#"{"answer":{"fact":"a"}}"#, #"{"answer":{},"retitle":{}}"#, "[]", "null", ""]
      + [String(repeating: #"{"answer":"#, count: 2_000), String(repeating: "[", count: 512)]
    return FuzzTarget(name: "stored row", corpus: corpus.map { Array($0.utf8) }) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return try complaint(aboutChange: text) ?? complaint(aboutCase: text)
    }
  }

  private static func day() throws -> CalendarDate {
    guard let day = CalendarDate("2026-11-03") else { throw Unreadable("There is no such day.") }
    return day
  }

  private static func complaint(aboutChange text: String) throws -> String? {
    guard let row = try? RowText.read(ChangeText.self, from: text, version: 1),
      let change = try? row.change(identity: nil)
    else { return nil }
    let again = try RowText.text(ChangeText(change, identity: []))
    let read = try RowText.read(ChangeText.self, from: again, version: 1).change(identity: nil)
    return read == change ? nil : "a change is read back as another"
  }

  private static func complaint(aboutCase text: String) throws -> String? {
    guard let row = try? RowText.read(CaseText.self, from: text, version: 1),
      let filed = try? row.filed(id: "1", source: "f")
    else { return nil }
    let again = try RowText.text(CaseText(filed))
    let read = try RowText.read(CaseText.self, from: again, version: 1).filed(id: "1", source: "f")
    return read == filed ? nil : "a case is read back as another"
  }
}
