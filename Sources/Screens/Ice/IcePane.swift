internal import IceBall

/// The pane of the ice ball: whether it is open, which plane it shows, and what the model said last.
///
/// The model decides nothing: no fact, verdict or hold is read from here.
struct IcePane: Hashable, Sendable {
  var isOpen = false
  private(set) var plane = IceSection.Plane.axial
  /// What the model said last. It counts for the plan that it is of, and for no other.
  private(set) var estimate: IceEstimate?
  /// A plan that the model refused, and why.
  private(set) var refusal: Refusal?
  /// A plan that is being estimated for so long that this is to be said.
  private(set) var slow: FreezePlan?

  struct Refusal: Hashable, Sendable {
    let plan: FreezePlan
    let why: String
  }

  /// Goes on to the next plane: axial, coronal, sagittal, and round again.
  mutating func turn() {
    plane =
      switch plane {
      case .axial: .coronal
      case .coronal: .sagittal
      case .sagittal: .axial
      }
  }

  /// What there is to show of a plan. An estimate of any other plan is as none.
  func standing(of plan: FreezePlan) -> Standing {
    if let estimate, estimate.plan == plan { return .estimated(estimate) }
    if let refusal, refusal.plan == plan { return .refused(refusal.why) }
    return slow == plan ? .underWay : .justAsked
  }

  enum Standing: Hashable, Sendable {
    /// Asked a moment ago: nothing is said yet.
    case justAsked
    case underWay
    case refused(String)
    case estimated(IceEstimate)
  }

  mutating func take(_ estimate: IceEstimate) {
    self.estimate = estimate
    (refusal, slow) = (nil, nil)
  }

  mutating func refuse(_ plan: FreezePlan, because why: String) {
    refusal = Refusal(plan: plan, why: why)
    slow = nil
  }

  mutating func wait(for plan: FreezePlan) { slow = plan }
}
