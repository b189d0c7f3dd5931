package import Logic

/// The checklist of a case: imaging, and what belongs to the day and to the end of it.
package enum Checklist {
  /// Every line, in order.
  package static let items = studies + spine + neighbours + appearances + day + afterwards

  /// The lines as they stand for one lesion.
  ///
  /// Holds count for the techniques in question: those given, or else the one planned for the
  /// lesion, or else every technique that is not ruled out by site or problem.
  package static func check(
    _ reader: CaseReader, lesion index: Int, by rulebook: Rulebook,
    for techniques: [Technique]? = nil
  ) -> [CheckedItem] {
    let inQuestion = techniques ?? Self.techniques(inQuestion: reader, index, rulebook)
    let holds = inQuestion.flatMap { rulebook.holds($0, reader, .lesion(index)) }.uniqued
    let currency = Currency(reader)
    return items.map { $0.checked(reader, at: .lesion(index), holds, currency) }
  }

  private static func techniques(
    inQuestion reader: CaseReader, _ index: Int, _ rulebook: Rulebook
  ) -> [Technique] {
    let planned = reader.reading(PlanFacts.plannedTechnique.name, at: .lesion(index))
    if let planned = planned.word(PlannedTechnique.self),
      let technique = Technique(rawValue: planned.rawValue)
    {
      return [technique]
    }
    return Technique.allCases.filter {
      Standing($0, in: rulebook, reader, lesion: index).verdict != .notApplicable
    }
  }
}

extension ChecklistItem {
  fileprivate func checked(
    _ reader: CaseReader, at place: CaseReader.Place, _ holds: [Hold], _ currency: Currency
  ) -> CheckedItem {
    let state = state(reader, at: place)
    return CheckedItem(
      item: self, state: state,
      value: state == .notApplicable ? "n/a" : value(reader, at: place, currency),
      holds: state == .notApplicable ? [] : holds.filter { self.holds.contains($0.rule.id) },
      currency: shows == .age ? currency : nil)
  }

  private func state(_ reader: CaseReader, at place: CaseReader.Place) -> CheckedItem.State {
    func isTrue(_ condition: Condition?) -> Bool {
      condition.map { reader.truth(of: $0, at: place) == .yes } ?? false
    }
    return switch reader.truth(of: applies, at: place) {
    case .no: .notApplicable
    case .unknown: .notKnown
    case .yes:
      if isTrue(notMet) {
        .notMet
      } else if isTrue(note) {
        .note
      } else {
        isTrue(met) ? .met : .notKnown
      }
    }
  }

  private func value(
    _ reader: CaseReader, at place: CaseReader.Place, _ currency: Currency
  ) -> String {
    switch shows {
    case .fact(let name):
      reader.reading(name, at: place).inWords(as: reader.catalogue[name]?.kind)
    case .latestStudy: studyInWords(currency)
    case .age: currency.ageInWords
    case .hint: "see why"
    }
  }

  private func studyInWords(_ currency: Currency) -> String {
    if let latest = currency.latest { return latest.brief }
    return currency.undatedStudies > 0 ? "undated" : "not known"
  }
}
