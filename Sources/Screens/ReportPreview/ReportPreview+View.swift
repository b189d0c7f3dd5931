internal import Canvas
internal import Logic
internal import Reports

extension ReportPreview {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let report = report(file)
    let lines = lines(report, width: size.columns - 4)
    let rows = max(1, size.rows - 2)
    let start = start(of: lines.count, rows: rows)
    drawHead(
      file, report, "lines \(start + 1) to \(min(lines.count, start + rows)) of \(lines.count)",
      on: &grid)
    grid.rule(row: 1, column: 0, width: size.columns)
    for (offset, line) in lines.dropFirst(start).prefix(rows).enumerated() {
      let isHeading = line.hasPrefix("#")
      let isDraft = line.contains("DRAFT")
      grid.write(
        line, row: 2 + offset, column: 2,
        role: isDraft ? .draft : isHeading ? .textStrong : .text, width: size.columns - 3)
    }
    grid.cursor = Position(row: 0, column: 1)
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    file.openHolds.isEmpty
      ? "{report.save} writes \(fileName(file)). It supports judgement and does not replace it."
      : "A report with an open hold always says DRAFT."
  }

  private func drawHead(
    _ file: OpenCase, _ report: Report, _ place: String, on grid: inout Grid
  ) {
    let formats = Format.allCases.map { $0 == format ? "[\($0.rawValue)]" : $0.rawValue }
      .joined(separator: " ")
    let names =
      !hasNames(file) ? "no names on record" : showsNames ? "names: shown" : "names: hidden"
    let formatWords = "Format \(formats)"
    grid.link(
      Box(row: 0, column: 1, rows: 1, columns: formatWords.columns), to: "report.format")
    grid.link(
      Box(row: 0, column: formatWords.columns + 4, rows: 1, columns: names.columns),
      to: "report.names")
    let draft = report.warning ?? "no hold open"
    let isDraft = report.warning != nil
    grid.write(
      [
        Span(formatWords), Span("   \(names)   "),
        Span(draft, isDraft ? .draft : .stateOk),
      ], row: 0, column: 1)
    grid.write(
      place, row: 0, column: max(0, grid.size.columns - place.columns - 1), role: .textDim)
  }
}
