internal import Logic

/// What is shown beside the verdicts: holds, referrals, notes and limits of the session.
extension Rulebook {
  /// The holds that stand for a technique: not known to be uncalled for, and not released.
  func holds(
    _ technique: Technique, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [Hold] {
    rules(for: technique).compactMap { rule in
      guard case .hold(let release) = rule.effect else { return nil }
      let truth = reader.truth(of: rule.when, at: place)
      if truth == .no { return nil }
      if let release, reader.truth(of: release, at: place) == .yes { return nil }
      return Hold(
        rule: rule, truth: truth,
        release: release.map { $0.words(catalogue, settings) },
        waitsFor: waitsFor(rule, release, truth, reader, place))
    }
  }

  /// The facts to enter to lift a hold: those that would exclude it first, then its release.
  private func waitsFor(
    _ rule: Rule, _ release: Condition?, _ truth: Truth, _ reader: CaseReader,
    _ place: CaseReader.Place
  ) -> [FactName] {
    let excluding = truth == .unknown ? reader.openFacts(of: rule.when, at: place) : []
    let releasing = release.map { unmet($0.pushedDown, reader, place) } ?? []
    return (excluding + releasing).uniqued
  }

  private func unmet(
    _ condition: Condition, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [FactName] {
    if reader.truth(of: condition, at: place) == .yes { return [] }
    return switch condition {
    case .always, .not: []
    case .compare(let fact, _), .isKnown(let fact): entered(behind: fact)
    case .all(let conditions), .any(let conditions):
      Array(conditions.map { unmet($0, reader, place) }.joined())
    }
  }

  /// The facts that a person enters for a fact that may be derived.
  private func entered(behind fact: FactName) -> [FactName] {
    guard let derivation = catalogue[fact]?.derivation else { return [fact] }
    return Array(derivation.reads.map(entered).joined()).uniqued
  }

  func referrals(
    _ reader: CaseReader, at place: CaseReader.Place, _ applicable: Set<Technique>
  ) -> [Referral] {
    rules.compactMap { rule in
      guard case .referral(let service) = rule.effect else { return nil }
      let techniques = rule.techniques.filter(applicable.contains)
      guard !techniques.isEmpty, reader.truth(of: rule.when, at: place) == .yes else { return nil }
      return Referral(rule: rule, to: service, techniques: techniques)
    }
  }

  func notes(
    _ reader: CaseReader, at place: CaseReader.Place, _ applicable: Set<Technique>
  ) -> [Note] {
    rules.compactMap { rule in
      guard rule.effect == .note else { return nil }
      let techniques = rule.techniques.filter(applicable.contains)
      guard !techniques.isEmpty, reader.truth(of: rule.when, at: place) == .yes else { return nil }
      return Note(rule: rule, techniques: techniques)
    }
  }

  func session(_ reader: CaseReader) -> SessionAssessment {
    SessionAssessment(
      cementML: reader.reading("cement_volume_ml", at: .wholeCase),
      segments: reader.reading("planned_segments", at: .wholeCase),
      limits: rules.compactMap { rule in
        guard case .sessionLimit(let state) = rule.effect else { return nil }
        let truth = reader.truth(of: rule.when, at: .wholeCase)
        return SessionLimit(
          rule: rule,
          state: truth == .yes ? state : (truth == .unknown ? .unknown : .within))
      })
  }
}
