package import Logic

/// The Spinal Instability Neoplastic Score: six parts, 0 to 18 points.
///
/// Fisher CG et al., Spine 2010;35(22):E1221-E1229 (reference 17).
package enum SINS {
  /// The classes of the cited score. From 7 a surgical opinion is asked for.
  package static let bands = [
    ScoreBand(name: "stable", range: 0...6, label: "stable"),
    ScoreBand(
      name: "potentially_unstable", range: 7...12, label: "potentially unstable"),
    ScoreBand(name: "unstable", range: 13...18, label: "unstable"),
  ]

  /// The parts, in the order in which the score lists them.
  package static let parts: [FactName] = [
    LesionFacts.sinsLocation.name, LesionFacts.sinsPain.name, LesionFacts.sinsBoneLesion.name,
    LesionFacts.sinsAlignment.name, LesionFacts.sinsCollapse.name,
    LesionFacts.sinsPosterolateral.name,
  ]

  /// The total that the parts can still reach.
  package static func total(_ reading: (FactName) -> Reading) -> Interval {
    SINSLocation.points(of: reading(LesionFacts.sinsLocation.name))
      + SINSPain.points(of: reading(LesionFacts.sinsPain.name))
      + SINSBoneLesion.points(of: reading(LesionFacts.sinsBoneLesion.name))
      + SINSAlignment.points(of: reading(LesionFacts.sinsAlignment.name))
      + SINSCollapse.points(of: reading(LesionFacts.sinsCollapse.name))
      + SINSPosterolateral.points(of: reading(LesionFacts.sinsPosterolateral.name))
  }
}

extension VertebralLevel {
  /// The region of the segment in the score.
  package var sinsLocation: SINSLocation {
    switch self {
    case .c0, .c1, .c2, .c7, .t1, .t2, .t11, .t12, .l1, .l5, .s1: .junctional
    case .c3, .c4, .c5, .c6, .l2, .l3, .l4: .mobile
    case .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10: .semirigid
    case .s2, .s3, .s4, .s5: .rigid
    }
  }
}

extension Formula {
  static let sins = Formula(
    "sum of the six parts, each unknown one from its least to its most", reads: SINS.parts,
    stated: .withinReach
  ) { inputs in
    Reading(SINS.total(inputs.reading))
  }

  static let sinsLocation = Formula(
    "the region among the levels that scores most", reads: [LesionFacts.vertebralLevels.name]
  ) { inputs in
    let locations = inputs.levels.map(\.sinsLocation)
    guard let worst = locations.max(by: { $0.points < $1.points }) else { return .unknown }
    return .value(.word(worst.rawValue))
  }
}
