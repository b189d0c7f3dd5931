/// Shares with their intervals on one scale, one's own above published ones, for a picture on a
/// page. The figure in words always stands beside it.
package struct IntervalPlot: Hashable, Sendable {
  package let title: String
  package let rows: [Row]

  package init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  /// One share, from 0 to 1.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let share: Double
    /// Nothing for a published share, of which none is given.
    package let interval: ClosedRange<Double>?
    package let words: String

    package init(
      label: String, share: Double, interval: ClosedRange<Double>? = nil, words: String
    ) {
      self.label = label
      self.share = share
      self.interval = interval
      self.words = words
    }
  }
}

// MARK: - A picture

extension IntervalPlot {
  /// The plot as SVG that stands within a page: no script, no style of its own, nothing fetched. A
  /// screen reader hears the words of every row.
  var svg: String {
    let (left, width, line) = (250.0, 360.0, 22.0)
    let height = Double(rows.count) * line + 30
    let marks = stride(from: 0, through: 100, by: 25).map { mark in
      let x = left + Double(mark) / 100 * width
      return
        "<line x1=\"\(x.plain)\" y1=\"4\" x2=\"\(x.plain)\" y2=\"\((height - 22).plain)\" stroke=\"#c0c0c0\"/>"
        + "<text x=\"\(x.plain)\" y=\"\((height - 6).plain)\" font-size=\"11\" text-anchor=\"middle\">\(mark) %</text>\n"
    }.joined()
    let drawn = rows.enumerated().map { index, row in
      let y = 16 + Double(index) * line
      let x = left + row.share * width
      let label =
        "<text x=\"0\" y=\"\((y + 4).plain)\" font-size=\"12\">\(row.label.htmlText)</text>"
      guard let interval = row.interval else {
        let (a, b) = ((x - 4).plain, (x + 4).plain)
        let (c, d) = ((y - 4).plain, (y + 4).plain)
        return label
          + "<path d=\"M\(a) \(c)L\(b) \(d)M\(a) \(d)L\(b) \(c)\" stroke=\"#000\" fill=\"none\"/>\n"
      }
      let (low, high) = (left + interval.lowerBound * width, left + interval.upperBound * width)
      return label
        + "<path d=\"M\(low.plain) \(y.plain)H\(high.plain)M\(low.plain) \((y - 5).plain)v10"
        + "M\(high.plain) \((y - 5).plain)v10\" stroke=\"#000\" stroke-width=\"2\" fill=\"none\"/>"
        + "<circle cx=\"\(x.plain)\" cy=\"\(y.plain)\" r=\"4\" fill=\"#000\"/>\n"
    }.joined()
    let words = rows.map { "\($0.label): \($0.words)" }.joined(separator: ". ")
    return """
      <figure><figcaption>\(title.htmlText)</figcaption>
      <svg viewBox="0 0 \((left + width + 30).plain) \(height.plain)" role="img" width="100%">
      <title>\(title.htmlText)</title><desc>\(words.htmlText)</desc>
      \(marks)\(drawn)</svg></figure>

      """
  }
}

extension Double {
  /// To a tenth, without a trailing zero.
  fileprivate var plain: String {
    let tenths = Int((self * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
