internal import Canvas
internal import Logic

extension CaseEntry {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    drawTabs(file, on: &grid)
    let body = grid.box.splitRows(top: 1).bottom
    let isWide = size.columns >= 110
    let needsPane = isWide || showsReaders
    let (left, right) =
      isWide
      ? body.splitColumns(left: max(78, size.columns - 60))
      : needsPane
        ? body.splitRows(bottom: min(9, body.rows / 2))
        : (body, Box(row: 0, column: 0, rows: 0, columns: 0))
    draw(fields(file), file, on: &grid, in: left)
    if needsPane, let field = field(file) {
      FactReaders(field, file).draw(
        on: &grid, in: isWide ? right.inset(columns: 1) : right)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    guard let field = field(file) else {
      return shownSection(file) == .group(.imaging)
        ? "No study is on record. N adds one." : "Nothing is asked in this section yet."
    }
    if let editor = file.editor {
      let words = editor.reading(today: file.now.date).words
      if !words.isEmpty, editor.isChanged { return words }
    }
    return field.declaration.help + "."
  }

  private func drawTabs(_ file: OpenCase, on grid: inout Grid) {
    let all = EntrySection.all(file)
    let here = shownSection(file)
    let tabs = all.map { section -> Tabs.Tab in
      guard section == here else { return Tabs.Tab(label: section.label) }
      let progress = EntryFields(section, file).progress(file)
      return Tabs.Tab(label: section.label, detail: "\(progress.done)/\(progress.all)")
    }
    Tabs(tabs: tabs, here: all.firstIndex(of: here) ?? 0).draw(on: &grid, row: 0)
  }

  private func draw(
    _ content: EntryFields, _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    guard box.rows > 1 else { return }
    grid.write(
      shownSection(file).heading(file), row: box.row, column: box.column + 1, role: .frameTitle,
      width: box.columns - 2)
    let footer = notAskedLine(content)
    let rows = box.rows - 1 - (footer == nil ? 0 : 1)
    let fields = content.fields
    let window = Window(of: fields.count, around: index(file, fields), rows: rows)
    for (offset, index) in window.range.enumerated() {
      FieldRow(fields[index], file, isHere: index == self.index(file, fields)).draw(
        on: &grid, row: box.row + 1 + offset, in: box)
    }
    if window.range.upperBound < fields.count {
      let left = fields.count - window.range.upperBound
      grid.write(
        "\(left) more below", row: box.row, column: box.endColumn - 16, role: .textDim, width: 15)
    }
    if let footer {
      grid.write(
        footer.clipped(to: box.columns - 2), row: box.endRow - 1, column: box.column + 1,
        role: .textDim)
    }
  }

  /// What is not asked here and why, once and short.
  private func notAskedLine(_ content: EntryFields) -> String? {
    if !content.waiting.isEmpty {
      let names = content.waiting.prefix(4).map(\.label).joined(separator: ", ")
      let left = content.waiting.count - 4
      return "Asked later, once other answers are known: " + names + (left > 0 ? " +\(left)" : "")
    }
    if !content.notAsked.isEmpty {
      let names = content.notAsked.prefix(4).map(\.label).joined(separator: ", ")
      let left = content.notAsked.count - 4
      return "Not asked here: " + names + (left > 0 ? " +\(left)" : "")
    }
    return nil
  }
}
