import Logic

@testable import Rules

/// A case with one lesion, told by its answers; whatever is not told is blank.
struct Bedside {
  var answers: [FactName: FactValue]
  var studies: [[FactName: FactValue]] = []

  init(_ answers: [FactName: FactValue] = [:], studies: [[FactName: FactValue]] = []) {
    self.answers = answers
    self.studies = studies
  }

  var record: Case {
    var record = Case(
      id: "bedside", lesions: [Lesion(id: "A")],
      studies: studies.enumerated().map { index, answers in
        Study(id: "S\(index)", sheet: Sheet(answers.mapValues(Answer.value)))
      })
    for (name, value) in answers {
      let isOfLesion = Catalogue.clinical[name]?.scope.isOfLesion ?? false
      record[FactPlace(isOfLesion ? .lesion("A") : .wholeCase, name)] = .value(value)
    }
    return record
  }

  func reader(_ settings: Settings = .standard) -> CaseReader {
    CaseReader(record, .clinical, settings)
  }

  /// The same case with more answers.
  func with(_ more: [FactName: FactValue]) -> Bedside {
    Bedside(answers.merging(more) { _, new in new }, studies: studies)
  }
}

extension FactValue {
  static let yes = FactValue.yesNo(true)
  static let no = FactValue.yesNo(false)
}
