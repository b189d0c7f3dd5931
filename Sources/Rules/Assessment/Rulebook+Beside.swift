internal import Logic

extension Rulebook {
  /// The holds that stand for a technique: not known to be uncalled for, and not released.
  func holds(
    _ technique: Technique, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [Hold] {
    let reader = reader.evaluates(form.reading) ? reader : self.reader(of: reader.record)
    var open = OpenFacts(self)
    return form.techniques[technique.place].holds.compactMap { rule in
      hold(rule, truth(ofRule: rule, reader, place), reader, place, &open)
    }
  }

  /// A hold by its place in the rulebook, if it stands. The reader is of this rulebook.
  func hold(
    _ rule: Int, _ truth: Truth, _ reader: CaseReader, _ place: CaseReader.Place,
    _ open: inout OpenFacts
  ) -> Hold? {
    if case .no = truth { return nil }
    let release = form.release[rule]
    if let release, case .yes = reader.truth(from: release, at: place) { return nil }
    // First the facts that would exclude the hold, then those of its release.
    var waitsFor: [Int] = []
    if case .unknown = truth { waitsFor = open.facts(of: rule, reader, place) }
    if let release {
      for fact in reader.unmetFacts(from: release, at: place) {
        waitsFor += form.enteredBehind[fact]
      }
    }
    return Hold(
      rule: rules[rule], truth: truth, release: releaseWords(rule, reader, place),
      waitsFor: open.names(of: [waitsFor]))
  }

  /// What releases a hold, and that a technique has to be planned first where only then the
  /// question is asked.
  private func releaseWords(
    _ rule: Int, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> String? {
    guard let words = form.releaseWords[rule], form.releaseAwaitsPlan[rule],
      case .unknown = reader.reading(PlanFacts.plannedTechnique.name, at: place)
    else { return form.releaseWords[rule] }
    return "once the technique is planned, \(words)"
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
