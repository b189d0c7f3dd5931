/// A range of numbers laid along terminal cells: the least stands in the first, the most in the last.
///
///     Axis(0...10, cells: 11).cell(of: 7)    // 7
///     Axis(0...10, cells: 11).cell(of: 11)   // nothing: it lies outside
package struct Axis: Hashable, Sendable {
  package let range: ClosedRange<Double>
  package let cells: Int

  package init(_ range: ClosedRange<Double>, cells: Int) {
    self.range = range
    self.cells = max(0, cells)
  }

  /// The cell that a number stands in; nothing where it lies outside, or where there is no cell.
  package func cell(of number: Double) -> Int? {
    guard cells > 0, range.contains(number) else { return nil }
    let length = range.upperBound - range.lowerBound
    guard length > 0, length.isFinite else { return 0 }
    return Int(((number - range.lowerBound) / length * Double(cells - 1)).rounded())
  }

  /// The cells from one number to another, as far as they lie in the range; nothing where none do.
  package func cells(from low: Double, to high: Double) -> ClosedRange<Int>? {
    guard low <= high, low <= range.upperBound, high >= range.lowerBound,
      let first = cell(of: max(low, range.lowerBound)),
      let last = cell(of: min(high, range.upperBound))
    else { return nil }
    return first...last
  }
}
