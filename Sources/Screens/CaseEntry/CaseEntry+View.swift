internal import Canvas
internal import Logic
internal import Rules

extension CaseEntry {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let signs = FieldSigns(file)
    drawTabs(file, signs, on: &grid)
    let body = grid.box.splitRows(top: 1).bottom
    let isWide = size.columns >= 110
    let needsPane = isWide || showsReaders
    let (left, right) =
      isWide
      ? body.splitColumns(left: max(78, size.columns - 60))
      : needsPane
        ? body.splitRows(bottom: min(9, body.rows / 2))
        : (body, Box(row: 0, column: 0, rows: 0, columns: 0))
    let hasOverview = size.columns >= 170
    let (form, overview) = left.splitColumns(
      left: hasOverview ? left.columns / 2 + 8 : left.columns)
    draw(fields(file), file, signs, on: &grid, in: form)
    if hasOverview {
      CaseOverview(file, signs, without: shownSection(file))
        .draw(on: &grid, in: overview.inset(columns: 1))
    }
    if needsPane, let field = field(file) {
      FactReaders(field, file).draw(
        on: &grid, in: isWide ? right.inset(columns: 1) : right, closing: "case.why")
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    guard let field = field(file) else {
      return shownSection(file) == .group(.imaging)
        ? "No study is on record. {case.new} adds one." : "Nothing is asked in this section yet."
    }
    if let editor = file.editor {
      let words = editor.reading(today: file.now.date).words
      if !words.isEmpty, editor.isChanged { return words }
    }
    let assumption =
      file.record.sheet(of: field.place.subject)?.assumptions[field.place.fact]
    let help = field.declaration.help + "."
    return assumption.map { "Assumed: \($0). \(help)" } ?? help
  }

  private func drawTabs(_ file: OpenCase, _ signs: FieldSigns, on grid: inout Grid) {
    let all = EntrySection.all(file)
    let here = shownSection(file)
    let tabs = all.map { section -> Tabs.Tab in
      let sign = signs.worst(of: section, file)
      guard section == here else { return Tabs.Tab(label: section.label, sign: sign) }
      let progress = EntryFields(section, file).progress(file)
      return Tabs.Tab(
        label: section.label, sign: sign, detail: "\(progress.done)/\(progress.all)")
    }
    Tabs(
      tabs: tabs, here: all.firstIndex(of: here) ?? 0,
      commands: RowCommands(up: "case.section-back", down: "case.section")
    ).draw(on: &grid, row: 0)
  }

  private static let rowCommands = RowCommands(up: "case.up", down: "case.down", here: "case.edit")

  private func draw(
    _ content: EntryFields, _ file: OpenCase, _ signs: FieldSigns, on grid: inout Grid, in box: Box
  ) {
    guard box.rows > 1 else { return }
    grid.write(
      shownSection(file).heading(file), row: box.row, column: box.column + 1, role: .frameTitle,
      width: box.columns - 2)
    let remarks = remarks(content, width: box.columns - 3)
    let fields = content.fields
    let rows = max(1, box.rows - 1 - (box.rows > 8 ? remarks.count : 0))
    let here = index(file, fields)
    let window = Window(of: fields.count, around: here, rows: rows)
    for (offset, number) in window.range.enumerated() {
      grid.link(
        Box(row: box.row + 1 + offset, column: box.column, rows: 1, columns: box.columns),
        by: number - here, Self.rowCommands)
      FieldRow(
        fields[number], file, isHere: number == here, sign: signs[fields[number].place]
      ).draw(on: &grid, row: box.row + 1 + offset, in: box)
    }
    drawPlace(window, of: fields.count, file, on: &grid, in: box)
    guard box.rows > 8 else { return }
    for (offset, remark) in remarks.enumerated() {
      grid.write(
        remark, row: box.endRow - remarks.count + offset, column: box.column + 1, role: .textDim,
        width: box.columns - 2)
    }
  }

  /// Which fields of how many are on the page, and whether the answered ones are hidden.
  private func drawPlace(
    _ window: Window, of count: Int, _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    let range =
      window.range.count < count
      ? "\(window.range.lowerBound + 1)-\(window.range.upperBound) of \(count) fields" : ""
    let words = [
      hidesAnswered ? file.naming("answered ones hidden, {case.hide} shows") : "", range,
    ]
    .filter { !$0.isEmpty }.joined(separator: "   ")
    grid.write(
      words, row: box.row, column: box.endColumn - 1 - words.columns, role: .textDim)
  }

  /// What is not asked here, once and short, in two lines at most.
  private func remarks(_ content: EntryFields, width: Int) -> [String] {
    [
      remark("ASKED LATER", content.waiting, width),
      remark("NOT ASKED HERE", content.notAsked, width),
    ].compactMap(\.self)
  }

  private func remark(_ title: String, _ facts: [Declaration], _ width: Int) -> String? {
    guard !facts.isEmpty else { return nil }
    let labels = facts.map(\.label.loweredFirst)
    for count in stride(from: labels.count, to: 0, by: -1) {
      let left = labels.count - count
      let line =
        "\(title)   " + labels.prefix(count).joined(separator: ", ")
        + (left > 0 ? " and \(left) more" : "")
      if line.columns <= width { return line }
    }
    return "\(title)   \(Counted.words(labels.count, "fact"))"
  }
}
