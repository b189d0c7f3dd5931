import Logic
import Rules
import Testing

@testable import Reports

/// What was done and how it went, in the report of a case.
@Suite struct AftermathTests {
  private func treated() throws -> Case {
    var record = PlannedCase.record()
    let done = try #require(CalendarDate("2026-12-01"))
    record.sheet["procedure_state"] = .value(.word("done"))
    record.sheet["procedure_done_date"] = .value(.date(done))
    record.lesions[0].sheet["technique_done"] = .value(.word("sacroplasty"))
    record.lesions[0].sheet["cement_done_ml"] = .value(.numbers([3]))
    record.lesions[0].sheet["complication_text"] = .value(.text("<b>Leak</b>"))
    let day = try #require(done.adding(days: 30))
    record.visits = [
      Visit(
        id: "v1",
        sheet: Sheet([
          "visit_date": .value(.date(day)), "visit_pain_nrs": .value(.number(2)),
          "visit_mobility": .unknown,
        ]))
    ]
    return record
  }

  private func headings(_ record: Case) -> [String] {
    PlanReport(record, rulebook: .standard).report.sections.map(\.heading)
  }

  @Test func `a report has no such section before a procedure is on record`() {
    #expect(!headings(PlannedCase.record()).contains("What was done"))
  }

  @Test func `plan, record, difference and visits stand in the report, and text stays text`() throws
  {
    let report = PlanReport(try treated(), rulebook: .standard).report
    let html = report.html
    #expect(html.contains("<td>Sacroplasty</td><td>other than planned</td>"))
    #expect(html.contains("&lt;b&gt;Leak&lt;/b&gt;"))
    #expect(html.contains("The next visit is due at 6 months, on Wed 2 Jun 2027."))
    #expect(html.contains("<td>not known</td>"))
    // No visit says anything of painkillers.
    #expect(!html.contains("Painkillers"))
  }

  @Test func `of a procedure that was not begun the report says only that`() throws {
    var record = try treated()
    record.sheet["procedure_state"] = .value(.word("cancelled"))
    #expect(headings(record).contains("What was done"))
    #expect(!headings(record).contains("Follow-up"))
  }
}
