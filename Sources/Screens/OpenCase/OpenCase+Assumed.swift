internal import Logic
internal import Rules

extension OpenCase {
  /// Facts that contraindications of a technique read and that are only assumed: an assumption
  /// excludes nothing, until somebody answers for it.
  func assumedContraindications(of assessed: TechniqueAssessment) -> [FactPlace] {
    assumedContraindications(of: assessed, lesion: lesion?.id)
  }

  func assumedContraindications(
    of assessed: TechniqueAssessment, lesion: String?
  ) -> [FactPlace] {
    let rules = assessed.trace.map(\.rule).filter { $0.effect == .block }
    return rules.flatMap(\.when.facts).uniqued.compactMap { fact in
      guard let declaration = catalogue[fact], declaration.scope != .study else { return nil }
      let subject = declaration.scope.isOfLesion ? lesion.map(Subject.lesion) : .wholeCase
      guard let subject, record.sheet(of: subject)?.assumptions[fact] != nil else { return nil }
      return FactPlace(subject, fact)
    }
  }
}
