package import Logic

/// A risk as it stands for one lesion and one technique.
package struct RiskAssessment: Hashable, Sendable {
  package let risk: Risk
  package let technique: Technique

  /// Whether the risk comes into question: yes, or not known. A risk that does not is left out.
  package let applies: Truth

  /// Every driver that counts for the technique, as it stands.
  package let drivers: [DriverReading]

  /// Every mitigation that fits the technique, as it stands.
  package let mitigations: [MitigationReading]

  /// The facts whose answer could raise the risk, or show that it does not come into question.
  package let missing: [FactName]

  /// Raised, usual or not known.
  package var state: RiskState {
    if applies == .unknown { return .notKnown }
    if drivers.contains(where: { $0.truth == .yes }) { return .raised }
    return couldBeRaisedBy.isEmpty ? .usual : .notKnown
  }

  /// What in this patient raises the risk.
  package var raisedBy: [Driver] { drivers.filter { $0.truth == .yes }.map(\.driver) }

  /// What would raise the risk if the answer came out so.
  package var couldBeRaisedBy: [Driver] {
    drivers.filter { $0.truth == .unknown && !$0.driver.isSeenAfterwards }.map(\.driver)
  }
}

/// How a risk stands for this patient beside the published one.
package enum RiskState: String, Hashable, Sendable, CaseIterable {
  /// Something in this patient raises it.
  case raised
  /// Nothing raises it, and nothing that could is open.
  case usual
  /// Nothing known raises it, and something that could is open.
  case notKnown = "not_known"

  /// The state in words.
  package var label: String { rawValue.withBlanks }
}

/// A driver and whether it is present.
package struct DriverReading: Hashable, Sendable {
  package let driver: Driver
  package let truth: Truth
}

/// A mitigation and whether the plan provides for it.
package struct MitigationReading: Hashable, Sendable {
  package let mitigation: Mitigation
  /// Nothing where only a person can say.
  package let isPlanned: Truth?
}
