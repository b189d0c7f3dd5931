/// How a fact is computed from others.
package enum Derivation: Sendable {
  /// A yes/no fact: whether a condition holds.
  case condition(Condition)
  /// One of the choices: the first whose condition holds; not known from the first unknown one on.
  case cases([Case])
  /// A number, a yes/no or choices by a formula.
  case formula(Formula)

  /// One choice and when it is the answer.
  package struct Case: Hashable, Sendable {
    package let value: String
    package let when: Condition

    package init(_ value: String, when: Condition) {
      self.value = value
      self.when = when
    }
  }

  /// Whether the result may also be entered where its parts are not known.
  package var mayBeStated: Bool {
    if case .formula(let formula) = self { formula.stated != .never } else { false }
  }

  /// The facts that the computation reads.
  package var reads: [FactName] {
    switch self {
    case .condition(let condition): condition.facts
    case .cases(let cases): Array(cases.map(\.when.facts).joined()).uniqued
    case .formula(let formula): formula.reads
    }
  }
}

/// A computation that conditions cannot express, such as the sum of a score's parts.
package struct Formula: Sendable {
  /// The formula as a reader would write it.
  package let words: String
  package let reads: [FactName]
  /// Whether a total may be entered where the parts are not known.
  package let stated: Stated
  package let compute: @Sendable (FormulaInputs) -> Reading

  package init(
    _ words: String, reads: [FactName], stated: Stated = .never,
    compute: @escaping @Sendable (FormulaInputs) -> Reading
  ) {
    self.words = words
    self.reads = reads
    self.stated = stated
    self.compute = compute
  }
}

/// When a total that was entered counts beside its computed parts. Known parts always win.
package enum Stated: Hashable, Sendable {
  case never
  /// Where it is still within reach of the parts.
  case withinReach
  /// Where no part is known.
  case withoutParts

  func choose(between derived: Reading, and entered: Reading) -> Reading {
    guard case .value(.number(let number)) = entered else { return derived }
    return switch (self, derived) {
    case (.never, _), (_, .value), (_, .notApplicable): derived
    case (_, .unknown): entered
    case (.withinReach, .interval(let interval)): interval.contains(number) ? entered : derived
    case (.withoutParts, .interval): derived
    }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in the order of their first appearance.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
