extension CaseReader {
  /// What the parts of a number come to that is stated besides, where it is none of that; nothing
  /// where they agree, or where nothing is stated.
  package func parts(against declaration: Declaration, _ place: Place) -> Interval? {
    guard case .formula = declaration.derivation,
      case .value(.number(let stated)) = record.sheet(at: place)?[declaration.name],
      let interval = reading(declaration.name, at: place).interval, !interval.contains(stated)
    else { return nil }
    return interval
  }
}

extension Case {
  /// The answers of a place that rules read.
  fileprivate func sheet(at place: CaseReader.Place) -> Sheet? {
    switch place {
    case .wholeCase: sheet
    case .lesion(let index): lesions.indices.contains(index) ? lesions[index].sheet : nil
    case .study(let index): studies.indices.contains(index) ? studies[index].sheet : nil
    }
  }
}
