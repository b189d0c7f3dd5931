package import IceBall

/// What comes of asking the model for the ice of a plan.
package enum IceNews: Hashable, Sendable {
  /// An estimate; one on a finer grid may follow.
  case estimated(IceEstimate)
  /// There will be none, and why.
  case refused(FreezePlan, String)
  /// It takes longer than people wait without a word.
  case takesTime(FreezePlan)

  /// The plan that it is about.
  package var plan: FreezePlan {
    switch self {
    case .estimated(let estimate): estimate.plan
    case .refused(let plan, _), .takesTime(let plan): plan
    }
  }
}
