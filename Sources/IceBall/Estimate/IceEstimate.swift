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

    /// How long a step in time is at most, in seconds: on the coarse grid twice as long changes volumes by 0.1 %, a
    /// tenth of what the cells do.
    var longestStep: Double {
      switch self {
      case .quick: 2 * HeatBlock.longestStep
      case .fine: HeatBlock.longestStep
      }
    }
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
