import Logic

@testable import Rules

/// A treated patient as a test needs one: what is not named is as in the ordinary case.
struct TreatedPatient {
  var id = "p"
  var state: String? = "done"
  var date: String? = "2026-01-10"
  var technique: String? = "vertebroplasty"
  var planned: String? = "vertebroplasty"
  var site = "spine"
  var cause = "metastasis"
  var painBefore: Double? = 8
  var cirse: String? = "0"
  var visits: [Visit] = []

  var record: Case {
    var lesion = Sheet([
      "site": .value(.word(site)), "aetiology": .value(.word(cause)),
      "painful": .value(.yesNo(true)),
    ])
    lesion["pain_score_nrs"] = painBefore.map { .value(.number($0)) }
    lesion["planned_technique"] = planned.map { .value(.word($0)) }
    lesion["technique_done"] = technique.map { .value(.word($0)) }
    lesion["complication_grade"] = cirse.map { .value(.word($0)) }
    var sheet = Sheet()
    sheet["procedure_state"] = state.map { .value(.word($0)) }
    sheet["procedure_done_date"] = date.flatMap { CalendarDate($0) }.map { .value(.date($0)) }
    return Case(
      id: id, sheet: sheet, lesions: [Lesion(id: "A", sheet: lesion)], visits: visits)
  }
}

extension Visit {
  /// A visit on a day with pain, or with a state alone.
  static func on(_ date: String, pain: Double? = nil, state: String? = nil) -> Visit {
    var sheet = Sheet()
    sheet["visit_date"] = CalendarDate(date).map { .value(.date($0)) }
    sheet["visit_pain_nrs"] = pain.map { .value(.number($0)) }
    sheet["visit_state"] = state.map { .value(.word($0)) }
    return Visit(id: "v-\(date)", sheet: sheet)
  }

  func with(_ fact: FactName, _ value: FactValue) -> Visit {
    var visit = self
    visit.sheet[fact] = .value(value)
    return visit
  }
}
