internal import Logic

extension Rulebook {
  /// The holds that stand for a technique: not known to be uncalled for, and not released.
  func holds(
    _ technique: Technique, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [Hold] {
    form.techniques[technique.place].holds.compactMap { rule in
      hold(rule, truth(ofRule: rule, reader, place), reader, place) {
        reader.openFacts(of: rules[rule].when, at: place)
      }
    }
  }

  /// A hold by its place in the rulebook, if it stands.
  func hold(
    _ rule: Int, _ truth: Truth, _ reader: CaseReader, _ place: CaseReader.Place,
    open: () -> [FactName]
  ) -> Hold? {
    guard case .hold(let release) = rules[rule].effect else { return nil }
    if case .no = truth { return nil }
    if let release, case .yes = reader.truth(of: release, at: place) { return nil }
    // First the facts that would exclude the hold, then those of its release.
    var waitsFor = if case .unknown = truth { open() } else { [FactName]() }
    if let release { waitsFor += unmet(release.pushedDown, reader, place) }
    return Hold(
      rule: rules[rule], truth: truth, release: form.releaseWords[rule],
      waitsFor: waitsFor.uniqued)
  }

  private func unmet(
    _ condition: Condition, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [FactName] {
    if case .yes = reader.truth(of: condition, at: place) { return [] }
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

  func session(_ reader: CaseReader) -> SessionAssessment {
    SessionAssessment(
      cementML: reader.reading("cement_volume_ml", at: .wholeCase),
      segments: reader.reading("planned_segments", at: .wholeCase),
      limits: form.limits.map { index, state in
        let truth = truth(ofRule: index, reader, .wholeCase)
        return SessionLimit(
          rule: rules[index],
          state: truth == .yes ? state : (truth == .unknown ? .unknown : .within))
      })
  }
}
