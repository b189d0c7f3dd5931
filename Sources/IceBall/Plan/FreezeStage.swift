/// One stage of a protocol; all probes do the same.
package struct FreezeStage: Sendable, Hashable {
  /// What the probes do in it.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Gas flows and freezes.
    case freeze
    /// Nothing flows; the body warms the ice.
    case passiveThaw
    /// The probes heat.
    case activeThaw
  }

  /// What the probes do.
  package var kind: Kind
  /// How long, in seconds.
  package var seconds: Double

  /// A stage of some seconds.
  package init(_ kind: Kind, seconds: Double) {
    self.kind = kind
    self.seconds = seconds
  }

  /// A stage of whole minutes.
  package init(_ kind: Kind, minutes: Int) {
    self.init(kind, seconds: Double(minutes) * 60)
  }
}
