/// Reads the facts of one case, each computed once.
///
/// A reader belongs to one value of a case: a case that changes gets a new one.
package final class CaseReader {
  package let record: Case
  package let catalogue: Catalogue
  package let settings: Settings

  private var readings: [Place: [FactName: Reading]] = [:]
  private var beingRead: Set<FactName> = []

  /// For whom a fact is read. A patient's fact is read for a lesion too: whether it is asked may
  /// differ from one lesion to the next.
  package enum Place: Hashable, Sendable {
    case wholeCase
    case lesion(Int)
    case study(Int)
  }

  package init(_ record: Case, _ catalogue: Catalogue, _ settings: Settings) {
    self.record = record
    self.catalogue = catalogue
    self.settings = settings
  }

  /// Where a subject is read; nothing where the case has no such lesion or study.
  package func place(of subject: Subject) -> Place? {
    switch subject {
    case .wholeCase: .wholeCase
    case .lesion(let id): record.lesions.firstIndex { $0.id == id }.map(Place.lesion)
    case .study(let id): record.studies.firstIndex { $0.id == id }.map(Place.study)
    }
  }

  /// What a fact answers. A fact of a lesion read for the whole case is not known, and so is a
  /// name that is not in the catalogue.
  package func reading(_ name: FactName, at place: Place) -> Reading {
    if let known = readings[place]?[name] { return known }
    guard let declaration = catalogue[name], beingRead.insert(name).inserted else {
      return .unknown
    }
    defer { beingRead.remove(name) }
    let reading = computeReading(declaration, at: place)
    readings[place, default: [:]][name] = reading
    return reading
  }

  private func computeReading(_ declaration: Declaration, at place: Place) -> Reading {
    switch truthOfBeingAsked(declaration, at: place) {
    case .no: .notApplicable
    case .unknown: .unknown
    case .yes: answer(declaration, at: place)
    }
  }

  /// Whether a fact is asked here. A fact of the whole case is asked where some lesion asks it.
  package func truthOfBeingAsked(_ declaration: Declaration, at place: Place) -> Truth {
    let condition = declaration.askedWhen
    if condition == .always { return .yes }
    if place == .wholeCase, !declaration.scope.isOfLesion, declaration.scope != .study,
      !record.lesions.isEmpty
    {
      return record.lesions.indices.map { truth(of: condition, at: .lesion($0)) }.disjunction
    }
    return truth(of: condition, at: place)
  }

  private func answer(_ declaration: Declaration, at place: Place) -> Reading {
    let entered = enteredReading(declaration, at: place)
    guard let derivation = declaration.derivation else { return entered }
    let derived = derivedReading(declaration, derivation, at: place)
    guard case .formula(let formula) = derivation else { return derived }
    return formula.stated.choose(between: derived, and: entered)
  }

  private func enteredReading(_ declaration: Declaration, at place: Place) -> Reading {
    guard let answer = enteredAnswer(declaration, at: place) else { return .unknown }
    return answer.value.map(Reading.value) ?? .unknown
  }

  private func enteredAnswer(_ declaration: Declaration, at place: Place) -> Answer? {
    switch (declaration.scope.isOfLesion, declaration.scope == .study, place) {
    case (true, _, .lesion(let index)): record.lesions[index].sheet[declaration.name]
    case (_, true, .study(let index)): record.studies[index].sheet[declaration.name]
    case (false, false, _): record.sheet[declaration.name]
    default: nil
    }
  }

  private func derivedReading(
    _ declaration: Declaration, _ derivation: Derivation, at place: Place
  ) -> Reading {
    switch derivation {
    case .condition(let condition): return Reading(truth(of: condition, at: place))
    case .cases(let cases):
      for choice in cases {
        switch truth(of: choice.when, at: place) {
        case .yes: return .value(.word(choice.value))
        case .unknown: return .unknown
        case .no: continue
        }
      }
      return .unknown
    case .formula(let formula):
      let computed = formula.compute(FormulaInputs(reader: self, place: place))
      guard case .number(_, let range) = declaration.kind, let interval = computed.interval else {
        return computed
      }
      return Reading(interval.clamped(to: range))
    }
  }
}

/// What a formula may look at: the facts of the lesion it is computed for, of all lesions, and of
/// all studies.
package struct FormulaInputs {
  let reader: CaseReader
  let place: CaseReader.Place

  package var settings: Settings { reader.settings }
  package var lesionCount: Int { reader.record.lesions.count }

  /// What a fact answers here.
  package func reading(_ name: FactName) -> Reading { reader.reading(name, at: place) }

  /// What facts answer for each lesion, in order.
  package func ofEachLesion<Result>(_ read: ((FactName) -> Reading) -> Result) -> [Result] {
    reader.record.lesions.indices.map { index in
      read { reader.reading($0, at: .lesion(index)) }
    }
  }

  /// What facts answer for each study, in order.
  package func ofEachStudy<Result>(_ read: ((FactName) -> Reading) -> Result) -> [Result] {
    reader.record.studies.indices.map { index in
      read { reader.reading($0, at: .study(index)) }
    }
  }
}
