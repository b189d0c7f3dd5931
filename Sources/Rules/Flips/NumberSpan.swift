internal import Logic

/// Numbers between two cuts, that all rules take alike.
struct NumberSpan: Hashable {
  let low: Double
  let high: Double
  /// Whether the ends themselves belong to it.
  let hasLow: Bool
  let hasHigh: Bool

  /// The spans between cuts, over a whole range.
  static func spans(
    of range: ClosedRange<Double>, cuts: Set<FactTests.Cut>, wholeNumbers: Bool
  ) -> [NumberSpan] {
    var spans: [NumberSpan] = []
    var (low, hasLow) = (range.lowerBound, true)
    for cut in cuts.sorted() {
      spans.append(NumberSpan(low: low, high: cut.number, hasLow: hasLow, hasHigh: cut.isAbove))
      (low, hasLow) = (cut.number, !cut.isAbove)
    }
    spans.append(NumberSpan(low: low, high: range.upperBound, hasLow: hasLow, hasHigh: true))
    return spans.map { wholeNumbers ? $0.wholeNumbers : $0 }
      .filter {
        $0.low < $0.high || ($0.low == $0.high && $0.hasLow && $0.hasHigh)
      }
  }

  /// The same span with whole numbers at its ends.
  private var wholeNumbers: NumberSpan {
    let first = low.rounded(.up)
    let last = high.rounded(.down)
    return NumberSpan(
      low: first == low && !hasLow ? low + 1 : first,
      high: last == high && !hasHigh ? high - 1 : last, hasLow: true, hasHigh: true)
  }

  func contains(_ number: Double) -> Bool {
    (low < number || (low == number && hasLow)) && (number < high || (number == high && hasHigh))
  }

  /// The number of the span that is nearest to the present one.
  ///
  /// - Parameter range: all numbers that the fact can have.
  func nearest(to present: Interval?, in range: ClosedRange<Double>) -> Double {
    let comesFromBelow = present.map { $0.low < low } ?? (low > range.lowerBound)
    return comesFromBelow ? first : last
  }

  private var first: Double { hasLow ? low : inside(low + 1) }
  private var last: Double { hasHigh ? high : inside(high - 1) }

  private func inside(_ number: Double) -> Double {
    contains(number) ? number : (low + high) / 2
  }

  /// Both spans as one, where the second begins at the end of the first.
  func joined(with next: NumberSpan, wholeNumbers: Bool) -> NumberSpan? {
    let touches =
      high == next.low && hasHigh != next.hasLow || (wholeNumbers && high + 1 == next.low)
    guard touches else { return nil }
    return NumberSpan(low: low, high: next.high, hasLow: hasLow, hasHigh: next.hasHigh)
  }

  /// The span as people say it: `6 or less`, `10 mm or more`, `below 10 mm`, `14 to 41 days`.
  func words(in range: ClosedRange<Double>, _ unit: (String) -> String) -> String {
    let isOpenBelow = low <= range.lowerBound
    let isOpenAbove = high >= range.upperBound
    if isOpenBelow, isOpenAbove { return "any value" }
    if isOpenBelow, low == high { return unit(low.written) }
    if isOpenBelow {
      return hasHigh ? "\(unit(high.written)) or less" : "below \(unit(high.written))"
    }
    if isOpenAbove { return hasLow ? "\(unit(low.written)) or more" : "over \(unit(low.written))" }
    if low == high { return "exactly \(unit(low.written))" }
    return (hasLow ? low.written : "over \(low.written)") + " to "
      + (hasHigh ? unit(high.written) : "below \(unit(high.written))")
  }
}
