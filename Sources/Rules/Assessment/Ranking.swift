/// The order of techniques for a lesion: by verdict, then by fit to the goals, then by the strength
/// of the indication, then by the fewest reservations. Equal ones share a rank.
///
/// Efficacy plays no part: where no evidence ranks one technique above another, neither does this.
struct Ranking {
  let places: [Place]

  /// One technique's place.
  struct Place {
    /// The place of the technique among those given.
    let index: Int
    /// From 1; equal ones share it.
    let rank: Int
    /// What the order is made of.
    let key: RankKey
  }

  init(_ standings: [Standing], goals: [String]) {
    let keys = standings.map { RankKey($0, goals: goals) }
    let order = standings.indices.sorted { left, right in
      keys[left] < keys[right] || (left < right && !(keys[right] < keys[left]))
    }
    self.places = order.map { index in
      let rank = 1 + keys.count { $0 < keys[index] }
      return Place(index: index, rank: rank, key: keys[index])
    }
  }
}

/// What the order of a technique is made of, and what it is in words.
struct RankKey: Hashable, Sendable {
  private let verdict: UInt8
  private let goalCount: UInt8
  private let servedGoals: UInt8
  private let strength: Strength?
  private let reservations: UInt8

  init(_ standing: Standing, goals: [String]) {
    verdict = Self.place(of: standing.verdict)
    goalCount = UInt8(clamping: goals.count)
    servedGoals = UInt8(clamping: standing.servedGoals(among: goals))
    strength = standing.strength
    reservations = UInt8(clamping: standing.reservationCount)
  }

  private static func place(of verdict: Verdict) -> UInt8 {
    switch verdict {
    case .indicated: 0
    case .possible: 1
    case .undecided: 2
    case .notIndicated: 3
    case .contraindicated: 4
    case .notApplicable: 5
    }
  }

  /// Verdict, unserved goals, strength and reservations, each in a byte of its own.
  private var order: UInt32 {
    UInt32(verdict) << 24 | UInt32(goalCount - servedGoals) << 16
      | UInt32(strength?.place ?? Strength.allCases.count) << 8 | UInt32(reservations)
  }

  static func < (left: RankKey, right: RankKey) -> Bool { left.order < right.order }

  var words: String {
    let goals =
      goalCount == 0 ? "no goals recorded" : "serves \(servedGoals) of \(goalCount) goals"
    let indication = strength.map { "indication: \($0.rawValue)" } ?? "no indication holds"
    let reservation =
      switch reservations {
      case 0: "no caution"
      case 1: "1 caution not excluded"
      default: "\(reservations) cautions not excluded"
      }
    return [goals, indication, reservation].joined(separator: "; ")
  }
}

extension Technique {
  /// The goals that the technique can serve, as words of `treatment_intent`. They order techniques
  /// within a verdict and never make one.
  package var servedGoals: [String] {
    switch self {
    case .vertebroplasty, .sacroplasty, .acetabuloplasty, .osteosynthesis:
      ["palliation", "stabilisation", "prophylactic_stabilisation", "mobilisation"]
    case .kyphoplasty, .vertebralImplant:
      [
        "palliation", "stabilisation", "prophylactic_stabilisation", "mobilisation",
        "height_restoration",
      ]
    case .longBoneCementoplasty, .cryoneurolysis: ["palliation"]
    case .cryoablation: ["palliation", "local_control", "curative", "debulking"]
    case .combinedAblationCement:
      [
        "palliation", "stabilisation", "prophylactic_stabilisation", "local_control", "curative",
        "debulking", "mobilisation",
      ]
    case .radiofrequencyAblation: ["palliation", "local_control", "debulking"]
    }
  }
}
