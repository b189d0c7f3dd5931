internal import Logic

/// Finds the questions worth asking: those of which some answer would settle or open a technique,
/// or show a caution of an open one to be present or absent.
///
/// A caution that is known makes a technique possible and no more, whatever the others are. They
/// are asked all the same: one danger that is known is no reason to leave the next one unasked.
///
/// Where no single answer would, the facts of the smallest set of answers that would are asked, and
/// where none is found within the bounds of the search, all that keep the technique open: no
/// technique stays undecided with nothing left to ask.
struct Questioning {
  let rulebook: Rulebook
  let record: Case
  private let answers: PossibleAnswers

  /// How many cases may be tried for one technique in the search for pairs and triples.
  private static let mostTrials = 400

  init(rulebook: Rulebook, record: Case) {
    self.rulebook = rulebook
    self.record = record
    self.answers = PossibleAnswers(rulebook: rulebook, record: record)
  }

  /// The questions, those that settle most techniques first, then those that settle most cautions,
  /// then in the order of the catalogue.
  func questions(_ reader: CaseReader) -> [Question] {
    var asked: [FactPlace: Use] = [:]
    for (index, lesion) in record.lesions.enumerated() {
      let open = Technique.allCases.compactMap { technique in
        OpenTechnique(technique, self, reader, index)
      }
      let unsettled = open.filter { !$0.judgement.isSettled }
      for (place, techniques) in settling(unsettled, lesion: index) {
        asked[place, default: Use()].settles += techniques.map {
          Question.Settled(lesion: lesion.id, technique: $0)
        }
      }
      for (place, techniques) in weighing(open, lesion: index) {
        let settled = asked[place]?.settles ?? []
        asked[place, default: Use()].cautions += techniques.map {
          Question.Settled(lesion: lesion.id, technique: $0)
        }.filter { !settled.contains($0) }
      }
    }
    let order = Dictionary(
      rulebook.catalogue.declarations.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return asked.map { place, use in
      Question(
        subject: place.subject, fact: place.fact, ask: ask(place.fact), settles: use.settles,
        cautions: use.cautions)
    }.sorted { left, right in
      if left.settles.count != right.settles.count {
        return left.settles.count > right.settles.count
      }
      if left.cautions.count != right.cautions.count {
        return left.cautions.count > right.cautions.count
      }
      if left.fact != right.fact { return order[left.fact] ?? 0 < order[right.fact] ?? 0 }
      return left.subject.order < right.subject.order
    }
  }

  /// What the answers to a question are good for.
  private struct Use {
    var settles: [Question.Settled] = []
    var cautions: [Question.Settled] = []
  }

  private func ask(_ fact: FactName) -> String {
    guard let declaration = rulebook.catalogue[fact] else { return fact.rawValue }
    return "\(declaration.label): \(declaration.help)"
  }

  /// The fields to ask for one lesion, with the techniques that each settles.
  private func settling(
    _ open: [OpenTechnique], lesion: Int
  ) -> [FactPlace: [Technique]] {
    var found: [FactPlace: [Technique]] = [:]
    var unsettled = Dictionary(
      open.map { ($0.technique, $0) }, uniquingKeysWith: { first, _ in first })
    let fields = Array(open.map(\.missing).joined()).uniqued
    let judging = Judging(judge: Judge(rulebook, record), record: record)
    for fact in fields {
      let interested = open.filter { $0.missing.contains(fact) }.map(\.technique)
      for trial in answers.trials(of: fact, in: record, lesion: lesion) {
        let open = interested.filter { !(found[trial.place]?.contains($0) ?? false) }
        guard !open.isEmpty else { break }
        let changed = judging.trying(trial, rulebook)
        for technique in open where changed.judgement(of: technique, lesion: lesion).isSettled {
          found[trial.place, default: []].append(technique)
          unsettled[technique] = nil
        }
      }
    }
    for technique in Technique.allCases {
      guard let open = unsettled[technique], open.isUndecided else { continue }
      var trialsLeft = Self.mostTrials
      let set =
        smallestSet(technique, judging, lesion: lesion, depth: 2, &trialsLeft)
        ?? smallestSet(technique, judging, lesion: lesion, depth: 3, &trialsLeft)
        ?? open.missing.map { answers.place(of: $0, in: record, lesion: lesion) }
      for place in set.uniqued { found[place, default: []].append(technique) }
    }
    return found
  }

  /// The fields to ask for one lesion since some answer settles a caution of an open technique.
  private func weighing(
    _ open: [OpenTechnique], lesion: Int
  ) -> [FactPlace: [Technique]] {
    let possible = open.filter { !$0.isUndecided }
    var found: [FactPlace: [Technique]] = [:]
    let judging = Judging(judge: Judge(rulebook, record), record: record)
    for fact in Array(possible.map(\.missing).joined()).uniqued {
      let interested = possible.filter { $0.missing.contains(fact) }
      for trial in answers.trials(of: fact, in: record, lesion: lesion) {
        let left = interested.filter { !(found[trial.place]?.contains($0.technique) ?? false) }
        guard !left.isEmpty else { break }
        let changed = judging.trying(trial, rulebook)
        for technique in left
        where changed.judge.settles(
          anyOf: technique.rules, lesion: lesion, with: changed.changes)
        {
          found[trial.place, default: []].append(technique.technique)
        }
      }
    }
    return found
  }

  /// The fields of a set of answers that settle a technique, no more of them than the depth.
  private func smallestSet(
    _ technique: Technique, _ judging: Judging, lesion: Int, depth: Int, _ trialsLeft: inout Int
  ) -> [FactPlace]? {
    if judging.judgement(of: technique, lesion: lesion).isSettled { return [] }
    guard depth > 0 else { return nil }
    let missing = judging.judge.missing(for: technique, lesion: lesion, with: judging.changes)
    for fact in missing {
      for trial in answers.trials(of: fact, in: judging.record, lesion: lesion) {
        guard trialsLeft > 0 else { return nil }
        trialsLeft -= 1
        if let rest = smallestSet(
          technique, judging.trying(trial, rulebook), lesion: lesion, depth: depth - 1,
          &trialsLeft)
        {
          return [trial.place] + rest
        }
      }
    }
    return nil
  }
}

extension Subject {
  /// Where a subject stands among those that are asked for the same fact.
  fileprivate var order: (kind: Int, id: String) {
    switch self {
    case .lesion(let id): (0, id)
    case .study(let id): (1, id)
    case .visit(let id): (2, id)
    case .wholeCase: (3, "")
    }
  }
}

/// A case with answers that are tried on it.
private struct Judging {
  let judge: Judge
  /// The case with the tried answers.
  let record: Case
  var changes: [Judge.Change] = []

