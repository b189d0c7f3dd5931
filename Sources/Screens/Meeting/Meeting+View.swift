internal import Canvas
internal import Logic
internal import Rules

extension Meeting {
  /// One row of the form.
  enum Row {
    case heading([Span])
    case field(EntryField)
  }

  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let fields = fields(file)
    let rows = rows(fields, file)
    let boxes = boxes(file, size, rows: rows.count + 1)
    let (head, list) = boxes.list.splitRows(top: 1)
    grid.write(stateHeading(file), row: head.row, column: 1, width: head.columns - 2)
    draw(rows, fields, file, on: &grid, in: list)
    drawPane(file, on: &grid, in: boxes.pane)
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    guard let field = selected(file) else { return Advice.noLesion }
    if let editor = file.editor {
      if editor.isChanged {
        let words = editor.reading(today: file.now.date).words
        if !words.isEmpty { return words }
      } else if editor.isAnsweredByOneKey, !field.declaration.kind.choices.isEmpty {
        return ChoiceLetters(field.declaration.kind.choices).line()
      }
    }
    return field.declaration.help + "."
  }

  /// The form, and the pane beside or below it: low where the form needs the room, but never
  /// without what would be recorded.
  func boxes(_ file: OpenCase, _ size: Size, rows: Int) -> (list: Box, pane: Box) {
    let body = Box(row: 0, column: 0, rows: size.rows, columns: size.columns)
    if size.columns >= 110 {
      let (list, pane) = body.splitColumns(left: max(74, size.columns - 60))
      return (list, pane.inset(columns: 1))
    }
    let said = stateLines(file, width: body.columns - 2).count + 1
    let least = min(max(8, said), max(body.rows / 2, body.rows - 8))
    let (list, pane) = body.splitRows(bottom: max(least, body.rows - rows))
    return (list, pane)
  }

  func rows(_ fields: [EntryField], _ file: OpenCase) -> [Row] {
    var rows: [Row] = []
    for (index, field) in fields.enumerated() {
      if index > 0, field.owner != fields[index - 1].owner {
        rows.append(
          .heading(field.owner.isEmpty ? [Span("WHY", .frameTitle)] : heading(field, file)))
      }
      rows.append(.field(field))
    }
    return rows
  }

  private func stateHeading(_ file: OpenCase) -> [Span] {
    let state: [Span]
    if isRecorded(file) {
      let entry = file.journal.last { entry in
        if case .answer(let place, _, _) = entry.change { place.fact == .reviewDone } else { false }
      }
      let who = entry.map { $0.who.isEmpty ? "" : " by \($0.who)" } ?? ""
      state = [Span("OK ", .stateOk), Span("recorded\(who)")]
    } else {
      let words = isDiscussed(file) ? "said to be discussed, not recorded" : "not recorded yet"
      state = [Span("?? ", .stateUnknown), Span(words)]
    }
    return [Span("DECISION OF THE MEETING   ", .frameTitle)] + state
  }

  /// The lesion and the plan that is decided about.
  private func heading(_ field: EntryField, _ file: OpenCase) -> [Span] {
    guard let lesion = file.record.lesion(field.owner) else { return [] }
    let place = Target.place(lesion, file.catalogue) ?? "no site"
    let title = Span("\(lesion.id) \(place)   ", .frameTitle)
    guard let technique = file.plannedTechniques[lesion.id],
      let assessed = file.assessment.lesion(lesion.id)?[technique]
    else { return [title, Span("?? ", .stateUnknown), Span("no technique is chosen")] }
    let line = TechniqueLine(assessed, file)
    return [
      title, Span(technique.label + " "), Span(line.sign.text + " ", line.sign.role),
      Span(assessed.verdict.label.uppercased(), line.role),
    ]
  }

  private func draw(
    _ rows: [Row], _ fields: [EntryField], _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    let place = fields.isEmpty ? nil : fields[index(fields)].place
    let here = rows.firstIndex { row in
      if case .field(let field) = row { field.place == place } else { false }
    }
    let window = Window(of: rows.count, around: here ?? 0, rows: box.rows)
    for (offset, number) in window.range.enumerated() {
      switch rows[number] {
      case .heading(let spans):
        grid.write(spans, row: box.row + offset, column: box.column + 1, width: box.columns - 2)
      case .field(let field):
        if let other = fields.firstIndex(where: { $0.place == field.place }) {
          grid.link(
            Box(row: box.row + offset, column: box.column, rows: 1, columns: box.columns),
            by: other - index(fields),
            RowCommands(up: "meeting.up", down: "meeting.down", here: "meeting.edit"))
        }
        FieldRow(field, file, isHere: number == here).draw(
          on: &grid, row: box.row + offset, in: box)
      }
    }
  }
}
