/// Rows of text in columns: how wide each column is, and the lines that come of it.
///
///     let table = Table(gap: 2, [
///       Column("When", .exactly(10)), Column("Patient", .share), Column("Age", .fitting, .right),
///     ])
///     let lines = table.lines(rows, width: 40)
package struct Table: Hashable, Sendable {
  package let columns: [Column]

  /// How many blanks stand between two columns.
  package let gap: Int

  package init(gap: Int = 1, _ columns: [Column]) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// One column of a table.
  package struct Column: Hashable, Sendable {
    package let title: String
    package let width: Width
    package let alignment: Alignment

    package init(_ title: String, _ width: Width = .fitting, _ alignment: Alignment = .left) {
      self.title = title
      self.width = width
      self.alignment = alignment
    }
  }

  /// How the width of a column is found.
  package enum Width: Hashable, Sendable {
    /// Always this many columns.
    case exactly(Int)
    /// As wide as its widest text, its title included.
    case fitting
    /// What the others leave, in equal shares.
    case share
  }
}

extension Table {
  /// The title line and a line for each row, every one of them cut and padded to its columns.
  package func lines(_ rows: [[String]], width: Int) -> [String] {
    let widths = widths(rows, width: width)
    return ([columns.map(\.title)] + rows).map { line($0, widths: widths) }
  }

  /// Where each column stands: its first column on the line and how many follow.
  package func places(_ rows: [[String]], width: Int) -> [Range<Int>] {
    var start = 0
    return widths(rows, width: width).map { width in
      defer { start += width + gap }
      return start..<start + width
    }
  }

  /// How wide each column becomes. Where room is short, columns to the right lose theirs first.
  package func widths(_ rows: [[String]], width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      switch columns[index].width {
      case .exactly(let width): max(0, width)
      case .fitting: fittingWidth(of: index, rows)
      case .share: 0
      }
    }
    let sharing = columns.indices.filter { columns[$0].width == .share }
    let gaps = gap * max(0, columns.count - 1)
    let spare = max(0, width - gaps - widths.reduce(0, +))
    for (order, index) in sharing.enumerated() {
      widths[index] = spare / sharing.count + (order < spare % sharing.count ? 1 : 0)
    }
    var room = width
    for index in widths.indices {
      widths[index] = min(widths[index], max(0, room))
      room -= widths[index] + gap
    }
    return widths
  }

  /// One row as a line; a missing text is blank.
  package func line(_ texts: [String], widths: [Int]) -> String {
    zip(columns.indices, widths).map { index, width in
      let text = index < texts.count ? texts[index] : ""
      return text.padded(to: width, columns[index].alignment)
    }
    .joined(separator: String(repeating: " ", count: gap)).trimmingEnd
  }

  private func fittingWidth(of index: Int, _ rows: [[String]]) -> Int {
    let texts = rows.map { index < $0.count ? $0[index].columns : 0 }
    return max(columns[index].title.columns, texts.max() ?? 0)
  }
}
