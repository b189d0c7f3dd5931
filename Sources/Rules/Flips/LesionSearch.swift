internal import Logic

/// The search for one lesion of a case.
struct LesionSearch {
  let rulebook: Rulebook
  let record: Case
  let lesion: Int
  let trials: Trials
  private let tests: FactTests
  private let includesFixed: Bool
  /// The techniques that are not for this lesion and that nobody would plan.
  private let closed: Set<String>

  init(
    _ rulebook: Rulebook, _ record: Case, lesion: Int, _ tests: FactTests, includesFixed: Bool
  ) {
    self.rulebook = rulebook
    self.record = record
    self.lesion = lesion
    self.tests = tests
    self.includesFixed = includesFixed
    self.trials = Trials(rulebook, record, lesion: lesion)
    let reader = rulebook.reader(of: record)
    self.closed = Set(
      Technique.allCases.filter { technique in
        Standing(technique, in: rulebook, reader, lesion: lesion).judgement.verdict
          == .notApplicable
      }.map(\.rawValue))
  }

  func flips(of techniques: [Technique]) -> LesionFlips {
    var finder = finder(after: [])
    let found = techniques.map { flips(of: $0, &finder) }
    let open = found.filter { !$0.judgement.verdict.isClosed }.map(\.technique)
    return LesionFlips(
      id: record.lesions[lesion].id, techniques: found, holds: holds(of: open, &finder))
  }

  func flips(of technique: Technique) -> TechniqueFlips {
    var finder = finder(after: [])
    return flips(of: technique, &finder)
  }

  private func finder(after steps: [CaseChange]) -> WayFinder {
    // The case itself can always be read.
    let reader = trials.reader(after: steps) ?? rulebook.reader(of: record)
    return WayFinder(
      FieldMaker(
        tests: tests, reader: reader, lesion: lesion, includesFixed: includesFixed,
        closed: closed,
        order: { [tests] in tests.order[$0] ?? 0 }))
  }

  private func flips(of technique: Technique, _ finder: inout WayFinder) -> TechniqueFlips {
    let standing = Standing(technique, in: rulebook, finder.maker.reader, lesion: lesion)
    let effects = Flip.Effect.allCases.filter { $0.concerns(standing.judgement) }
    return TechniqueFlips(
      technique: technique, judgement: standing.judgement,
      flips: effects.flatMap { flips($0, technique, &finder) },
      missing: rulebook.missing(standing, finder.maker.reader, .lesion(lesion)))
  }

  private func flips(
    _ effect: Flip.Effect, _ technique: Technique, _ finder: inout WayFinder
  ) -> [Flip] {
    let rules = rulebook.verdictRules(for: technique)
    let found = smallest(finder.ways(to: effect, rules), &finder) { steps in
      trials.judgement(of: technique, after: steps).flatMap { $0.meets(effect) ? $0 : nil }
    } again: {
      $0.ways(to: effect, rules)
    }
    return Merging.merged(found).map { changes, judgement in
      Flip(effect: effect, gives: judgement, changes: changes)
    }
  }

  private func holds(of techniques: [Technique], _ finder: inout WayFinder) -> [HoldFlips] {
    let reader = finder.maker.reader
    var concerned: [(hold: Hold, techniques: [Technique])] = []
    for technique in techniques {
      for hold in rulebook.holds(technique, reader, .lesion(lesion)) {
        if let index = concerned.firstIndex(where: { $0.hold == hold }) {
          concerned[index].techniques.append(technique)
        } else {
          concerned.append((hold, [technique]))
        }
      }
    }
    return concerned.map { hold, techniques in
      let place = rulebook.rules.firstIndex { $0.id == hold.rule.id }
      let found = smallest(finder.ways(toLift: hold.rule), &finder) { steps -> Bool? in
        place.flatMap { trials.stands($0, after: steps) } == false ? true : nil
      } again: {
        $0.ways(toLift: hold.rule)
      }
      return HoldFlips(
        rule: hold.rule, truth: hold.truth, techniques: techniques,
        lifts: Merging.merged(found).map(\.changes))
    }
  }

  /// The smallest of the sets that do what they promise.
  ///
  /// Where a single change brings up something new, such as a fact that is asked only then, the
  /// search goes on from the changed case for the second.
  private func smallest<Result: Hashable>(
    _ ways: Ways, _ finder: inout WayFinder, result: ([CaseChange]) -> Result?,
    again: (inout WayFinder) -> Ways
  ) -> [(changes: [Candidate], result: Result)] {
    var found: [(changes: [Candidate], result: Result)] = []
    var tried: Set<Set<CaseChange>> = []
    let sets = ways.sets.filter { !$0.isEmpty }
    var others: [[Candidate]] = []
    for set in sets where !set.isPair {
      let changes = set.members.map { finder.candidate($0) }
      tried.insert(Set(changes.flatMap(\.steps)))
      if let result = result(changes.flatMap(\.steps)) {
        found.append((changes, result))
      } else if let first = changes.first, trials.reader(after: first.steps) != nil {
        var next = self.finder(after: first.steps)
        let seconds = again(&next).sets.filter { !$0.isPair && !$0.isEmpty }
        others += seconds.map { [first, next.candidate($0.members[0])] }
      }
    }
    others += sets.filter(\.isPair).map { $0.members.map { finder.candidate($0) } }
    for pair in others {
      let steps = pair.flatMap(\.steps)
      guard tried.insert(Set(steps)).inserted, pair[0].field.place != pair[1].field.place,
        pair.allSatisfy({ result($0.steps) == nil }), let both = result(steps)
      else { continue }
      found.append((pair, both))
    }
    return found
  }
}
