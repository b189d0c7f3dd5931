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
    /// The order in words.
    let reason: String
  }

  init(_ standings: [Standing], goals: [String]) {
    let keys = standings.map { Key($0, goals: goals) }
    let order = standings.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    self.places = order.map { index in
      let rank = 1 + keys.count { $0 < keys[index] }
      return Place(index: index, rank: rank, reason: keys[index].words)
    }
  }

  private struct Key: Comparable {
    let verdict: Int
    let unservedGoals: Int
    let strength: Strength?
    let reservations: Int
    let goalCount: Int

    init(_ standing: Standing, goals: [String]) {
      verdict = Self.order.firstIndex(of: standing.verdict) ?? Self.order.count
      let served = Set(standing.technique.servedGoals)
      unservedGoals = goals.count { !served.contains($0) }
      goalCount = goals.count
      strength = standing.strength
      reservations = standing.reservationCount
    }

    private static let order: [Verdict] = [
      .indicated, .possible, .undecided, .notIndicated, .contraindicated, .notApplicable,
    ]

    private var strengthPlace: Int {
      strength.flatMap { Strength.allCases.firstIndex(of: $0) } ?? Strength.allCases.count
    }

    private var numbers: [Int] { [verdict, unservedGoals, strengthPlace, reservations] }

    static func == (left: Key, right: Key) -> Bool { left.numbers == right.numbers }

    static func < (left: Key, right: Key) -> Bool {
      left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    var words: String {
      let goals =
        goalCount == 0
        ? "no goals recorded" : "serves \(goalCount - unservedGoals) of \(goalCount) goals"
      let indication = strength.map { "indication: \($0.rawValue)" } ?? "no indication holds"
      let reservation =
        switch reservations {
        case 0: "no reservation"
        case 1: "1 reservation"
        default: "\(reservations) reservations"
        }
      return [goals, indication, reservation].joined(separator: "; ")
    }
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
