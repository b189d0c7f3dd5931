/// What a fact answers for a lesion of a case, entered or derived.
package enum Reading: Hashable, Sendable {
  /// Blank, recorded as not known, or not known to apply.
  case unknown
  /// The question is not asked of such a case.
  case notApplicable
  case value(FactValue)
  /// A number that is not settled yet, such as a score with parts missing.
  case interval(Interval)

  /// A number reading: a value where the interval is a single number.
  package init(_ interval: Interval) {
    self = interval.exact.map { .value(.number($0)) } ?? .interval(interval)
  }

  package init(_ truth: Truth) {
    self =
      switch truth {
      case .yes: .value(.yesNo(true))
      case .no: .value(.yesNo(false))
      case .unknown: .unknown
      }
  }

  /// The numbers that the reading can be, where it is about a number at all.
  package var interval: Interval? {
    switch self {
    case .value(.number(let number)): Interval(number)
    case .interval(let interval): interval
    default: nil
    }
  }

  /// Whether one value is settled.
  package var isKnown: Bool {
    if case .value = self { true } else { false }
  }

  /// The reading in files and JSON: a value, `unknown`, `not_applicable`, or `5 to 9`.
  package var written: String {
    switch self {
    case .unknown: "unknown"
    case .notApplicable: "not_applicable"
    case .value(let value): value.written
    case .interval(let interval): "\(interval.low.written) to \(interval.high.written)"
    }
  }
}
