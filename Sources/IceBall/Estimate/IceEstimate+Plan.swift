extension IceEstimate {
  /// Reckons a plan three times; for a task in the background.
  ///
  ///     let estimate = try IceEstimate(of: plan, at: .quick) { part in
  ///       progress.say(part)
  ///       return !Task.isCancelled
  ///     }
  ///
  /// - Parameter goOn: asked after every few seconds of the plan with the part that is done, from 0 to 1.
  /// - Throws: why the plan cannot be reckoned, or `.stopped` once the closure says no.
  package init(
    of plan: FreezePlan, at fineness: Fineness, while goOn: (Double) -> Bool = { _ in true }
  ) throws(PlanFault) {
    let nominal = try IceRun(of: plan, under: .nominal, at: fineness) { goOn($0 / 3) }
    let pessimistic = try IceRun(of: plan, under: .pessimistic, at: fineness) {
      goOn((1 + $0) / 3)
    }
    let optimistic = try IceRun(of: plan, under: .optimistic, at: fineness) {
      goOn((2 + $0) / 3)
    }
    self.init(
      plan: plan, fineness: fineness, nominal: nominal, pessimistic: pessimistic,
      optimistic: optimistic)
  }
}
