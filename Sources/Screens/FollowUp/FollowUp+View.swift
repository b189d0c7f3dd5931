internal import Canvas
internal import Logic
internal import Rules

extension FollowUp {
  /// One row of the form.
  private enum Row {
    case heading([Span])
    case field(EntryField)
  }

  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let fields = fields(file)
    let report = FollowUpReport(file)
    let rows = rows(fields, file, report)
    let (list, pane) = boxes(report, size)
    draw(rows, fields, file, report, on: &grid, in: list)
    guard pane.rows > 1 else { return grid }
    grid.rule(
      "What this says", note: "", row: pane.row, column: pane.column, width: pane.columns)
    let lines = report.pane(width: pane.columns - 2).prefix(pane.rows - 1)
    for (offset, line) in lines.enumerated() {
      grid.write(line, row: pane.row + 1 + offset, column: pane.column + 1, width: pane.columns - 2)
    }
    drawPain(report, on: &grid, in: pane.splitRows(top: lines.count + 2).bottom)
    return grid
  }

  /// Pain over time, where there is room below its figures.
  private func drawPain(_ report: FollowUpReport, on grid: inout Grid, in box: Box) {
    guard box.rows >= 8, let plot = report.painOverTime else { return }
    grid.rule(
      "Pain over time", note: "0 to 10", row: box.row, column: box.column, width: box.columns)
    plot.draw(
      on: &grid,
      in: Box(
        row: box.row + 1, column: box.column + 1, rows: min(box.rows - 1, 14),
        columns: box.columns - 2))
  }

  func advice(_ file: OpenCase) -> String {
    guard let field = selected(file) else { return "" }
    if let editor = file.editor {
      let words = editor.reading(today: file.now.date).words
      if editor.isChanged, !words.isEmpty { return words }
      if editor.isAnsweredByOneKey, !field.declaration.kind.choices.isEmpty {
        return ChoiceLetters(field.declaration.kind.choices).line()
      }
    }
    return field.declaration.help + "."
  }

  /// The form, and beside it or below it what it comes to.
  private func boxes(_ report: FollowUpReport, _ size: Size) -> (list: Box, pane: Box) {
    let body = Box(row: 0, column: 0, rows: size.rows, columns: size.columns)
    if size.columns >= 110 {
      let (list, pane) = body.splitColumns(left: max(78, size.columns - 60))
      return (list, pane.inset(columns: 1))
    }
    let said = report.pane(width: body.columns - 2).count + 1
    let (list, pane) = body.splitRows(bottom: min(said, max(3, body.rows / 2)))
    return (list, pane)
  }

  private func rows(
    _ fields: [EntryField], _ file: OpenCase, _ report: FollowUpReport
  ) -> [Row] {
    var rows: [Row] = []
    var subject: Subject?
    for field in fields {
      if field.place.subject != subject {
        subject = field.place.subject
        rows.append(.heading(heading(field, file, report)))
      }
      rows.append(.field(field))
    }
    guard Self.hasBegun(file), file.record.visits.isEmpty else { return rows }
    return rows + [.heading([Span("FOLLOW-UP   ", .frameTitle)] + followUp(report))]
  }

  private func heading(
    _ field: EntryField, _ file: OpenCase, _ report: FollowUpReport
  ) -> [Span] {
    switch field.place.subject {
    case .wholeCase, .study: return [Span("WHAT WAS DONE", .frameTitle)]
    case .lesion(let id):
      guard let lesion = file.record.lesion(id) else { return [] }
      let place = Target.place(lesion, file.catalogue) ?? "no site"
      let decision = lesion.sheet.word(.meetingDecision).map {
        file.catalogue.label(of: $0, in: .meetingDecision)
      }
      return [
        Span("\(id) \(place)   ", .frameTitle), Span(decision ?? "no decision on record", .textDim),
      ]
    case .visit(let id):
      guard let index = file.record.visits.firstIndex(where: { $0.id == id }) else { return [] }
      let start = Span("VISIT \(index + 1)   ", .frameTitle)
      let isLast = index == file.record.visits.count - 1
      let next = isLast ? [Span("   ")] + followUp(report) : []
      return [start, Span(report.time(of: file.record.visits[index]), .textDim)] + next
    }
  }

  /// When the patient is to be seen next.
  private func followUp(_ report: FollowUpReport) -> [Span] {
    guard let next = report.next else { return [Span("no visit is due", .textDim)] }
    let sign: Sign = report.isOverdue ? .bad : .neutral
    return [
      Span(sign.text + " ", sign.role),
      Span("next: \(next.label), \(next.day.words)" + (report.isOverdue ? ", due" : "")),
    ]
  }

  private func draw(
    _ rows: [Row], _ fields: [EntryField], _ file: OpenCase, _ report: FollowUpReport,
    on grid: inout Grid, in box: Box
  ) {
    let place = fields.isEmpty ? nil : fields[index(fields)].place
    let here = rows.firstIndex { row in
      if case .field(let field) = row { field.place == place } else { false }
    }
    let window = Window(of: rows.count, around: here ?? 0, rows: box.rows)
    let lines = report.lines
    let missing = Set(report.missing)
    for (offset, number) in window.range.enumerated() {
      switch rows[number] {
      case .heading(let spans):
        grid.write(spans, row: box.row + offset, column: box.column + 1, width: box.columns - 2)
      case .field(let field):
        let line = lines[field.place]
        let isBad = line?.difference.isDeparture == true || file.drafts[field.place] != nil
        let sign: Sign? = isBad ? .bad : missing.contains(field.place) ? .unknown : nil
        if let other = fields.firstIndex(where: { $0.place == field.place }) {
          grid.link(
            Box(row: box.row + offset, column: box.column, rows: 1, columns: box.columns),
            by: other - index(fields),
            RowCommands(up: "follow-up.up", down: "follow-up.down", here: "follow-up.edit"))
        }
        FieldRow(
          field, file, isHere: number == here, sign: sign, beside: beside(line, file)
        ).draw(on: &grid, row: box.row + offset, in: box)
      }
    }
  }

  /// `plan 4 mL, 1.5 mL more`.
  private func beside(_ line: ProcedureLine?, _ file: OpenCase) -> [Span] {
    guard let line, let fact = line.plannedFact, let declaration = file.catalogue[fact] else {
      return []
    }
    guard let planned = line.planned else {
      return line.difference == .unplanned ? [Span("was not planned", .stateBad)] : []
    }
    let start = Span("plan \(planned.words(declaration))", .textDim)
    switch line.difference {
    case .more, .less: return [start, Span(", \(line.difference.words)", .stateBad)]
    default: return [start]
    }
  }
}
