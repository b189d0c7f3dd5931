package import Logic

/// Reads the facts of one case as their declarations say, word for word and by name: slow, and
/// short enough to be seen to be right. The product's reader is held to it, and measured by it.
///
/// What formulas compute is taken from the product's reader: they are code of their own.
package final class PlainReader {
  private let record: Case
  private let catalogue: Catalogue
  private let settings: Settings
  private let product: CaseReader

  private var readings: [Place: [FactName: Reading]] = [:]
  private var beingRead: Set<FactName> = []

  package typealias Place = CaseReader.Place

  package init(_ record: Case, _ catalogue: Catalogue, _ settings: Settings) {
    self.record = record
    self.catalogue = catalogue
    self.settings = settings
    self.product = CaseReader(record, catalogue, settings)
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
  private func truthOfBeingAsked(_ declaration: Declaration, at place: Place) -> Truth {
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
    switch declaration.derivation {
    case nil: return enteredReading(declaration, at: place)
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
    case .formula: return product.reading(declaration.name, at: place)
    }
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

  /// Whether a condition holds for a lesion, a study or the whole case.
  package func truth(of condition: Condition, at place: Place) -> Truth {
    switch condition {
    case .always: return .yes
    case .compare(let fact, let test): return reading(fact, at: place).truth(of: test, settings)
    case .isKnown(let fact): return Truth(reading(fact, at: place).isKnown)
    case .not(.always): return .no
    case .not(.isKnown(let fact)): return Truth(!reading(fact, at: place).isKnown)
    case .not: return truth(of: condition.pushedDown, at: place)
    case .all(let conditions):
      var truth = Truth.yes
      for condition in conditions {
        truth = truth && self.truth(of: condition, at: place)
        if truth == .no { break }
      }
      return truth
    case .any(let conditions):
      var truth = Truth.no
      for condition in conditions {
        truth = truth || self.truth(of: condition, at: place)
        if truth == .yes { break }
      }
      return truth
    }
  }

}
