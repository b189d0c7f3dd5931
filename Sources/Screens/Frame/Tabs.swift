internal import Canvas

/// Row 3: sections or lesions, the one that is shown in brackets.
struct Tabs {
  /// One section.
  struct Tab {
    let label: String
    var sign: Sign?
    /// What stands in brackets beside the label while the tab is shown.
    var detail = ""
  }

  let tabs: [Tab]
  let here: Int
  /// What turns to the tab after and the one before.
  var commands = RowCommands(up: "lesion.previous", down: "lesion.next")
  /// The columns at the end of the row that are left to something else.
  var keptFree = 0

  /// Draws as many tabs as fit, the shown one always among them; `<` and `>` say that there are more.
  func draw(on grid: inout Grid, row: Int) {
    guard !tabs.isEmpty else { return }
    let end = grid.size.columns - keptFree
    let width = end - 4
    var shown = here...here
    while shown.lowerBound > 0, columns(shown.lowerBound - 1...here) <= width {
      shown = shown.lowerBound - 1...here
    }
    while shown.upperBound + 1 < tabs.count,
      columns(shown.lowerBound...shown.upperBound + 1) <= width
    {
      shown = shown.lowerBound...shown.upperBound + 1
    }
    if shown.lowerBound > 0 { grid.write("<", row: row, column: 0, role: .textDim) }
    var column = 1
    for index in shown {
      let isHere = index == here
      let start = column
      if isHere { grid.write("[", row: row, column: column, role: .tabHere) }
      column = grid.write(
        spans(index), row: row, column: column + 1, width: max(0, end - column - 3))
      if isHere { column = grid.write("]", row: row, column: column, role: .tabHere) }
      grid.link(
        Box(row: row, column: start, rows: 1, columns: column - start), by: index - here, commands)
    }
    if shown.upperBound + 1 < tabs.count {
      grid.write(">", row: row, column: column + 1, role: .textDim)
    }
  }

  private func columns(_ shown: ClosedRange<Int>) -> Int {
    shown.reduce(2) { $0 + spans($1).columns + 1 }
  }

  /// A tab without its brackets, the first of which takes the place of the gap before it.
  private func spans(_ index: Int) -> [Span] {
    let tab = tabs[index]
    let isHere = index == here
    let detail = isHere && !tab.detail.isEmpty ? " " + tab.detail : ""
    return [Span(tab.label + detail, isHere ? .tabHere : .tabOther)]
      + (tab.sign.map { [Span($0.text, $0.role)] } ?? [])
  }
}
