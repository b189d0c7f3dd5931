internal import Logic

/// The case with changes made, read once for each set of changes and judged as often as asked.
///
/// The one place through which the search asks for a verdict.
final class Trials {
  private let rulebook: Rulebook
  private let record: Case
  private let lesion: Int
  private var readers: [[CaseChange]: CaseReader?] = [:]
  private var judgements: [Trial: Judgement?] = [:]
  /// How many verdicts were worked out.
  private(set) var count = 0

  private struct Trial: Hashable {
    let technique: Technique
    let steps: [CaseChange]
  }

  init(_ rulebook: Rulebook, _ record: Case, lesion: Int) {
    self.rulebook = rulebook
    self.record = record
    self.lesion = lesion
  }

  /// The verdict once steps are made; nothing where the steps do not go together, or where one of
  /// the facts would then count for nothing.
  func judgement(of technique: Technique, after steps: [CaseChange]) -> Judgement? {
    let trial = Trial(technique: technique, steps: steps)
    if let known = judgements[trial] { return known }
    let judgement = reader(after: steps).map { reader in
      count += 1
      return Standing(technique, in: rulebook, reader, lesion: lesion).judgement
    }
    judgements[trial] = judgement
    return judgement
  }

  /// The holds of a technique that stand once steps are made.
  func holds(of technique: Technique, after steps: [CaseChange]) -> [Hold]? {
    reader(after: steps).map { rulebook.holds(technique, $0, .lesion(lesion)) }
  }

  func reader(after steps: [CaseChange]) -> CaseReader? {
    if let known = readers[steps] { return known }
    let reader = makeReader(after: steps)
    readers[steps] = reader
    return reader
  }

  private func makeReader(after steps: [CaseChange]) -> CaseReader? {
    var changed = record
    for step in steps {
      guard (try? changed.apply(step)) != nil else { return nil }
    }
    let reader = CaseReader(changed, rulebook.catalogue, rulebook.settings)
    for case .answer(let place, _, _) in steps {
      guard reader.reading(place.fact, at: .lesion(lesion)) != .notApplicable else { return nil }
    }
    return reader
  }
}
