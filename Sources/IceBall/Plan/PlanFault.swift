/// Why a plan cannot be estimated.
package enum PlanFault: Error, Hashable, Sendable {
  /// The number of probes, which must be 1 to 8.
  case probeCount(Int)
  /// The protocol has no freeze.
  case noFreeze
  /// A number of the plan that is outside what the model can take, with what it is and where it must lie.
  case outside(String, value: Double, range: ClosedRange<Double>)
  /// Probes and lesion lie too far apart to be reckoned in one box; how wide it would be, in mm.
  case tooWide(mm: Double)
  /// The closure that is asked whether to go on said no.
  case stopped

  /// What is wrong and what to do about it, in one sentence.
  package var says: String {
    switch self {
    case .probeCount(let count): "The plan has \(count) probes: give it 1 to 8."
    case .noFreeze: "The protocol never freezes: add a freeze."
    case .outside(let what, let value, let range):
      "\(what) is \(value): give it \(range.lowerBound) to \(range.upperBound)."
    case .tooWide(let mm):
      "Probes and lesion need a box of \(Int(mm)) mm: bring them nearer together."
    case .stopped: "The estimate was stopped before it was done."
    }
  }
}
