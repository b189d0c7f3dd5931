package import Logic

extension Rulebook {
  /// What the rulebook says of a case.
  ///
  /// - Parameter asking: whether to look for the questions worth asking, which takes far longer
  ///   than everything else.
  package func assess(_ record: Case, asking: Bool = true) -> Assessment {
    let reader = CaseReader(record, catalogue, settings)
    return Assessment(
      caseID: record.id,
      rulebookVersion: version,
      lesions: record.lesions.indices.map { assess(lesion: $0, reader) },
      session: session(reader),
      questions: asking ? Questioning(rulebook: self, record: record).questions(reader) : [])
  }

  private func assess(lesion index: Int, _ reader: CaseReader) -> LesionAssessment {
    let place = CaseReader.Place.lesion(index)
    let standings = Technique.allCases.map { Standing($0, in: self, reader, lesion: index) }
    let ranking = Ranking(standings, goals: goals(reader, at: place))
    let applicable = Set(
      standings.filter { $0.verdict != .notApplicable }.map(\.technique))
    let site: String? =
      if case .value(.word(let word)) = reader.reading("site", at: place) { word } else { nil }
    return LesionAssessment(
      id: reader.record.lesions[index].id,
      site: site,
      scores: ScoreReading.all(reader, at: place),
      techniques: ranking.places.map { technique(standings[$0.index], $0, reader, place) },
      referrals: referrals(reader, at: place, applicable),
      notes: notes(reader, at: place, applicable))
  }

  private func technique(
    _ standing: Standing, _ ranked: Ranking.Place, _ reader: CaseReader,
    _ place: CaseReader.Place
  ) -> TechniqueAssessment {
    let trace = standing.rules.map { reason($0.rule, $0.truth, reader, place) }
    let deciding = Set(standing.deciding.map(\.rule.id))
    let isApplicable = standing.verdict != .notApplicable
    return TechniqueAssessment(
      technique: standing.technique,
      verdict: standing.verdict,
      because: standing.because,
      rank: ranked.rank,
      rankReason: ranked.reason,
      reasons: trace.filter { deciding.contains($0.rule.id) },
      trace: trace,
      missing: missing(standing, reader, place),
      holds: isApplicable ? holds(standing.technique, reader, place) : [])
  }

  private func reason(
    _ rule: Rule, _ truth: Truth, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> Reason {
    Reason(
      rule: rule, truth: truth,
      facts: rule.when.facts.map { FactReading(name: $0, reading: reader.reading($0, at: place)) })
  }

  /// The facts that would settle the technique, in the order in which the rules read them.
  func missing(
    _ standing: Standing, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [FactName] {
    Array(standing.open.map { reader.openFacts(of: $0.when, at: place) }.joined()).uniqued
  }

  private func goals(_ reader: CaseReader, at place: CaseReader.Place) -> [String] {
    if case .value(.words(let goals)) = reader.reading("treatment_intent", at: place) {
      goals
    } else {
      []
    }
  }
}
