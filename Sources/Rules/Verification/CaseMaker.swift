package import Logic

/// Makes concrete cases of one lesion at random, with answers near every threshold, blanks and
/// answers that are not known: the same ones for the same seed.
package struct CaseMaker {
  private let facts: [Declaration]
  private let numbers: [FactName: [Double]]
  private var random: LaneRandom

  package init(_ rulebook: Rulebook, seed: UInt64) {
    var needed: Set<FactName> = []
    var open = rulebook.rules.filter(\.effect.makesVerdict).flatMap(\.when.facts)
    while let name = open.popLast() {
      guard needed.insert(name).inserted, let declaration = rulebook.catalogue[name] else {
        continue
      }
      open += declaration.askedWhen.facts + (declaration.derivation?.reads ?? [])
    }
    facts = rulebook.catalogue.declarations.filter { needed.contains($0.name) && $0.isEntered }
    let thresholds = rulebook.thresholds
    numbers = Dictionary(
      uniqueKeysWithValues: facts.map { fact in
        (fact.name, Self.numbers(fact, thresholds[fact.name] ?? []))
      })
    random = LaneRandom(seed: seed)
  }

  private static func numbers(_ fact: Declaration, _ thresholds: Set<Double>) -> [Double] {
    guard case .number(_, let range) = fact.kind else { return [] }
    let near = thresholds.sorted().flatMap { [$0 - 1, $0 - 0.5, $0, $0 + 0.5, $0 + 1] }
    return [range.lowerBound] + near.filter(range.contains) + [range.upperBound]
  }

  /// The next case.
  package mutating func next() -> Case {
    let blanksInEight = [0, 1, 1, 2, 3, 5][random.below(6)]
    var record = Case(id: "made", lesions: [Lesion(id: "A")])
    record.studies = (0..<random.below(3)).map { Study(id: "s\($0 + 1)") }
    for fact in facts where fact.scope != .visit {
      if fact.scope == .study {
        for index in record.studies.indices {
          record.studies[index].sheet[fact.name] = answer(fact, blanksInEight)
        }
      } else if fact.scope.isOfLesion {
        record.lesions[0].sheet[fact.name] = answer(fact, blanksInEight)
      } else {
        record.sheet[fact.name] = answer(fact, blanksInEight)
      }
    }
    return record
  }

  private mutating func answer(_ fact: Declaration, _ blanksInEight: Int) -> Answer? {
    // A total that may be stated is left to its parts in most cases.
    if fact.derivation != nil, random.below(4) != 0 { return nil }
    if random.below(8) < blanksInEight { return random.below(3) == 0 ? .unknown : nil }
    switch fact.kind {
    case .yesNo: return .value(.yesNo(random.below(2) == 0))
    case .word(let choices):
      return choices.isEmpty ? nil : .value(.word(choices[random.below(choices.count)].value))
    case .words(let choices), .levels(let choices):
      let share = 1 + random.below(6)
      return .value(.words(choices.map(\.value).filter { _ in random.below(8) < share - 1 }))
    case .number:
      guard let near = numbers[fact.name], !near.isEmpty else { return nil }
      return .value(.number(near[random.below(near.count)]))
    case .date:
      return CalendarDate(dayNumber: 20_000 + random.below(90)).map { .value(.date($0)) }
    case .numbers, .text: return nil
    }
  }
}
