import Logic
import Testing

@testable import Rules

@Suite struct CurrencyTests {
  private func currency(
    procedure: String?, studies: [(modality: String, date: String?)],
    settings: Settings = .standard
  ) -> Currency {
    var answers: [FactName: FactValue] = [:]
    if let date = procedure.flatMap(CalendarDate.init) { answers["procedure_date"] = .date(date) }
    let sheets = studies.map { study in
      var sheet: [FactName: FactValue] = ["study_modality": .word(study.modality)]
      if let date = study.date.flatMap(CalendarDate.init) { sheet["study_date"] = .date(date) }
      return sheet
    }
    return Currency(Bedside(answers, studies: sheets).reader(settings))
  }

  static let ages: [(study: String, days: String, state: Currency.State)] = [
    ("2026-12-01", "0 days", .current), ("2026-11-30", "1 day", .current),
    ("2026-11-24", "7 days", .current), ("2026-11-23", "8 days", .ageing),
    ("2026-11-01", "30 days", .ageing), ("2026-10-31", "31 days", .outOfDate),
    ("2026-10-28", "34 days", .outOfDate), ("2024-02-29", "1006 days", .outOfDate),
  ]

  @Test(arguments: ages)
  func `img-currency-maximum-month: current to 7 days, a note to 30, a hold beyond`(
    study: String, days: String, state: Currency.State
  ) {
    let currency = currency(procedure: "2026-12-01", studies: [("ct", study)])
    #expect(currency.ageInWords == days)
    #expect(currency.state == state)
    #expect(currency.state.holds == (state == .outOfDate))
  }

  @Test func `the hold says what would release it, by day`() {
    let currency = currency(procedure: "2026-12-01", studies: [("ct", "2026-10-28")])
    #expect(
      currency.release
        == "released if new images dated Sun 1 Nov 2026 or later, or procedure by Fri 27 Nov 2026")
    #expect(currency.latest?.brief == "CT 28 Oct")
    #expect(currency.limitsInWords == "up to 7 current, 8-30 note, over 30 hold")
  }

  @Test func `the days of the release are themselves in date`() throws {
    let currency = currency(procedure: "2027-03-02", studies: [("mri", "2027-01-15")])
    let from = try #require(currency.newImagesFrom)
    let by = try #require(currency.procedureBy)
    #expect(from.description == "2027-01-31")
    #expect(by.description == "2027-02-14")
    #expect(
      self.currency(procedure: "2027-03-02", studies: [("mri", "2027-01-31")]).state == .ageing)
    #expect(
      self.currency(procedure: "2027-02-14", studies: [("mri", "2027-01-15")]).state == .ageing)
  }

  @Test func `images in date ask for no release`() {
    #expect(currency(procedure: "2026-12-01", studies: [("mri", "2026-11-20")]).release == nil)
  }

  @Test func `amb-imaging-currency: an unknown date counts as out of date`() {
    let undated = currency(procedure: "2026-12-01", studies: [("mri", nil)])
    #expect(undated.state == .notKnown)
    #expect(undated.state.holds)
    #expect(
      undated.release
        == "released if the date of the images is entered, or new images dated Sun 1 Nov 2026 or later"
    )
    let unplanned = currency(procedure: nil, studies: [("mri", "2026-11-20")])
    #expect(unplanned.state.holds)
    #expect(
      unplanned.release
        == "released if the procedure date is entered, or procedure by Sun 20 Dec 2026")
  }

  @Test func `with no images at all the hold stands`() {
    let currency = currency(procedure: "2026-12-01", studies: [])
    #expect(currency.state == .notKnown)
    #expect(currency.latest == nil)
    #expect(currency.ageInWords == "not known")
  }

  @Test func `the latest cross-sectional study counts, and no radiograph`() {
    let currency = currency(
      procedure: "2026-12-01",
      studies: [("ct", "2026-10-01"), ("mri", "2026-11-20"), ("radiograph", "2026-11-30")])
    #expect(currency.latest?.brief == "MRI 20 Nov")
    #expect(currency.ageInWords == "11 days")
  }

  @Test func `a month without its day leaves a range, which holds while it reaches too far`() {
    let safe = currency(procedure: "2026-12-08", studies: [("ct", "2026-11")])
    #expect(safe.ageInWords == "8 to 37 days")
    #expect(safe.state == .notKnown)
    #expect(safe.latest?.brief == "CT Nov")
    #expect(safe.procedureBy == nil)
    let old = currency(procedure: "2026-12-08", studies: [("ct", "2026-10")])
    #expect(old.state == .outOfDate)
  }

  @Test func `an undated study beside an old one leaves the age open`() {
    let currency = currency(
      procedure: "2026-12-01", studies: [("ct", "2026-10-28"), ("mri", nil)])
    #expect(currency.state == .notKnown)
    #expect(currency.undatedStudies == 1)
  }

  @Test func `a study dated after the procedure is not counted, and doubted`() {
    let currency = currency(
      procedure: "2026-12-01", studies: [("ct", "2026-11-20"), ("ct", "2026-12-02")])
    #expect(currency.latest?.brief == "CT 20 Nov")
    #expect(currency.state == .ageing)
    #expect(currency.doubt != nil)
    #expect(self.currency(procedure: "2026-12-01", studies: [("ct", "2026-12-01")]).doubt == nil)
  }

  @Test func `a department that sets 14 days gets 14 days`() {
    let settings = Settings([
      Setting(.imagingCurrentDays, .number(3), unit: "days", why: "Local rule."),
      Setting(.imagingMonthDays, .number(14), unit: "days", why: "Local rule."),
    ])
    let currency = currency(
      procedure: "2026-12-01", studies: [("ct", "2026-11-16")], settings: settings)
    #expect(currency.state == .outOfDate)
    #expect(currency.newImagesFrom?.description == "2026-11-17")
  }
}
