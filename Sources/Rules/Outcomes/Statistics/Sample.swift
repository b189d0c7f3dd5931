/// Numbers that were measured, and what can be said of them.
package struct Sample: Hashable, Sendable {
  /// In rising order.
  package let values: [Double]

  package init(_ values: [Double]) { self.values = values.sorted() }

  package var count: Int { values.count }

  /// The one in the middle, or the mean of the two there; nothing of nothing.
  package var median: Double? {
    guard !values.isEmpty else { return nil }
    let middle = count / 2
    return count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
  }

  /// The least and the greatest.
  package var range: ClosedRange<Double>? {
    guard let least = values.first, let most = values.last else { return nil }
    return least...most
  }

  package var mean: Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(count)
  }

  /// In which the true mean lies with 95 % confidence, by Student's distribution; nothing of fewer
  /// than two, or where all are the same, since nothing then tells how much they vary.
  package var meanInterval: ClosedRange<Double>? {
    guard let mean, count >= 2, let student = StudentT(freedom: count - 1) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(count - 1)).squareRoot()
    guard deviation > 0 else { return nil }
    let half = student.critical95 * deviation / Double(count).squareRoot()
    return (mean - half)...(mean + half)
  }
}
