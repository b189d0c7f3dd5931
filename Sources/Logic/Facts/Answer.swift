/// A value that a fact can have.
package enum FactValue: Hashable, Sendable {
  case yesNo(Bool)
  case number(Double)
  /// One of the choices of the fact.
  case word(String)
  /// Some of the choices of the fact, in their order; empty means none of them.
  case words([String])
  case numbers([Double])
  case date(CalendarDate)
  case text(String)
}

/// What is on record for a fact that was asked. A fact without an answer is blank.
///
/// Blank and not known evaluate alike; only holds and notes may tell them apart from a value.
package enum Answer: Hashable, Sendable {
  /// Asked, and the answer is not known.
  case unknown
  case value(FactValue)

  package var value: FactValue? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension FactValue {
  /// The value as it is written in files and in JSON keys: `yes`, `22`, `lytic`, `[T12, L1]`.
  package var written: String {
    switch self {
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .number(let number): number.written
    case .word(let word): word
    case .words(let words): "[" + words.joined(separator: ", ") + "]"
    case .numbers(let numbers): "[" + numbers.map(\.written).joined(separator: ", ") + "]"
    case .date(let date): date.description
    case .text(let text): text
    }
  }
}

extension Double {
  /// The number without a fraction where it has none: `22`, `3.5`.
  package var written: String {
    if let whole = Int(exactly: self) { return String(whole) }
    return String(self)
  }
}
