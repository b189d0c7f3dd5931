internal import Canvas
internal import Logic
internal import Rules

extension Imaging {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let lines = lines(file)
    drawHead(file, lines, on: &grid)
    let body = grid.box.splitRows(top: 2).bottom
    let isWide = size.columns >= 110
    let opensWhy = showsWhy || isWide || size.rows >= 36
    let (list, pane) =
      isWide
      ? body.splitColumns(left: max(78, size.columns - 58))
      : opensWhy
        ? body.splitRows(bottom: min(8, body.rows / 2))
        : (body, Box(row: 0, column: 0, rows: 0, columns: 0))
    draw(lines, file, on: &grid, in: list)
    if opensWhy { drawWhy(lines, file, on: &grid, in: isWide ? pane.inset(columns: 1) : pane) }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    let holding = lines(file).count { $0.checked.contains(where: \.isHolding) }
    return holding == 0
      ? "No line holds. An unknown date counts as out of date."
      : "\(Counted.words(holding, "line")) hold a plan. An unknown date counts as out of date."
  }

  private func drawHead(_ file: OpenCase, _ lines: [Line], on grid: inout Grid) {
    let date = file.record.sheet.date(.procedureDate)?.words ?? "date not known"
    let studies = file.record.studies.map { study -> String in
      let modality = study.sheet.word("study_modality").map {
        file.catalogue.label(of: $0, in: "study_modality")
      }
      let day = study.sheet.date("study_date")?.words ?? "no date"
      return "\(modality ?? "??") \(day)"
    }
    let list = studies.isEmpty ? "no study on record" : studies.joined(separator: "; ")
    grid.write(
      [Span("Procedure \(date)", .textStrong), "   ", Span(list)], row: 0, column: 1,
      width: grid.size.columns - 2)
    for (place, index) in shownLesions(file, grid.size).enumerated() {
      let lesion = file.record.lesions[index]
      let isHere = index == file.lesionIndex
      let target = Target.place(lesion, file.catalogue) ?? ""
      grid.write(
        "\(isHere ? "[" : " ")\(lesion.id) \(target)".clipped(to: 14) + (isHere ? "]" : ""), row: 1,
        column: 34 + place * 16, role: isHere ? .tabHere : .tabOther)
    }
  }

  /// The lesions that have a column: as many as fit, the shown one always among them.
  private func shownLesions(_ file: OpenCase, _ size: Size) -> Range<Int> {
    let count = file.record.lesions.count
    let width = size.columns >= 110 ? max(78, size.columns - 58) : size.columns
    let room = max(1, (width - 35) / 16)
    let start = max(0, min(file.lesionIndex - room + 1, count - room))
    return start..<min(count, start + room)
  }

  private func draw(_ lines: [Line], _ file: OpenCase, on grid: inout Grid, in box: Box) {
    let here = index(lines)
    let window = Window(of: lines.count, around: here, rows: box.rows)
    for (offset, number) in window.range.enumerated() {
      let row = box.row + offset
      let line = lines[number]
      if number == here {
        grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
        grid.lay(
          .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
        grid.cursor = Position(row: row, column: box.column + 1)
      }
      grid.write(
        line.item.label.clipped(to: 30), row: row, column: box.column + 3,
        role: number == here ? .textStrong : .text)
      for (place, index) in shownLesions(file, grid.size).enumerated() {
        guard line.checked.indices.contains(index) else { continue }
        let checked = line.checked[index]
        let word = checked.isHolding ? "HOLD \(checked.value)" : checked.value
        grid.write(
          [Span(checked.sign.text, checked.sign.role), " ", Span(word.clipped(to: 12))],
          row: row, column: box.column + 34 + place * 16, width: 15)
      }
    }
    if lines.isEmpty {
      grid.write("Every line is in order.", row: box.row, column: box.column + 3, role: .textDim)
    }
  }

  private func drawWhy(_ lines: [Line], _ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 1, lines.indices.contains(index(lines)) else { return }
    let line = lines[index(lines)]
    grid.rule(
      line.item.label, note: "w close", row: box.row, column: box.column, width: box.columns)
    guard line.checked.indices.contains(file.lesionIndex) else { return }
    let checked = line.checked[file.lesionIndex]
    let refs =
      line.item.references.isEmpty
      ? "no reference: the authors' habit, or judgement"
      : "references " + line.item.references.map(String.init).joined(separator: ", ")
    let sentences = checked.why + [refs]
    var row = box.row + 1
    for sentence in sentences {
      for text in sentence.wrapped(to: box.columns - 4) where row < box.endRow {
        grid.write(text, row: row, column: box.column + 2)
        row += 1
      }
    }
  }
}
