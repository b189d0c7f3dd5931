/// The numbers that a quantity can still be, both ends included.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  /// From one number to another, whichever is given first.
  package init(low: Double, high: Double) {
    (self.low, self.high) = (min(low, high), max(low, high))
  }

  /// One known number.
  package init(_ number: Double) { (low, high) = (number, number) }

  /// The number, where only one is left.
  package var exact: Double? { low == high ? low : nil }

  package func contains(_ number: Double) -> Bool { low <= number && number <= high }

  /// The same numbers, none of them outside of a range.
  package func clamped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      low: min(max(low, range.lowerBound), range.upperBound),
      high: min(max(high, range.lowerBound), range.upperBound))
  }

  package static func + (left: Interval, right: Interval) -> Interval {
    Interval(low: left.low + right.low, high: left.high + right.high)
  }

  package static func - (left: Interval, right: Interval) -> Interval {
    Interval(low: left.low - right.high, high: left.high - right.low)
  }

  /// Whether a comparison holds: known where it is the same for the whole interval.
  package func truth(of relation: Relation, _ bound: Double) -> Truth {
    switch relation {
    case .below: high < bound ? .yes : (low >= bound ? .no : .unknown)
    case .atMost: high <= bound ? .yes : (low > bound ? .no : .unknown)
    case .atLeast: !truth(of: .below, bound)
    case .above: !truth(of: .atMost, bound)
    case .equal: exact == bound ? .yes : (contains(bound) ? .unknown : .no)
    case .notEqual: !truth(of: .equal, bound)
    }
  }
}

/// How a number is compared.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  case below = "<"
  case atMost = "<="
  case equal = "=="
  case notEqual = "!="
  case atLeast = ">="
  case above = ">"

  /// The comparison that holds exactly where this one does not.
  package var opposite: Relation {
    switch self {
    case .below: .atLeast
    case .atMost: .above
    case .equal: .notEqual
    case .notEqual: .equal
    case .atLeast: .below
    case .above: .atMost
    }
  }
}