  /// The same with one more answer. A case that gets a study more is taken over anew.
  func trying(_ trial: PossibleAnswers.Trial, _ rulebook: Rulebook) -> Judging {
    guard let place = judge.reader.place(of: trial.place.subject),
      trial.record.studies.count == judge.reader.record.studies.count
    else { return Judging(judge: Judge(rulebook, trial.record), record: trial.record) }
    let change = Judge.Change(place, trial.place.fact, trial.value)
    return Judging(judge: judge, record: trial.record, changes: changes + [change])
  }

  func judgement(of technique: Technique, lesion: Int) -> Judgement {
    judge.judgement(of: technique, lesion: lesion, with: changes)
  }
}

/// A technique of which more knowledge could change the verdict, or tell a caution.
private struct OpenTechnique {
  let technique: Technique
  let judgement: Judgement
  /// The rules that are not known and keep it open: where it is possible, its cautions.
  let rules: [Int]
  let missing: [FactName]

  var isUndecided: Bool { judgement.verdict == .undecided }

  init?(_ technique: Technique, _ asking: Questioning, _ reader: CaseReader, _ lesion: Int) {
    let standing = Standing(technique, in: asking.rulebook, reader, lesion: lesion)
    guard !standing.open.isEmpty else { return nil }
    self.technique = technique
    self.judgement = standing.judgement
    self.rules = standing.open
    self.missing = asking.rulebook.missing(standing, reader, .lesion(lesion))
  }
}
