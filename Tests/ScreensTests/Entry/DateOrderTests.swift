import Canvas
import Logic
import Testing

@testable import Screens

/// Days in a wrong order are shown once more before they are taken.
@Suite struct DateOrderTests {
  private static func day(_ text: String) -> Answer {
    CalendarDate(text).map { .value(.date($0)) } ?? .unknown
  }

  private static let record: Case = {
    var record = Case(
      id: "1", lesions: [Lesion(id: "A")],
      studies: [Study(id: "s1", sheet: Sheet(["study_date": day("2026-11-20")]))])
    record.sheet["procedure_date"] = day("2026-12-03")
    record.sheet["procedure_done_date"] = day("2026-11-23")
    record.sheet["mdt_date"] = day("2026-11-22")
    return record
  }()

  @Test(
    arguments: [
      ("visit_date", "2026-11-22", true), ("visit_date", "2026-11-23", false),
      ("onset_date", "2026-12-04", true), ("onset_date", "2026-12-03", false),
      ("study_date", "2027-11-25", true), ("procedure_done_date", "2026-11-19", true),
      ("procedure_done_date", "2026-11-21", true), ("procedure_done_date", "2026-11-22", false),
      ("mdt_date", "2020-01-01", false),
    ] as [(FactName, String, Bool)])
  func `a day before what it follows is doubtful`(fact: FactName, day: String, isDoubtful: Bool) {
    let doubt = DateOrder.doubt(Self.day(day), at: FactPlace(.wholeCase, fact), in: Self.record)
    #expect((doubt != nil) == isDoubtful)
  }

  @Test(arguments: ["procedure_done_date", "visit_date"] as [FactName])
  func `what was done lies in the past`(fact: FactName) {
    #expect(DateDirection.of(fact) == .past)
  }
}
