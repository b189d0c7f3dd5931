import Logic
import Testing

@testable import Rules

@Suite struct ImagingAgeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let what: String
    var procedure: String? = "2026-12-01"
    let studies: [(modality: String, date: String?)]
    let age: Reading

    var testDescription: String { what }
  }

  static let rows = [
    Row(what: "no study", studies: [], age: .unknown),
    Row(what: "one day", studies: [("ct", "2026-11-30")], age: .value(.number(1))),
    Row(what: "the same day", studies: [("mri", "2026-12-01")], age: .value(.number(0))),
    Row(
      what: "the latest of several counts",
      studies: [("ct", "2026-09-01"), ("mri", "2026-11-21"), ("pet_ct", "2026-10-01")],
      age: .value(.number(10))),
    Row(
      what: "a radiograph or a bone scan is not cross-sectional",
      studies: [("ct", "2026-11-01"), ("radiograph", "2026-11-30"), ("bone_scan", "2026-11-30")],
      age: .value(.number(30))),
    Row(
      what: "a whole month spans its days", studies: [("mri", "2026-10")],
      age: .interval(Interval(low: 31, high: 61))),
    Row(
      what: "the month of the procedure itself", studies: [("mri", "2026-12")],
      age: .value(.number(0))),
    Row(
      what: "a procedure in a month", procedure: "2026-12", studies: [("ct", "2026-11-30")],
      age: .interval(Interval(low: 1, high: 31))),
    Row(
      what: "a whole month beside a day of it",
      studies: [("mri", "2026-10"), ("ct", "2026-10-15")],
      age: .interval(Interval(low: 31, high: 47))),
    Row(
      what: "an undated study beside a dated one may be the latest",
      studies: [("ct", "2026-10-22"), ("mri", nil)], age: .interval(Interval(low: 0, high: 40))),
    Row(what: "only undated studies", studies: [("ct", nil)], age: .unknown),
    Row(
      what: "an undated radiograph does not matter",
      studies: [("ct", "2026-10-22"), ("radiograph", nil)], age: .value(.number(40))),
    Row(
      what: "no procedure date", procedure: nil, studies: [("ct", "2026-10-22")], age: .unknown),
    Row(
      what: "images after the procedure are no planning images",
      studies: [("ct", "2026-10-22"), ("mri", "2027-01-02")], age: .value(.number(40))),
    Row(
      what: "nothing but images after the procedure", studies: [("mri", "2027-01-02")],
      age: .unknown),
    Row(
      what: "a leap day counts", procedure: "2028-03-01", studies: [("ct", "2028-02-28")],
      age: .value(.number(2))),
  ]

  @Test(arguments: rows)
  func `the age of images is reckoned from their dates`(row: Row) throws {
    var answers: [FactName: FactValue] = [:]
    if let date = row.procedure {
      answers["procedure_date"] = .date(try #require(CalendarDate(date)))
    }
    let studies = try row.studies.map { study in
      var answers: [FactName: FactValue] = ["study_modality": .word(study.modality)]
      if let date = study.date {
        answers["study_date"] = .date(try #require(CalendarDate(date)))
      }
      return answers
    }
    let reader = Bedside(answers, studies: studies).reader()
    #expect(reader.reading("imaging_age_days", at: .wholeCase) == row.age)
    #expect(reader.reading("imaging_age_days", at: .lesion(0)) == row.age)
  }

  static let atHand: [(modalities: [String], crossSectional: Reading, mri: Reading)] = [
    ([], .unknown, .unknown), (["radiograph", "ultrasound"], .unknown, .unknown),
    (["spect_ct"], .unknown, .unknown), (["cone_beam_ct"], .unknown, .unknown),
    (["ct"], .value(.yesNo(true)), .unknown), (["pet_ct"], .value(.yesNo(true)), .unknown),
    (["radiograph", "mri"], .value(.yesNo(true)), .value(.yesNo(true))),
  ]

  @Test(arguments: atHand)
  func `a study that is not recorded is not known to be missing`(
    modalities: [String], crossSectional: Reading, mri: Reading
  ) {
    let reader = Bedside(studies: modalities.map { ["study_modality": .word($0)] }).reader()
    #expect(reader.reading("cross_sectional_imaging_available", at: .wholeCase) == crossSectional)
    #expect(reader.reading("mri_available", at: .wholeCase) == mri)
  }
}
