package import Logic

/// A computed number of a plan, as it stands: with what it was computed from, or what it lacks.
package struct PlanFigure: Hashable, Sendable {
  package let quantity: PlanQuantity

  /// The number, the range still possible, or not known.
  package let reading: Reading

  /// The computation with the numbers of the case, such as `10 - 8`; nothing where one is missing
  /// or none is to be shown.
  package let working: String?

  /// The facts to enter to know it, or to know it exactly.
  package let missing: [FactName]

  /// How it stands to its bound; nothing for a number without one.
  package let state: State?

  /// What it is held against, in words.
  package let bound: String?

  /// How a number stands to its bound.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case within
    /// On the bound itself, or inside a bound that is printed as a range.
    case atLimit = "at_limit"
    case outside
    /// Not known, or the range still possible lies on both sides.
    case notKnown = "not_known"
  }
}

extension PlanFigure {
  /// The number with its unit: `2 mm`, `50 to 100 days`, `at most 16 mL`, `not known`.
  package var value: String {
    guard let interval = reading.interval else { return "not known" }
    let unit = quantity.unit.isEmpty ? "" : " \(quantity.unit)"
    return switch (interval.low, interval.high) {
    case (-.infinity, let high): "at most \(high.written)\(unit)"
    case (let low, .infinity): "\(low.written)\(unit) or more"
    default: "\(interval.words)\(unit)"
    }
  }

  /// The number with its computation: `2 mm = 10 - 8`.
  package var valueAndWorking: String {
    working.map { "\(value) = \($0)" } ?? value
  }
}

extension Interval {
  /// The number, or from where to where: `8`, `5 to 8`.
  var words: String { exact.map(\.written) ?? "\(low.written) to \(high.written)" }
}
