/// What the rulebook says of a technique for a lesion; the first that matches, in this order.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Scope is known to be no: another site or problem.
  case notApplicable = "not_applicable"
  /// A contraindication is present.
  case contraindicated
  /// A requirement, or every indication, is known to be no.
  case notIndicated = "not_indicated"
  /// Something that decides is not known.
  case undecided
  /// Indicated, but a reservation is present or not known.
  case possible
  /// Indicated, everything required is present, and every reservation is known to be absent.
  case indicated

  /// The verdict as it is written out on screens and in reports.
  package var label: String {
    switch self {
    case .notApplicable: "not applicable"
    case .contraindicated: "contraindicated"
    case .notIndicated: "not indicated"
    case .undecided: "undecided"
    case .possible: "possible"
    case .indicated: "indicated"
    }
  }

  /// Whether the technique may be chosen as things stand.
  package var isOpen: Bool { self == .indicated || self == .possible }

  /// Whether more knowledge can no longer open the technique.
  package var isClosed: Bool {
    switch self {
    case .notApplicable, .contraindicated, .notIndicated: true
    case .undecided, .possible, .indicated: false
    }
  }
}

/// Why a technique is no more than possible.
package enum Because: String, Hashable, Sendable {
  /// A reservation is present.
  case known
  /// No reservation is present, and one is not known.
  case notKnown = "not_known"
}
