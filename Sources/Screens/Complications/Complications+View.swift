internal import Canvas
internal import Logic
internal import Rules

extension Complications {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    drawHead(file, on: &grid)
    let body = grid.box.splitRows(top: 1).bottom
    let isWide = size.columns >= 110
    let (list, pane) =
      isWide
      ? body.splitColumns(left: max(78, size.columns - 62))
      : body.splitRows(bottom: min(10, body.rows / 2))
    drawList(file, on: &grid, in: list)
    drawDetail(file, on: &grid, in: isWide ? pane.inset(columns: 1) : pane)
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    guard file.lesion != nil else { return "No lesion yet: 1, then N." }
    guard isChosen(file) else {
      return "No technique is chosen for this lesion. h l looks at others that are open."
    }
    let risks = risks(file)
    let raised = risks.count { $0.state == .raised }
    return "\(raised) raised of \(risks.count). Rates are published ones, not this patient's."
  }

  private func drawHead(_ file: OpenCase, on grid: inout Grid) {
    let lesions = file.record.lesions
    let tabs = lesions.map { lesion -> Tabs.Tab in
      let planned = file.plannedTechniques[lesion.id]
      let detail =
        planned?.label ?? technique(file).map { "\($0.label), not chosen" } ?? "nothing is open"
      return Tabs.Tab(
        label: "\(lesion.id) \(Target.place(lesion, file.catalogue) ?? "no site")", detail: detail)
    }
    Tabs(tabs: tabs, here: file.lesionIndex).draw(on: &grid, row: 0)
  }

  private func drawList(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let head = "   Complication              Published           This patient     Review"
    grid.write(head, row: box.row, column: box.column, role: .textDim, width: box.columns)
    let risks = risks(file)
    let here = index(risks)
    let window = Window(of: risks.count, around: here, rows: box.rows - 1)
    for (offset, number) in window.range.enumerated() {
      let row = box.row + 1 + offset
      let risk = risks[number]
      if number == here {
        grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
        grid.lay(
          .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
        if file.editor == nil { grid.cursor = Position(row: row, column: box.column + 1) }
      }
      grid.write(
        risk.risk.title.clipped(to: 25), row: row, column: box.column + 3,
        role: number == here ? .textStrong : .text)
      grid.write(risk.published.clipped(to: 19), row: row, column: box.column + 29)
      grid.write(
        [Span(risk.sign.text, risk.sign.role), " ", Span(risk.state.label, risk.role)],
        row: row, column: box.column + 49, width: 16)
      let review = file.lesion.map { Self.review(risk.risk, of: $0) } ?? .open
      let words = isChosen(file) ? review.words : "not chosen"
      grid.write(
        words, row: row, column: box.column + 66,
        role: review == .open ? .stateUnknown : .riskDone, width: box.columns - 67)
    }
  }

  private func drawDetail(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 1, let selected = selected(file) else { return }
    if let editor = file.editor {
      grid.rule("Note on complications", row: box.row, column: box.column, width: box.columns)
      let room = box.columns - 6
      let text = editor.text.columns > room ? String(editor.text.suffix(room)) : editor.text
      let row = box.row + 1
      grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
      let end = grid.write(text, row: row, column: box.column + 3, role: .fieldOpen, width: room)
      grid.cursor = Position(row: row, column: min(end, box.endColumn - 1))
      return
    }
    grid.rule(selected.risk.title, row: box.row, column: box.column, width: box.columns)
    let note = file.lesion?.sheet.text("complication_note").map { [("Note", $0)] } ?? []
    var row = box.row + 1
    for (label, text) in RiskWords(selected, file.catalogue).lines + note {
      for (number, line) in text.wrapped(to: box.columns - 17).enumerated() where row < box.endRow {
        if number == 0 { grid.write(label, row: row, column: box.column + 1, role: .fieldLabel) }
        grid.write(line, row: row, column: box.column + 16)
        row += 1
      }
    }
  }
}

extension RiskAssessment {
  var published: String { risk.published.words }

  var sign: Sign {
    switch state {
    case .raised: .bad
    case .usual: .neutral
    case .notKnown: .unknown
    }
  }

  var role: Role {
    switch state {
    case .raised: .riskRaised
    case .usual: .riskUsual
    case .notKnown: .stateUnknown
    }
  }
}

/// What is known of a risk, as labelled sentences.
struct RiskWords {
  let lines: [(label: String, text: String)]

  init(_ assessed: RiskAssessment, _ catalogue: Catalogue) {
    var lines: [(String, String)] = []
    let risk = assessed.risk
    lines.append(("Published", risk.published.words + Self.refs(risk.published.references)))
    for driver in assessed.raisedBy {
      lines.append(("Raised by", driver.says + Self.refs(driver.references)))
    }
    if !assessed.missing.isEmpty {
      let names = assessed.missing.map { catalogue.label(of: $0) }.joined(separator: ", ")
      lines.append(("Not known", names))
    }
    for reading in assessed.mitigations {
      let planned = reading.isPlanned.map { $0 == .yes ? "planned: " : "" } ?? ""
      let mitigation = reading.mitigation
      let judgement = mitigation.isJudgement ? " (judgement)" : ""
      lines.append(
        ("Mitigation", planned + mitigation.says + judgement + Self.refs(mitigation.references)))
    }
    let judged = risk.management.isJudgement ? " (judgement)" : ""
    lines.append(
      ("If it happens", risk.management.says + judged + Self.refs(risk.management.references)))
    for statement in risk.besides {
      lines.append(("Beside it", statement.says + Self.refs(statement.references)))
    }
    self.lines = lines.map { (label: $0.0, text: $0.1) }
  }

  private static func refs(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : " [" + numbers.map(String.init).joined(separator: ", ") + "]"
  }
}
