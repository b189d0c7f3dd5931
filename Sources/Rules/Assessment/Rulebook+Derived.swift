package import Logic

extension Rulebook {
  /// What is worked out of a case and settled, by fact: of the whole case, or of each lesion.
  package func derived(of record: Case) -> [FactName: Set<FactValue>] {
    let reader = CaseReader(record, catalogue, settings, form.reading)
    var found: [FactName: Set<FactValue>] = [:]
    let lesions = record.lesions.indices.map(CaseReader.Place.lesion)
    for fact in catalogue.declarations where fact.derivation != nil {
      // A patient's fact may be asked for one lesion and not for another.
      for place in fact.scope.isOfLesion || !lesions.isEmpty ? lesions : [.wholeCase] {
        if case .value(let value) = reader.reading(fact.name, at: place) {
          found[fact.name, default: []].insert(value)
        }
      }
    }
    return found
  }
}
