package import Logic

/// The Mirels score of a threatening fracture of a long bone: four parts, 4 to 12 points.
///
/// Mirels H, Clin Orthop Relat Res 1989;(249):256-264. Made for long bones only.
package enum Mirels {
  /// The classes of the cited score. The article speaks of screws from 8.
  package static let bands = [
    ScoreBand(name: "observe", range: 4...7, label: "below the threshold for fixation"),
    ScoreBand(
      name: "clinical_judgement", range: 8...8, label: "borderline, taken as impending"),
    ScoreBand(name: "prophylactic_fixation", range: 9...12, label: "prophylactic fixation"),
  ]

  /// The parts, in the order in which the score lists them.
  package static let parts: [FactName] = [
    LesionFacts.mirelsSite.name, LesionFacts.mirelsPain.name, LesionFacts.mirelsLesion.name,
    LesionFacts.mirelsSize.name,
  ]

  /// The total that the parts can still reach.
  package static func total(_ reading: (FactName) -> Reading) -> Interval {
    MirelsSite.points(of: reading(LesionFacts.mirelsSite.name))
      + MirelsPain.points(of: reading(LesionFacts.mirelsPain.name))
      + MirelsLesion.points(of: reading(LesionFacts.mirelsLesion.name))
      + MirelsSize.points(of: reading(LesionFacts.mirelsSize.name))
  }
}

extension Formula {
  static let mirels = Formula(
    "sum of the four parts, each unknown one from its least to its most", reads: Mirels.parts,
    stated: .withinReach
  ) { inputs in
    Reading(Mirels.total(inputs.reading))
  }
}
