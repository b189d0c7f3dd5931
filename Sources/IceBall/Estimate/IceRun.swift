/// A plan reckoned once, under one set of assumptions.
package struct IceRun: Sendable, Hashable {
  /// The assumptions.
  package let condition: RunCondition
  /// After the first freeze alone: plan on this one, since benches differ on what a second freeze adds.
  ///
  /// Its structures are told with the thaw that follows, in which the cold still spreads.
  package let firstFreeze: IceExtent
  /// After all stages; its structures with two minutes more, in which the cold still spreads.
  package let whole: IceExtent
  /// What each probe draws at the end of the first freeze, in W.
  package let watts: [Double]
}
