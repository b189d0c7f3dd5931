/// Student's distribution for whole degrees of freedom, by its finite series (Abramowitz and
/// Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
package struct StudentT: Hashable, Sendable {
  /// Degrees of freedom, from 1.
  package let freedom: Int

  package init?(freedom: Int) {
    guard freedom >= 1 else { return nil }
    self.freedom = freedom
  }

  /// How much lies within so far from the middle, on both sides together.
  package func within(_ distance: Double) -> Double {
    let ratio = distance / Double(freedom).squareRoot()
    let cosine = 1 / (1 + ratio * ratio).squareRoot()
    let sine = ratio * cosine
    if freedom == 1 { return 2 / Double.pi * Self.arcTangent(ratio) }
    var (sum, term) = (0.0, freedom.isMultiple(of: 2) ? 1.0 : cosine)
    var divisor = freedom.isMultiple(of: 2) ? 2 : 3
    while divisor <= freedom {
      sum += term
      term *= Double(divisor - 1) / Double(divisor) * cosine * cosine
      divisor += 2
    }
    return freedom.isMultiple(of: 2)
      ? sine * sum : 2 / Double.pi * (Self.arcTangent(ratio) + sine * sum)
  }

  /// How far from the middle 95 % lie within: 12.706 for 1 degree of freedom, 2.228 for 10.
  package var critical95: Double {
    var (low, high) = (0.0, 13.0)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if within(middle) < 0.95 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The arc tangent of a number from 0: halved until its series needs few terms.
  private static func arcTangent(_ number: Double) -> Double {
    guard number > 0.1 else {
      var (sum, power) = (0.0, number)
      for odd in stride(from: 1.0, through: 21, by: 2) {
        sum += power / odd
        power *= -number * number
      }
      return sum
    }
    return 2 * arcTangent(number / (1 + (1 + number * number).squareRoot()))
  }
}
