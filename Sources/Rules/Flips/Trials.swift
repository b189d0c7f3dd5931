internal import Logic

/// The case with changes made, read once for each set of changes and judged as often as asked.
///
/// The one place through which the search asks for a verdict.
final class Trials {
  private let rulebook: Rulebook
  private let record: Case
  private let lesion: Int
  private let judge: Judge
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
    self.judge = Judge(rulebook, record)
  }

  /// The verdict once steps are made; nothing where the steps do not go together, or where one of
  /// the facts would then count for nothing.
  func judgement(of technique: Technique, after steps: [CaseChange]) -> Judgement? {
    let trial = Trial(technique: technique, steps: steps)
    if let known = judgements[trial] { return known }
    count += 1
    let judgement = worked(technique, steps)
    judgements[trial] = judgement
    return judgement
  }

  private func worked(_ technique: Technique, _ steps: [CaseChange]) -> Judgement? {
    guard let changes = changes(steps) else {
      return reader(after: steps).map {
        Standing(technique, in: rulebook, $0, lesion: lesion).judgement
      }
    }
    return trying(changes) { judge.judgement(of: technique, lesion: lesion) }
  }

  /// A result with changes made; nothing where one fact is changed twice, or then does not apply.
  private func trying<Result>(_ changes: [Judge.Change], _ result: () -> Result) -> Result? {
    guard Set(changes.map(\.fact)).count == changes.count else { return nil }
    return judge.trying(changes) {
      let apply = changes.allSatisfy {
        judge.reader.reading($0.fact, at: .lesion(lesion)) != .notApplicable
      }
      return apply ? result() : nil
    }
  }

  /// The steps as answers to try; nothing where one of them adds a study.
  private func changes(_ steps: [CaseChange]) -> [Judge.Change]? {
    var changes: [Judge.Change] = []
    for step in steps {
      guard case .answer(let field, _, let new) = step,
        let place = judge.reader.place(of: field.subject)
      else { return nil }
      changes.append(Judge.Change(place, field.fact, new?.answer.value))
    }
    return changes
  }

  /// Whether a hold, by the place of its rule in the rulebook, still stands once steps are made;
  /// nothing where the steps do not go together.
  func stands(_ rule: Int, after steps: [CaseChange]) -> Bool? {
    guard let changes = changes(steps) else {
      return reader(after: steps).map { stands(rule, $0) }
    }
    return trying(changes) { stands(rule, judge.reader) }
  }

  private func stands(_ rule: Int, _ reader: CaseReader) -> Bool {
    let place = CaseReader.Place.lesion(lesion)
    if rulebook.truth(ofRule: rule, reader, place) == .no { return false }
    return rulebook.form.release[rule].map { reader.truth(from: $0, at: place) != .yes } ?? true
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
    let reader = rulebook.reader(of: changed)
    for case .answer(let place, _, _) in steps {
      guard reader.reading(place.fact, at: .lesion(lesion)) != .notApplicable else { return nil }
    }
    return reader
  }
}
