/// What is known about a yes-or-no question, after Kleene: an unknown spreads only where the other
/// side cannot settle the answer.
package enum Truth: String, Hashable, Sendable, CaseIterable, Comparable {
  case no, unknown, yes

  package init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  /// How far the answer is from no; the order in which *and* takes the least, *or* the most.
  private var rank: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }

  package static func < (left: Truth, right: Truth) -> Bool { left.rank < right.rank }

  package static func && (left: Truth, right: Truth) -> Truth { min(left, right) }

  package static func || (left: Truth, right: Truth) -> Truth { max(left, right) }

  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}

extension Sequence<Truth> {
  /// Whether all hold: yes where there is none.
  package var conjunction: Truth { reduce(.yes, &&) }

  /// Whether any holds: no where there is none.
  package var disjunction: Truth { reduce(.no, ||) }
}
