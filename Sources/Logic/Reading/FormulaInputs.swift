/// What a formula may look at: the facts of the lesion it is computed for, of all lesions, and of
/// all studies.
package struct FormulaInputs {
  let reader: CaseReader
  let row: Int

  package var settings: Settings { reader.settings }
  package var lesionCount: Int { reader.lesionCount }

  /// What a fact answers here.
  package func reading(_ name: FactName) -> Reading { reader.reading(name, row) }

  /// What facts answer for each lesion, in order.
  package func ofEachLesion<Result>(_ read: ((FactName) -> Reading) -> Result) -> [Result] {
    (0..<reader.lesionCount).map { index in read { reader.reading($0, 1 + index) } }
  }

  /// What facts answer for each study, in order.
  package func ofEachStudy<Result>(_ read: ((FactName) -> Reading) -> Result) -> [Result] {
    reader.record.studies.indices.map { index in
      read { reader.reading($0, 1 + reader.lesionCount + index) }
    }
  }
}

extension CaseReader {
  fileprivate func reading(_ name: FactName, _ row: Int) -> Reading {
    guard let fact = catalogue.index(of: name) else { return .unknown }
    return reading(of: cell(fact, row))
  }
}
