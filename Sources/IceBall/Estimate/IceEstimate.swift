/// The ice that a plan makes, as a model sees it, with how wrong it may be: three runs of the same plan.
///
/// Coverage is to be read from the pessimistic run and what is spared from the optimistic one.
package struct IceEstimate: Sendable, Hashable {
  /// How fine the grid is.
  package enum Fineness: Double, Sendable, Hashable, CaseIterable {
    /// 2 mm, for the answer while one moves a probe.
    case quick = 2
    /// 1 mm, for the plan that is kept.
    case fine = 1

    /// The side of a cell in mm.
    package var mm: Double { rawValue }
  }

  /// The plan it is of.
  package let plan: FreezePlan
  /// How fine the grid was.
  package let fineness: Fineness
  /// The numbers as they are.
  package let nominal: IceRun
  /// Less ice.
  package let pessimistic: IceRun
  /// More ice.
  package let optimistic: IceRun

  /// What is to be said wherever the estimate is shown.
  package static let caveat = "model estimate"

  /// The run under some assumptions.
  package func run(_ condition: RunCondition) -> IceRun {
    switch condition {
    case .nominal: nominal
    case .pessimistic: pessimistic
    case .optimistic: optimistic
    }
  }
}
