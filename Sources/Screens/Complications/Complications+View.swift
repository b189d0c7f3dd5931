internal import Canvas
internal import Logic
internal import Rules

extension Complications {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let lines = lines(file)
    drawHead(file, on: &grid)
    let boxes = boxes(lines.count, size)
    drawList(lines, file, on: &grid, in: boxes.list)
    if file.editor != nil {
      drawNote(file, on: &grid, in: boxes.pane)
    } else {
      drawPane(file, on: &grid)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    guard let lesion = file.lesion else { return Advice.noLesion }
    if lesion.sheet.word(.plannedTechnique) == "none" {
      return "No treatment is planned for \(lesion.id): there is nothing to review."
    }
    guard isChosen(file) else {
      return
        "No technique is chosen for \(lesion.id): for reading only. {go.tech}, then {technique.choose} chooses one."
    }
    let lines = allLines(file)
    let hidden = lines.count - self.lines(file).count
    return hidden > 0
      ? "\(hidden) usual hidden: {risks.hide} shows them. Rates are published ones, never added."
      : "Rates are published ones, not this patient's; they are never added."
  }

  /// The list, and the pane beside or below it.
  func boxes(_ count: Int, _ size: Size) -> (list: Box, pane: Box) {
    let body = Box(
      row: 1, column: 0, rows: max(0, size.rows - 1), columns: size.columns)
    if size.columns >= 110 {
      let (list, pane) = body.splitColumns(left: max(80, size.columns - 62))
      return (list, pane.inset(columns: 1))
    }
    let least = min(body.rows / 2, 9)
    let pane = showsWhy || measure != nil ? body.rows * 3 / 5 : least
    let (list, below) = body.splitRows(bottom: max(pane, body.rows - count - 1))
    return (list, below)
  }

  private func drawHead(_ file: OpenCase, on grid: inout Grid) {
    let tabs = file.record.lesions.map { lesion -> Tabs.Tab in
      let planned = file.plannedTechniques[lesion.id]
      let none = lesion.sheet.word(.plannedTechnique) == "none" ? "no treatment" : nil
      let read = technique(file).map { "\($0.label), not chosen" }
      return Tabs.Tab(
        label: "\(lesion.id) \(Target.place(lesion, file.catalogue) ?? "no site")",
        detail: planned?.label ?? none ?? read ?? "nothing is open")
    }
    let lines = allLines(file)
    guard !lines.isEmpty else {
      Tabs(tabs: tabs, here: file.lesionIndex).draw(on: &grid, row: 0)
      return
    }
    let summary = RiskSummary(lines, isReviewed: isChosen(file))
    let isBrief = grid.size.columns < 110
    let strip = isBrief ? [] : summary.strip + ["  "]
    let spans = [" "] + strip + summary.words(isBrief: isBrief)
    Tabs(tabs: tabs, here: file.lesionIndex, keptFree: spans.columns + 2)
      .draw(on: &grid, row: 0)
    grid.write(spans, row: 0, column: grid.size.columns - spans.columns - 1)
  }

  private func drawList(
    _ lines: [RiskLine], _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    let columns = RiskColumns(width: box.columns)
    let start = box.column
    for (title, place) in zip(RiskColumns.titles, columns.places) {
      grid.write(
        title, row: box.row, column: start + place.lowerBound, role: .textDim, width: place.count)
    }
    if lines.isEmpty, box.rows > 1 {
      grid.write(
        emptyWords(file), row: box.row + 1, column: start + 3, role: .textDim,
        width: box.columns - 3)
    }
    let here = index(lines)
    let window = Window(of: lines.count, around: here, rows: box.rows - 1)
    for (offset, number) in window.range.enumerated() {
      draw(
        lines[number], file, columns, on: &grid,
        in: Box(row: box.row + 1 + offset, column: start, rows: 1, columns: box.columns),
        isHere: number == here)
      guard measure == nil else { continue }
      grid.link(
        Box(row: box.row + 1 + offset, column: start, rows: 1, columns: box.columns),
        by: number - here,
        RowCommands(up: "risks.up", down: "risks.down", here: "risks.measures"))
    }
  }

  private func emptyWords(_ file: OpenCase) -> String {
    if file.lesion == nil { return "No lesion yet." }
    if technique(file) == nil {
      return file.naming("No technique is open for this lesion: {go.tech} says why.")
    }
    return hidesUsual
      ? file.naming("Nothing is raised or not known. {risks.hide} shows the usual ones.")
      : "No risk is named."
  }

  private func draw(
    _ line: RiskLine, _ file: OpenCase, _ columns: RiskColumns, on grid: inout Grid, in box: Box,
    isHere: Bool
  ) {
    if isHere {
      if measure == nil {
        grid.write(">", row: box.row, column: box.column + 1, role: .cursorGutter)
        if file.editor == nil { grid.cursor = Position(row: box.row, column: box.column + 1) }
      }
      grid.lay(.cursorRow, behind: box)
    }
    let isReviewed = line.review != .open
    let review = isChosen(file) ? line.review.words : "-"
    let cells: [[Span]] = [
      [Span(String(line.number).padded(to: 2, .right), .textDim)],
      [Span(line.title, isHere ? .textStrong : .text)],
      [Span(line.published)],
      [Span(line.references, .whySource)],
      [
        Span(line.sign.text, line.sign.role), " ",
        Span(line.patient(file), line.assessed.state.role),
      ],
      [Span(review, !isChosen(file) ? .textDim : isReviewed ? .riskDone : .stateUnknown)],
    ]
    for (spans, place) in zip(cells, columns.places) {
      grid.write(
        spans.clipped(to: place.count), row: box.row, column: box.column + place.lowerBound)
    }
  }
}

/// Where the columns of the review stand: what this patient adds gets all the room there is.
struct RiskColumns {
  static let titles = ["", "Complication", "Published", "Ref", "This patient", "Review"]

  let places: [Range<Int>]

  init(width: Int) {
    let patient = max(8, width - 56)
    var places: [Range<Int>] = []
    var column = 3
    for columns in [2, 22, 10, 5, patient, 9] {
      places.append(column..<column + columns)
      column += columns + 1
    }
    self.places = places
  }
}

extension RiskState {
  var role: Role {
    switch self {
    case .raised: .riskRaised
    case .usual: .riskUsual
    case .notKnown: .stateUnknown
    }
  }
}

extension [Span] {
  /// The line cut to a width; where something is cut off, a point ends it.
  func clipped(to width: Int) -> [Span] {
    var room = width
    return compactMap { span in
      guard room > 0 else { return nil }
      let text = span.text.clipped(to: room)
      room -= text.columns
      return Span(text, span.role)
    }
  }
}
