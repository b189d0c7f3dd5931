internal import Logic

/// A number of the source with what it measures, its unit, and which way it bounds.
package struct Quantity: Hashable, Sendable {
  /// What is measured, in a few words.
  package let what: String
  package let value: Value
  package let unit: Unit

  package init(_ what: String, _ value: Value, _ unit: Unit) {
    self.what = what
    self.value = value
    self.unit = unit
  }

  /// A number, or two, with the bound that the source sets.
  package enum Value: Hashable, Sendable {
    case exactly(Double)
    case about(Double)
    case below(Double)
    case atMost(Double)
    case atLeast(Double)
    case above(Double)
    /// From one number to another, both included.
    case between(Double, Double)
  }

  /// What the number counts or measures.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case seconds, minutes, days, weeks, months, years
    case mm, cm, mL, celsius, percent, points
    case mmPerDay = "mm a day"
    case per100000 = "in 100 000"
    case patients, lesions, screws, probes, cannulas, trials, levels, ribs, doses, events
    case gauge, grade, rank
    case webSpace = "web space"
    /// A bare count; what is counted is said in words.
    case count
  }
}

extension Quantity {
  /// The numbers as printed, the lower one first.
  package var numbers: [Double] {
    switch value {
    case .exactly(let number), .about(let number), .below(let number), .atMost(let number),
      .atLeast(let number), .above(let number):
      [number]
    case .between(let low, let high): [low, high]
    }
  }

  /// The bounds that a rule may turn on, in the unit in which facts are recorded.
  ///
  /// Weeks become days and centimetres millimetres; an approximate number bounds nothing.
  var bounds: [(relation: Relation, number: Double)] {
    let factor = unit.factor
    return switch value {
    case .exactly(let number): [(.equal, number * factor)]
    case .about: []
    case .below(let number): [(.below, number * factor)]
    case .atMost(let number): [(.atMost, number * factor)]
    case .atLeast(let number): [(.atLeast, number * factor)]
    case .above(let number): [(.above, number * factor)]
    case .between(let low, let high): [(.atLeast, low * factor), (.atMost, high * factor)]
    }
  }

  /// The quantity in words: `loss of height: 90 percent or more`.
  package var words: String { "\(what): \(valueInWords)" }

  /// The number with its unit and its bound: `less than 6 weeks`.
  package var valueInWords: String {
    switch value {
    case .exactly(let number): unit.words(number.written)
    case .about(let number): "about \(unit.words(number.written))"
    case .below(let number): "less than \(unit.words(number.written))"
    case .atMost(let number): "up to \(unit.words(number.written))"
    case .atLeast(let number): "\(unit.words(number.written)) or more"
    case .above(let number): "more than \(unit.words(number.written))"
    case .between(let low, let high): unit.words("\(low.written) to \(high.written)")
    }
  }
}

extension Quantity.Unit {
  /// How many units of the record make up one of these.
  fileprivate var factor: Double {
    switch self {
    case .weeks: 7
    case .cm: 10
    default: 1
    }
  }

  /// A number with the unit where a reader needs it.
  fileprivate func words(_ number: String) -> String {
    switch self {
    case .count, .rank: number
    case .celsius: "\(number) degrees C"
    case .grade, .webSpace, .gauge: "\(rawValue) \(number)"
    default: "\(number) \(rawValue)"
    }
  }
}
