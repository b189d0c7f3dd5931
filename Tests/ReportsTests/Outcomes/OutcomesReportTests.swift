import Logic
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite struct OutcomesReportTests {
  /// An invented department: five treated patients, one of whom died and one of whom is missing.
  private static func records() -> [Case] {
    [
      patient("2601-001", pain: 8, then: 3, cirse: "0", leaks: true),
      patient("2601-002", pain: 7, then: 2, cirse: "1", leaks: false),
      patient("2601-003", pain: 9, then: 5, cirse: "3", leaks: nil),
      patient("2601-004", pain: 6, then: nil, cirse: nil, leaks: nil),
      patient("2601-005", pain: 8, then: nil, cirse: "0", leaks: true, died: true),
      Case(id: "2601-006", lesions: [Lesion(id: "A")]),
    ]
  }

  private static func patient(
    _ id: String, pain: Double, then: Double?, cirse: String?, leaks: Bool?, died: Bool = false
  ) -> Case {
    var lesion = Sheet([
      "site": .value(.word("spine")), "vertebral_levels": .value(.words(["T12", "L1"])),
      "aetiology": .value(.word("metastasis")), "painful": .value(.yesNo(true)),
      "pain_score_nrs": .value(.number(pain)),
      "planned_technique": .value(.word("vertebroplasty")),
      "technique_done": .value(.word("vertebroplasty")), "cement_ml": .value(.number(4)),
      "cement_done_ml": .value(.numbers([2, 3])),
    ])
    lesion["complication_grade"] = cirse.map { .value(.word($0)) }
    lesion["cement_leak_site"] = leaks.map { .value(.words($0 ? ["disc"] : [])) }
    var visits: [Visit] = []
    if let then { visits.append(visit("2026-02-10", "visit_pain_nrs", .number(then))) }
    if died { visits.append(visit("2026-01-30", "visit_state", .word("died"))) }
    return Case(
      id: id, title: "=cmd()",
      sheet: Sheet([
        "procedure_state": .value(.word("done")), "procedure_done_date": date("2026-01-12"),
        "age_years": .value(.number(72)), "sex": .value(.word("female")),
        "patient_name": .value(.text("Maja Lindholm")),
      ]), lesions: [Lesion(id: "A", sheet: lesion)], visits: visits)
  }

  private static func visit(_ day: String, _ fact: FactName, _ value: FactValue) -> Visit {
    Visit(id: "v", sheet: Sheet(["visit_date": date(day), fact: .value(value)]))
  }

  private static func date(_ text: String) -> Answer {
    CalendarDate(text).map { .value(.date($0)) } ?? .unknown
  }

  private func outcomes() throws -> Outcomes {
    Outcomes(of: Self.records(), today: try #require(CalendarDate("2026-04-01")))
  }

  @Test func `the page has every figure, the published ones and the judgement in them`() throws {
    expectGolden(OutcomesPage(try outcomes()).report.html, named: "outcomes-html")
    expectGolden(OutcomesPage(try outcomes()).report.markdown, named: "outcomes-markdown")
  }

  @Test func `the answer for programs is as it was`() throws {
    expectGolden(try outcomes().json.written + "\n", named: "outcomes-json")
  }

  @Test func `the registry has a row for each lesion, and nobody's name, day or text`() throws {
    let csv = Registry(try outcomes()).csv
    expectGolden(csv.replacing("\r\n", with: "\n"), named: "outcomes-csv")
    #expect(csv.split(separator: "\r\n").count == 6)
    #expect(!csv.contains("Lindholm") && !csv.contains("2026-01-12") && !csv.contains("=cmd"))
    #expect(csv.contains(",70-79,") && csv.contains(",2026-01,"))
    let rows = csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(Set(rows).count == 1)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("-2", "'-2"), ("+4", "'+4"), ("plain", "plain"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=a,b", "\"'=a,b\""),
    ("a\u{1B}[2J", "a\u{FFFD}[2J"),
    ("\t=1", " =1"),
  ])
  func `a field of a table acts on no spreadsheet`(text: String, field: String) {
    #expect(text.csvField == field)
  }

  @Test func `with few patients the page says that nothing can be concluded`() throws {
    let words = OutcomeWords(try outcomes())
    #expect(
      words.cautions[0]
        == "5 treated, fewer than 20: no conclusion can be drawn from these figures.")
    #expect(OutcomesPage(try outcomes()).report.warning == "NO CONCLUSION: FEW PATIENTS")
  }

  @Test func `a department without procedures has figures of nobody, and no picture`() throws {
    let empty = Outcomes(of: [], today: try #require(CalendarDate("2026-04-01")))
    let html = OutcomesPage(empty).report.html
    #expect(html.contains("not on record of anybody") && !html.contains("<svg"))
    #expect(!html.contains("<script"))
  }
}
