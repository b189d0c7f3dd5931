import Logic

@testable import CaseStore

/// The fact that stands for who the patient is, and the set with it alone.
let patientName: FactName = "patient_name"
let identityFacts: Set<FactName> = [patientName]

/// When the tests take place: 3 November 2026, noon.
let noon = 1_793_707_200

/// A case with every kind of answer.
func fullCase(_ id: String = "2611-014") -> Case {
  Case(
    id: id, title: "metastases, breast", source: "figure 4",
    sheet: Sheet(
      [
        patientName: .value(.text("Maja Lindholm")), "age_years": .value(.number(72)),
        "inr": .value(.number(1.1)), "coagulopathy": .unknown,
        "goals": .value(.words(["pain", "stability"])), "none_of_them": .value(.words([])),
        "procedure_date": .value(.date(day(2026, 12, 1))),
        "first_seen": .value(.date(day(2026, 11, nil))),
        "anticoagulation_plan": .value(.text("Stop \"today\"\n{\\}/é€")),
      ], assumptions: ["inr": "not in the legend"]),
    lesions: [
      Lesion(
        id: "A",
        sheet: Sheet([
          "site": .value(.word("spine")), "painful": .value(.yesNo(true)),
          "probe_mm": .value(.numbers([2.5, 17, -0.125])),
        ])), Lesion(id: "B"),
    ],
    studies: [
      Study(id: "ct 1", sheet: Sheet(["contrast": .value(.yesNo(false))], assumptions: [:]))
    ])
}

func day(_ year: Int, _ month: Int, _ day: Int?) -> CalendarDate {
  guard let date = CalendarDate(year: year, month: month, day: day) else {
    preconditionFailure("a test names a date that does not exist")
  }
  return date
}

extension CaseStore {
  /// A store in memory that holds the full case.
  static func withFullCase() throws -> CaseStore {
    let store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    return store
  }

  /// Records the next change of a case, whatever its number.
  @discardableResult
  func recordNext(
    _ change: CaseChange, _ manner: JournalEntry.Manner = .given, in id: String = "2611-014"
  ) throws -> JournalEntry {
    let next = try open(id).1.count + 1
    return try record(change, manner, in: id, expecting: next, who: "lindh", seconds: noon + next)
  }
}
