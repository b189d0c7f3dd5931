package import Logic

/// What the sources say of a plan with one technique for one lesion, part by part.
package struct PlanOutline: Hashable, Sendable {
  package let technique: Technique

  /// The parts that have something to say, in the order in which a plan is made.
  package let parts: [PlanOutlinePart]
}

/// One part of a plan with what holds, or may hold, for the lesion.
package struct PlanOutlinePart: Hashable, Sendable {
  package let part: PlanParameter.Part
  package let lines: [PlanLine]
}

/// A parameter as it stands for one lesion.
package struct PlanLine: Hashable, Sendable {
  package let parameter: PlanParameter

  /// Whether it holds: yes, or not known. One that does not is left out.
  package let applies: Truth

  /// The facts to enter to know whether it holds.
  package let missing: [FactName]

  /// Whether what is on record follows it; nothing where only a person can say. What is not on
  /// record yet is not known.
  package let isFollowed: Truth?

  /// What is computed for it.
  package let figures: [PlanFigure]
}

extension Rulebook {
  /// What the sources say of a plan with a technique for a lesion, whatever the verdict on it.
  ///
  /// A parameter that is known not to hold is left out; one of which that is not known stays in,
  /// with the facts that would settle it.
  package func planOutline(
    of technique: Technique, _ reader: CaseReader, at place: CaseReader.Place
  ) -> PlanOutline {
    let lines = PlanParameters.all.filter { $0.techniques.contains(technique) }
      .compactMap { $0.line(for: technique, reader, at: place) }
    return PlanOutline(
      technique: technique,
      parts: PlanParameter.Part.allCases.compactMap { part in
        let ofPart = lines.filter { $0.parameter.part == part }
        return ofPart.isEmpty ? nil : PlanOutlinePart(part: part, lines: ofPart)
      })
  }

  /// What the sources say of a plan with a technique for a lesion; nothing for a lesion that the
  /// case does not have.
  package func planOutline(
    of technique: Technique, for lesion: String, in record: Case
  ) -> PlanOutline? {
    let reader = self.reader(of: record)
    return reader.place(of: .lesion(lesion)).map { planOutline(of: technique, reader, at: $0) }
  }
}

extension PlanParameter {
  fileprivate func line(
    for technique: Technique, _ reader: CaseReader, at place: CaseReader.Place
  ) -> PlanLine? {
    let condition = condition(for: technique)
    let applies = reader.truth(of: condition, at: place)
    guard applies != .no else { return nil }
    return PlanLine(
      parameter: self, applies: applies, missing: reader.openFacts(of: condition, at: place),
      isFollowed: isFollowed.map { followed in
        let truth = reader.truth(of: followed, at: place)
        return truth == .no && followed.readsTheRecord ? .unknown : truth
      },
      figures: quantities.map { $0.figure(reader, at: place) }
        .filter { $0.reading != .notApplicable })
  }
}
