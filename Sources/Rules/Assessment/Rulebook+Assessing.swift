package import Logic

extension Rulebook {
  /// What the rulebook says of a case.
  ///
  /// - Parameter asking: whether to look for the questions worth asking, which takes far longer
  ///   than everything else.
  package func assess(_ record: Case, asking: Bool = true) -> Assessment {
    let reader = reader(of: record)
    let found = AssessmentRecord(self, reader)
    return Assessment(
      caseID: record.id,
      rulebookVersion: version,
      lesions: record.lesions.indices.map { LesionWeighing(self, reader, found, $0).assessment },
      session: session(reader),
      questions: asking ? Questioning(rulebook: self, record: record).questions(reader) : [])
  }

  /// The facts that would settle the technique, in the order in which the rules read them.
  func missing(
    _ standing: Standing, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [FactName] {
    Array(standing.open.map { reader.openFacts(of: rules[$0].when, at: place) }.joined()).uniqued
  }
}

/// The assessment of one lesion in the making: what several techniques share is found once.
struct LesionWeighing {
  let rulebook: Rulebook
  let reader: CaseReader
  let place: CaseReader.Place
  let truths: [Truth]
  /// The techniques that are applicable, as bits.
  let applicable: UInt16
  private let record: AssessmentRecord
  private let lesion: Int
  private let standings: [Standing]

  init(_ rulebook: Rulebook, _ reader: CaseReader, _ record: AssessmentRecord, _ lesion: Int) {
    (self.rulebook, self.reader, self.record) = (rulebook, reader, record)
    (self.lesion, place, truths) = (lesion, .lesion(lesion), record.truths[lesion])
    let truths = record.truths[lesion]
    standings = Technique.allCases.map { Standing($0, in: rulebook, truths) }
    applicable = standings.reduce(0) { bits, standing in
      if case .notApplicable = standing.verdict { bits } else { bits | standing.technique.bit }
    }
  }

  var assessment: LesionAssessment {
    let ranking = Ranking(standings, goals: goals)
    let site: String? =
      if case .value(.word(let word)) = reader.reading("site", at: place) { word } else { nil }
    var open = OpenFacts(rulebook)
    let holds = holds(&open)
    return LesionAssessment(
      id: reader.record.lesions[lesion].id,
      site: site,
      scores: ScoreReading.all(reader, at: place),
      techniques: ranking.places.map { technique(standings[$0.index], $0, holds, &open) },
      referrals: referrals,
      notes: notes)
  }

  private func technique(
    _ standing: Standing, _ ranked: Ranking.Place, _ holds: [Hold?], _ open: inout OpenFacts
  ) -> TechniqueAssessment {
    let form = rulebook.form.techniques[standing.technique.place]
    let isApplicable = applicable & standing.technique.bit != 0
    return TechniqueAssessment(
      technique: standing.technique,
      verdict: standing.verdict,
      because: standing.because,
      rank: ranked.rank,
      rankKey: ranked.key,
      reasons: ReasonList(record, lesion: lesion, rules: standing.deciding.sorted()),
      trace: ReasonList(record, lesion: lesion, rules: form.verdict),
      missing: open.names(of: standing.open.map { open.facts(of: $0, reader, place) }),
      holds: isApplicable ? form.holds.compactMap { holds[rulebook.form.placeAmongHolds[$0]] } : [])
  }

  private var goals: [String] {
    if case .value(.words(let goals)) = reader.reading("treatment_intent", at: place) {
      goals
    } else {
      []
    }
  }
}
