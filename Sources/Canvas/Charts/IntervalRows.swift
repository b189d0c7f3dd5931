/// Estimates below one another on one axis, a row each: label, interval, the figure in words.
///
///     let rows = IntervalRows(
///       [
///         .init("Ours", value: 30, from: 12, to: 54, words: "3 of 10, 12 to 54 %"),
///         .init("Published", value: 25, sign: "*", words: "25 % (73)"),
///         .init("Not counted yet", words: "no case"),
///       ], 0...100)
///     let lines = rows.spans(labels: 16, cells: 21)
///
///     Ours            |  ---o-----         |  3 of 10, 12 to 54 %
///     Published       |    *               |  25 % (73)
///     Not counted yet                         no case
///
/// Nothing is drawn where nothing is known.
package struct IntervalRows: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let label: String
    /// The estimate; nothing where there is none.
    package let value: Double?
    package let interval: ClosedRange<Double>?
    package let sign: Character
    package let role: Role
    /// The figure in words, which always stands beside.
    package let words: String

    package init(
      _ label: String, value: Double? = nil, from low: Double? = nil, to high: Double? = nil,
      sign: Character = "o", _ role: Role = .textStrong, words: String
    ) {
      let value = value.flatMap { $0.isFinite ? $0 : nil }
      (self.label, self.value, self.sign, self.role, self.words) = (label, value, sign, role, words)
      interval =
        if let low, let high, low.isFinite, high.isFinite, low <= high { low...high } else { nil }
    }
  }

  package let rows: [Row]
  package let range: ClosedRange<Double>

  /// The axis reaches as far as any estimate and any interval.
  package init(_ rows: [Row], _ range: ClosedRange<Double>) {
    self.rows = rows
    let ends =
      rows.flatMap { row in
        [row.value, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
      }
    self.range =
      min(
        range.lowerBound, ends.min() ?? range.lowerBound)...max(
        range.upperBound, ends.max() ?? range.upperBound)
  }

  /// The rows as lines of text, the axis in so many cells.
  package func spans(labels: Int, cells: Int) -> [[Span]] {
    rows.map { row in
      [Span(row.label.padded(to: labels), .fieldLabel)] + track(of: row, cells: cells)
        + [Span("  " + row.words)]
    }
  }

  private func track(of row: Row, cells: Int) -> [Span] {
    let axis = Axis(range, cells: cells)
    let value = row.value.flatMap(axis.cell)
    let interval = row.interval.flatMap { axis.cells(from: $0.lowerBound, to: $0.upperBound) }
    guard value != nil || interval != nil else {
      return [Span(String(repeating: " ", count: cells + 2))]
    }
    let middle = String(
      (0..<axis.cells).map { cell -> Character in
        if cell == value { return row.sign }
        return interval?.contains(cell) ?? false ? "-" : " "
      })
    return [Span("|", .frameRule), Span(middle, row.role), Span("|", .frameRule)]
  }
}
