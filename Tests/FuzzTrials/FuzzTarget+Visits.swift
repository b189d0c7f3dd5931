import Logic
import Reports
import Rules

@testable import CaseStore

extension FuzzTarget {
  /// Rows of procedures and visits: what can be read is a case whose outcomes are counted, put into
  /// the registry and shown, whatever is in it.
  static func visitRows() throws -> FuzzTarget {
    guard let today = CalendarDate("2026-11-26") else {
      throw Unreadable("There is no such day.")
    }
    return FuzzTarget(name: "visit row", corpus: try visitCorpus()) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if let row = try? RowText.read(ChangeText.self, from: text, version: 1),
        let change = try? row.change(identity: nil)
      {
        var filed = Case(id: "1", visits: [Visit(id: "v1")])
        guard (try? filed.apply(change)) != nil else { return nil }
        let before = filed
        try filed.apply(change.inverse)
        try filed.apply(change)
        return filed == before ? nil : "a change that is taken back and given again is another"
      }
      guard let row = try? RowText.read(CaseText.self, from: text, version: 1),
        let filed = try? row.filed(id: "1", source: "f")
      else { return nil }
      let again = try RowText.read(
        CaseText.self, from: RowText.text(CaseText(filed)), version: 1
      ).filed(id: "1", source: "f")
      if again != filed { return "a case with visits is read back as another" }
      return complaint(about: Outcomes(of: [filed, filed], today: today))
    }
  }

  private static func complaint(about outcomes: Outcomes) -> String? {
    let treated = outcomes.treated.count
    if outcomes.proportions.contains(where: { $0.known + $0.missing != treated }) {
      return "a figure counts another number of patients than there are"
    }
    let csv = Registry(outcomes).csv
    for line in csv.split(separator: "\r\n", omittingEmptySubsequences: false) {
      if line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" }) {
        return "the registry has a control character"
      }
      if let first = line.first, "=+-@".contains(first) { return "the registry has a formula" }
    }
    return OutcomesPage(outcomes).report.html.contains("<script") ? "the page has a script" : nil
  }

  private static func visitCorpus() throws -> [[UInt8]] {
    var filed = Case(
      id: "1",
      sheet: Sheet([
        "age_years": .value(.number(72)), "procedure_state": .value(.word("done")),
        "procedure_done_date": .value(.date(try day("2026-01-03"))),
      ]))
    filed.lesions = [
      Lesion(
        id: "A",
        sheet: Sheet([
          "cause": .value(.word("metastasis")), "technique_done": .value(.word("vertebroplasty")),
          "cement_done_ml": .value(.numbers([3.5, 2])), "pain_nrs": .value(.number(8)),
        ]))
    ]
    let sheet = Sheet([
      "visit_state": .value(.word("seen")), "visit_date": .value(.date(try day("2026-02-03"))),
      "visit_pain_nrs": .value(.number(2)), "visit_event_cirse": .value(.number(3)),
      "visit_fracture": .value(.yesNo(true)), "visit_event": .value(.text("=1+1\n\u{1B}[2J")),
    ])
    filed.visits = [Visit(id: "v1", sheet: sheet), Visit(id: "v2", sheet: sheet)]
    let changes: [CaseChange] = [
      .addVisit(filed.visits[0], at: 0), .addVisit(filed.visits[1], at: 1),
      .removeVisit(Visit(id: "v1"), at: 0),
      .answer(
        FactPlace(.visit("v1"), "visit_pain_nrs"), old: nil,
        new: RecordedAnswer(.value(.number(3)))),
    ]
    let rows = try changes.map { try RowText.text(ChangeText($0, identity: [])) }
    let odd = [
      #"{"add_visit":{"id":"v1","sheet":{}}}"#, #"{"add_visit":{"at":-1,"id":"v9","sheet":{}}}"#,
      #"{"add_visit":{"at":9223372036854775807,"id":"v9","sheet":{}}}"#,
      #"{"remove_visit":{"at":99,"id":"v1","sheet":{}}}"#,
      #"{"answer":{"fact":"a","lesion":"A","visit":"v1"}}"#,
    ]
    return ([try RowText.text(CaseText(filed))] + rows + odd).map { Array($0.utf8) }
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw Unreadable("There is no such day.") }
    return day
  }
}
