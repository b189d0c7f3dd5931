package import Logic

extension PlanOutline {
  /// What is said about a fact of the plan: first what the fact follows, then what it decides or
  /// goes into.
  package func lines(about fact: FactName) -> [PlanLine] {
    let all = parts.flatMap(\.lines)
    let followed = all.filter { $0.parameter.isFollowed?.facts.contains(fact) ?? false }
    let read = all.filter { line in
      !followed.contains(line)
        && (line.parameter.condition(for: technique).facts.contains(fact)
          || line.figures.contains { $0.quantity.reads.contains(fact) })
    }
    return followed + read
  }
}

extension PlanQuantity {
  /// The facts from which the number is computed.
  package var reads: [FactName] {
    switch self {
    case .reserveToNerve:
      [LesionFacts.distanceToNeuralStructureMM.name, PlanFacts.iceballMarginMM.name]
    case .reserveToOrgan: [LesionFacts.distanceToOrganMM.name, PlanFacts.iceballMarginMM.name]
    case .reserveToNearest: Self.nearest + [PlanFacts.iceballMarginMM.name]
    case .reserveAtPrintedMargin: Self.nearest
    case .iceBeyondLesion: [PlanFacts.iceballMarginMM.name]
    case .iceDiameter: [LesionFacts.lesionSizeMM.name]
    case .shortestFreeze, .longestFreeze, .freezingInAll:
      [PlanFacts.freezeDurationSeconds.name, PlanFacts.freezeCycles.name]
    case .hardening: []
    case .cementOfSession, .cementLeft: [PlanFacts.cementML.name, PlanFacts.cementVolumeML.name]
    case .segmentsOfSession, .segmentsLeft:
      [
        PlanFacts.plannedTechnique.name, LesionFacts.vertebralLevels.name,
        PlanFacts.plannedSegments.name,
      ]
    case .daysOfRelief: [LesionFacts.nerveToPainSourceDistanceMM.name]
    }
  }

  private static let nearest = [
    PlanFacts.distanceAfterDissectionMM.name, LesionFacts.distanceToNeuralStructureMM.name,
    LesionFacts.distanceToOrganMM.name,
  ]
}
