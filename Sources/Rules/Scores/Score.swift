package import Logic

/// A choice that counts towards a score.
package protocol ScorePart: FactWord {
  var points: Double { get }
}

extension ScorePart {
  /// The points that a part can still have: of its choice, or from the least to the most.
  package static func points(of reading: Reading) -> Interval {
    if case .value(.word(let word)) = reading, let choice = Self(rawValue: word) {
      return Interval(choice.points)
    }
    let points = allCases.map(\.points)
    return Interval(low: points.min() ?? 0, high: points.max() ?? 0)
  }
}

/// A class of a score: totals from one number to another, both included.
package struct ScoreBand: Hashable, Sendable {
  /// The word in JSON.
  package let name: String
  package let range: ClosedRange<Double>
  package let label: String
}

extension [ScoreBand] {
  /// The bands that a total can still be in.
  package func reached(by interval: Interval) -> [ScoreBand] {
    filter { interval.low <= $0.range.upperBound && $0.range.lowerBound <= interval.high }
  }
}
