package import Logic

extension LesionAssessment {
  /// Whether ablations are compared for what is, or may be, a metastasis of bone: none is proven better
  /// there (reference 93), so their order says nothing of efficacy.
  package func comparesAblations(_ reader: CaseReader, at place: CaseReader.Place) -> Bool {
    let compared = techniques.count {
      [Technique].tumourAblation.contains($0.technique) && !$0.verdict.isClosed
    }
    return compared > 1 && reader.truth(of: NamedConditions.metastaticBone.isYes, at: place) != .no
  }
}
