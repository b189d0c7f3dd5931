/// Where a score stands on its scale: a cell a point, with a line before each band.
///
///     Gauge(0...18, bandsFrom: [7, 13]).spans(from: 8, to: 8)
///     // 0 [.......|.#....|......] 18
///
/// A score that is not settled is a run of `#` over all that it can still be. The figure and the
/// name of the band belong beside it, in words.
package struct Gauge: Hashable, Sendable {
  package let points: ClosedRange<Int>
  /// The points that begin a band, the first band left out.
  package let bandsFrom: [Int]

  package init(_ points: ClosedRange<Int>, bandsFrom: [Int] = []) {
    self.points = points
    self.bandsFrom = bandsFrom
  }

  /// How many columns the gauge takes.
  package var columns: Int { spans(from: nil, to: nil, .text).columns }

  /// The gauge with what the score can be. Where that is nothing or the whole scale, nothing is
  /// known, and there is no mark.
  package func spans(from low: Double?, to high: Double?, _ role: Role) -> [Span] {
    let reached = marked(from: low, to: high)
    var spans: [Span] = [Span("\(points.lowerBound) ", .textDim), Span("[", .budgetFree)]
    for point in points {
      if bandsFrom.contains(point), point > points.lowerBound {
        spans.append(Span("|", .budgetLimit))
      }
      let isMarked = reached?.contains(point) ?? false
      spans.append(isMarked ? Span("#", role) : Span(".", .budgetFree))
    }
    spans += [Span("]", .budgetFree), Span(" \(points.upperBound)", .textDim)]
    return spans
  }

  /// The points that are marked: every one that touches what the score can be.
  package func marked(from low: Double?, to high: Double?) -> ClosedRange<Int>? {
    guard let low, let high, low <= high,
      low > Double(points.lowerBound) || high < Double(points.upperBound),
      high >= Double(points.lowerBound), low <= Double(points.upperBound)
    else { return nil }
    let first = max(Double(points.lowerBound), low.rounded(.down))
    let last = min(Double(points.upperBound), high.rounded(.up))
    return Int(first)...Int(last)
  }
}
