/// One figure of the solver beside the one it must have, and how far it may be off.
package struct VectorCheck: Sendable {
  /// The name of the vector: "neumann-sharp".
  package let id: String
  /// Which case and figure of it.
  package let what: String
  package let expected: Double
  package let found: Double
  /// How far it may be off, in the unit of the figure.
  package let tolerance: Double

  /// Whether it is near enough.
  package var isMet: Bool { abs(found - expected) <= tolerance }

  /// Whether it is one of the few that lie outside and are known to: `docs/ice-ball.md` says why.
  package let isKnown: Bool

  package init(
    id: String, what: String, expected: Double, found: Double, tolerance: Double,
    isKnown: Bool = false
  ) {
    self.id = id
    self.what = what
    self.expected = expected
    self.found = found
    self.tolerance = tolerance
    self.isKnown = isKnown
  }

  /// Whether it is near enough, or known to be outside and no farther than four times what is allowed.
  package var isRight: Bool { isMet || (isKnown && share <= 4) }

  /// How far it is off as a part of what is allowed.
  package var share: Double { abs(found - expected) / tolerance }

  /// The whole in one line.
  package var says: String {
    "\(id), \(what): \(found.rounded(3)), expected \(expected) within \(tolerance.rounded(3))"
  }
}

extension Double {
  /// To so many decimals, for people.
  fileprivate func rounded(_ decimals: Int) -> Double {
    let factor = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    return (self * factor).rounded() / factor
  }
}
