package import Logic

/// One thing that a scale says: a total, a class, a grade, an advice.
///
/// With every part known it has one value, or those between which the publication itself leaves it
/// open. With parts missing it has every value that is still possible.
package struct ScaleFinding: Hashable, Sendable {
  /// The key in JSON.
  package let name: String
  package let label: String
  /// The unit of numbers; empty where they have none.
  package let unit: String
  /// Each value once, in order.
  package private(set) var values: [Value]
  /// How far it is verified; of several possible values the least certain.
  package private(set) var provenance: Provenance

  /// A value with its words, and its place among the others of its kind.
  package struct Value: Hashable, Sendable {
    package let value: FactValue
    package let words: String
    let place: Double
  }
}

// MARK: - Making

extension ScaleFinding {
  static func number(
    _ name: String, _ label: String, _ number: Double, unit: String = "", _ provenance: Provenance
  ) -> ScaleFinding { numbers(name, label, [number], unit: unit, provenance) }

  /// Numbers between which the publication leaves it open.
  static func numbers(
    _ name: String, _ label: String, _ numbers: [Double], unit: String = "",
    _ provenance: Provenance
  ) -> ScaleFinding {
    ScaleFinding(
      name: name, label: label, unit: unit,
      values: numbers.map { Value(value: .number($0), words: $0.forReading, place: $0) },
      provenance: provenance)
  }

  static func yesNo(
    _ name: String, _ label: String, _ isYes: Bool, _ provenance: Provenance
  ) -> ScaleFinding {
    ScaleFinding(
      name: name, label: label, unit: "",
      values: [Value(value: .yesNo(isYes), words: isYes ? "yes" : "no", place: isYes ? 1 : 0)],
      provenance: provenance)
  }

  /// A word with its meaning.
  ///
  /// - Parameter place: Its rank, so that possible words stand in their order.
  static func word(
    _ name: String, _ label: String, _ word: String, _ words: String? = nil, place: Double = 0,
    _ provenance: Provenance
  ) -> ScaleFinding {
    ScaleFinding(
      name: name, label: label, unit: "",
      values: [Value(value: .word(word), words: words ?? word.withBlanks, place: place)],
      provenance: provenance)
  }

  /// The class in which a total falls; nothing where it falls in none.
  static func band(
    _ bands: [ScoreBand], _ total: Double, label: String = "Class", _ provenance: Provenance
  ) -> [ScaleFinding] {
    bands.filter { $0.range.contains(total) }.prefix(1).map { band in
      .word("band", label, band.name, band.label, place: band.range.lowerBound, provenance)
    }
  }
}

// MARK: - Reading

extension ScaleFinding {
  /// The value, where only one is left.
  package var settled: FactValue? { values.count == 1 ? values.first?.value : nil }

  /// The least and the greatest number that are possible; nothing for words.
  package var interval: Interval? {
    let numbers = values.compactMap { value -> Double? in
      if case .number(let number) = value.value { number } else { nil }
    }
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return Interval(low: low, high: high)
  }

  /// The finding in words: `9 points`, `4 to 7 points`, `stable or potentially unstable`.
  package var words: String {
    if let interval {
      let unit = unit.isEmpty ? "" : " \(unit)"
      guard interval.exact == nil else { return interval.low.forReading + unit }
      return "\(interval.low.forReading) to \(interval.high.forReading)\(unit)"
    }
    // Long ones are told apart more clearly, since they may have an "or" of their own.
    let isLong = values.contains { $0.words.count > 30 }
    return values.map(\.words).joined(separator: isLong ? "; or " : " or ")
  }

  /// The same finding where it could be the other one as well.
  func joined(with other: ScaleFinding) -> ScaleFinding {
    var joined = self
    for value in other.values where !values.contains(where: { $0.value == value.value }) {
      joined.values.append(value)
    }
    joined.provenance = max(provenance, other.provenance)
    return joined
  }

  /// The finding with its values in their order.
  var ordered: ScaleFinding {
    var ordered = self
    // Stable, so that words without a rank keep the order in which they were found.
    ordered.values = values.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    return ordered
  }
}

extension Double {
  /// The number rounded to one decimal, for reading only: classes are found before rounding.
  fileprivate var forReading: String { ((self * 10).rounded() / 10).written }
}
