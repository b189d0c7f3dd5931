internal import Logic

/// Where the lesion lies. The femoral neck is not settled by the source: the clinician picks.
package enum MirelsSite: String, ScorePart {
  case upperLimb = "upper_limb"
  case lowerLimb = "lower_limb"
  case peritrochanteric

  package var points: Double {
    switch self {
    case .upperLimb: 1
    case .lowerLimb: 2
    case .peritrochanteric: 3
    }
  }

  package var label: String {
    switch self {
    case .upperLimb: "upper limb"
    case .lowerLimb: "lower limb, not peritrochanteric"
    case .peritrochanteric: "peritrochanteric"
    }
  }
}

/// How much the lesion hurts. The table has no zero: no pain at all counts as mild.
package enum MirelsPain: String, ScorePart {
  case mild, moderate, functional

  package var points: Double {
    switch self {
    case .mild: 1
    case .moderate: 2
    case .functional: 3
    }
  }

  package var label: String {
    switch self {
    case .mild: "mild, or none"
    case .moderate: "moderate"
    case .functional: "functional: severe, or on using the limb"
    }
  }
}

/// What the lesion does to bone.
package enum MirelsLesion: String, ScorePart {
  case blastic, mixed, lytic

  package var points: Double {
    switch self {
    case .blastic: 1
    case .mixed: 2
    case .lytic: 3
    }
  }
}

/// The share of the cortex or of the diameter that the lesion takes. Both edges are in the middle.
package enum MirelsSize: String, ScorePart {
  case belowOneThird = "lt_one_third"
  case oneToTwoThirds = "one_to_two_thirds"
  case aboveTwoThirds = "gt_two_thirds"

  package var points: Double {
    switch self {
    case .belowOneThird: 1
    case .oneToTwoThirds: 2
    case .aboveTwoThirds: 3
    }
  }

  package var label: String {
    switch self {
    case .belowOneThird: "less than one third"
    case .oneToTwoThirds: "one to two thirds"
    case .aboveTwoThirds: "more than two thirds"
    }
  }
}
