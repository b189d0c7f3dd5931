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

  /// Draws as many tabs as fit, the shown one always among them; `<` and `>` say that there are more.
  func draw(on grid: inout Grid, row: Int) {
    let width = grid.size.columns
    let items = tabs.indices.map { spans($0) }
    var start = 0
    while start < here, columns(items[start...here]) > width - 4 { start += 1 }
    var end = here
    while end + 1 < items.count, columns(items[start...(end + 1)]) <= width - 4 { end += 1 }
    var column = 0
    if start > 0 { grid.write("<", row: row, column: 0, role: .textDim) }
    column += 1
    guard !items.isEmpty else { return }
    for index in start...max(start, min(end, items.count - 1)) {
      column = grid.write(items[index], row: row, column: column)
    }
    if end < items.count - 1 { grid.write(" >", row: row, column: column, role: .textDim) }
  }

  private func columns(_ items: ArraySlice<[Span]>) -> Int { items.reduce(0) { $0 + $1.columns } }

  private func spans(_ index: Int) -> [Span] {
    let tab = tabs[index]
    let isHere = index == here
    let role: Role = isHere ? .tabHere : .tabOther
    let sign = tab.sign.map { [Span($0.text, $0.role)] } ?? []
    let detail = isHere && !tab.detail.isEmpty ? " " + tab.detail : ""
    return [Span((isHere ? "[" : " ") + tab.label + detail, role)] + sign + [
      Span(isHere ? "]" : " ", role)
    ]
  }
}
