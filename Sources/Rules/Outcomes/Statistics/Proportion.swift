/// So many of so many, with the interval in which the true share lies with 95 % confidence.
///
///     Proportion(1, of: 20)?.interval   // 0.0089 to 0.2361
package struct Proportion: Hashable, Sendable {
  package let count: Int
  package let total: Int

  /// Nothing where the count is no part of the total, or the total is none.
  package init?(_ count: Int, of total: Int) {
    guard total > 0, 0...total ~= count else { return nil }
    (self.count, self.total) = (count, total)
  }

  package var share: Double { Double(count) / Double(total) }

  /// The score interval of Wilson (J Am Stat Assoc 1927;22:209-212), without correction for
  /// continuity. It stays within 0 and 1, and is of use where no event, or only events, were seen.
  package var interval: ClosedRange<Double> {
    let (n, p, z) = (Double(total), share, Self.standardNormal)
    let middle = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // Exact at the ends, where rounding would leave a trace.
    let low = count == 0 ? 0 : max(0, (middle - half) / scale)
    let high = count == total ? 1 : min(1, (middle + half) / scale)
    return low...high
  }

  /// The 97.5 % point of the standard normal distribution.
  static let standardNormal = 1.959_963_984_540_054
}
