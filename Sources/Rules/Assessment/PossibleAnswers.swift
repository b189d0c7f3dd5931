internal import Logic

/// Answers that stand for all that a fact could have, so that questions can be tried out.
///
/// Of a number, each threshold that a condition compares it with, and a step to either side.
struct PossibleAnswers {
  private let catalogue: Catalogue
  private let thresholds: [FactName: Set<Double>]

  /// A case with one more answer, and where that was given.
  struct Trial {
    let place: FactPlace
    let value: FactValue
    let record: Case
  }

  init(rulebook: Rulebook, record: Case) {
    self.catalogue = rulebook.catalogue
    self.thresholds = rulebook.thresholds
  }

  /// The field of a fact for a lesion; of a study, the first that lacks the answer.
  func place(of fact: FactName, in record: Case, lesion: Int) -> FactPlace {
    switch catalogue[fact]?.scope {
    case .lesion, .planLesion, .outcome: return FactPlace(.lesion(record.lesions[lesion].id), fact)
    case .study:
      let lacking = record.studies.first { $0.sheet[fact]?.value == nil }
      return FactPlace(lacking.map { .study($0.id) } ?? .wholeCase, fact)
    case .identity, .patient, .case, .plan, .visit, nil: return FactPlace(.wholeCase, fact)
    }
  }

  /// The case with each of the possible answers to a fact.
  func trials(of fact: FactName, in record: Case, lesion: Int) -> [Trial] {
    let place = place(of: fact, in: record, lesion: lesion)
    return values(of: fact, in: record).map { value in
      var changed = record
      if catalogue[fact]?.scope == .study, place.subject == .wholeCase {
        let study = Study(id: "asked", sheet: Sheet([fact: .value(value)]))
        changed.studies.append(study)
      } else {
        changed[place] = .value(value)
      }
      return Trial(place: place, value: value, record: changed)
    }
  }

  private func values(of fact: FactName, in record: Case) -> [FactValue] {
    switch catalogue[fact]?.kind {
    case .yesNo: [.yesNo(true), .yesNo(false)]
    case .word(let choices): choices.map { .word($0.value) }
    case .words(let choices), .levels(let choices):
      choices.map { .words([$0.value]) } + [.words([])]
    case .number(_, let range):
      numbers(thresholds[fact] ?? [], range).map(FactValue.number)
    case .date: dates(in: record).map(FactValue.date)
    case .numbers, .text, nil: []
    }
  }

  private func numbers(_ thresholds: Set<Double>, _ range: ClosedRange<Double>) -> [Double] {
    let steps = thresholds.flatMap { [$0 - 1, $0, $0 + 1] }
    let all = [range.lowerBound] + steps.filter(range.contains) + [range.upperBound]
    return Set(all).sorted()
  }

  /// Days around a date of the case, apart by the spans that rules compare.
  private func dates(in record: Case) -> [CalendarDate] {
    let spans = [-400, -90, -43, -42, -41, -31, -30, -29, -28, -14, -13, -8, -7, 0, 7, 30]
    let known = (record.studies.map(\.sheet) + record.lesions.map(\.sheet) + [record.sheet])
      .flatMap { $0.answers.values }
      .compactMap { answer -> CalendarDate? in
        if case .value(.date(let date)) = answer { date } else { nil }
      }
    let latest = known.max { $0.dayNumbers.upperBound < $1.dayNumbers.upperBound }
    let base = latest?.dayNumbers.upperBound ?? 20_000
    return spans.compactMap { CalendarDate(dayNumber: base + $0) }
  }
}

extension Rulebook {
  /// The numbers that conditions compare each fact with.
  var thresholds: [FactName: Set<Double>] {
    var found: [FactName: Set<Double>] = [:]
    func collect(_ condition: Condition) {
      switch condition {
      case .compare(let fact, .number(_, let bound)):
        let number: Double? =
          switch bound {
          case .literal(let number): number
          case .setting(let name): settings.number(name)
          }
        if let number { found[fact, default: []].insert(number) }
      case .always, .compare, .isKnown: break
      case .not(let condition): collect(condition)
      case .all(let conditions), .any(let conditions): conditions.forEach(collect)
      }
    }
    for rule in rules { collect(rule.when) }
    for declaration in catalogue.declarations {
      collect(declaration.askedWhen)
      switch declaration.derivation {
      case .condition(let condition): collect(condition)
      case .cases(let cases): for choice in cases { collect(choice.when) }
      case .formula, nil: break
      }
    }
    return found
  }
}
