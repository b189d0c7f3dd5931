internal import Canvas
internal import Logic
internal import Rules

extension Conflict {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let frame = grid.box.inset(rows: 0, columns: 1)
    grid.frame(
      frame, title: "The file differs from the case on file",
      note: file.naming("{conflict.leave} takes nothing"))
    let inner = frame.inset(rows: 1, columns: 2)
    let head =
      [
        "\(Counted.words(taken.count, "change")) only in the file, \(Counted.words(keptCount, "answer"))"
          + " only in the store: both are kept.",
        "\(Counted.words(rows.count, "fact")) with two values. Both stay in the history.",
      ] + (otherTitle.map { ["The case keeps its title; that of the file is: \($0)"] } ?? [])
    for (index, line) in head.enumerated() {
      grid.write(line, row: inner.row + index, column: inner.column, width: inner.columns)
    }
    let columns = Columns(inner)
    grid.write("Fact", row: inner.row + 3, column: inner.column + 2, role: .textDim)
    grid.write("File", row: inner.row + 3, column: columns.left, role: .textDim)
    grid.write("Store", row: inner.row + 3, column: columns.right, role: .textDim)
    // What reads a fact needs the room more than rows do that the cursor is not on.
    let below = inner.rows - 4
    let readersRows = below - (below - rows.count >= 16 ? rows.count : min(rows.count, 3))
    let footRows = showsReaders ? max(8, readersRows) : 8
    let room = max(1, inner.rows - 4 - footRows)
    let window = Window(of: rows.count, around: cursor, rows: room)
    for (offset, index) in window.range.enumerated() {
      let line = inner.row + 4 + offset
      let box = Box(row: line, column: inner.column, rows: 1, columns: inner.columns)
      grid.link(
        box, by: index - cursor, RowCommands(up: "conflict.up", down: "conflict.down"))
      draw(rows[index], isHere: index == cursor, row: line, columns, file, &grid)
    }
    let foot = Box(
      row: inner.row + 4 + room, column: inner.column, rows: footRows, columns: inner.columns)
    if showsReaders {
      drawReaders(file, on: &grid, in: foot)
    } else {
      drawFoot(file, on: &grid, in: foot)
    }
    return grid
  }

  /// Where the two values stand.
  private struct Columns {
    let left: Int
    let right: Int
    let width: Int
    let end: Int
    let start: Int

    init(_ box: Box) {
      start = box.column
      width = max(8, (box.columns - 30) / 2 - 2)
      left = box.column + 30
      right = left + width + 2
      end = box.endColumn
    }
  }

  private func draw(
    _ row: Row, isHere: Bool, row line: Int, _ columns: Columns, _ file: OpenCase,
    _ grid: inout Grid
  ) {
    let label = Self.label(row.place, file)
    grid.write(
      label.clipped(to: columns.left - columns.start - 4), row: line, column: columns.start + 2,
      role: .fieldLabel)
    func write(_ answer: RecordedAnswer, _ isChosen: Bool, at column: Int, _ role: Role) {
      let words = Self.words(answer, row.place, file).clipped(to: columns.width - 3)
      grid.write(
        isChosen ? "[\(words)]" : " \(words)", row: line, column: column,
        role: isChosen ? .textStrong : role)
    }
    if row.choice == .written, let written = row.written {
      write(written, true, at: columns.left, .diffMine)
      grid.write("written for both", row: line, column: columns.right, role: .textDim)
    } else {
      write(row.imported, row.choice == .imported, at: columns.left, .diffMine)
      write(row.kept, row.choice == .kept, at: columns.right, .diffTheirs)
    }
    guard isHere else { return }
    for (column, id) in [(columns.left, "conflict.left"), (columns.right, "conflict.right")] {
      grid.link(Box(row: line, column: column, rows: 1, columns: columns.width), to: id)
    }
    grid.write(">", row: line, column: columns.start, role: .cursorGutter)
    grid.lay(
      .cursorRow,
      behind: Box(
        row: line, column: columns.start, rows: 1, columns: columns.end - columns.start))
    grid.cursor = Position(row: line, column: columns.start)
  }

  /// The rules that read the fact under the cursor, as they stand in the case on file.
  private func drawReaders(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard let here, let declaration = file.catalogue[here.place.fact] else { return }
    var file = file
    file.showLesion(of: here.place)
    FactReaders(EntryField(place: here.place, declaration: declaration), file)
      .draw(on: &grid, in: box, closing: "conflict.why")
  }

  private func drawFoot(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let chosen = "Chosen so far: \(rows.count - unchosen) of \(rows.count)."
    var lines = [""]
    if let here {
      lines += [
        "What the choice does, for the row under the cursor:"
      ]
      for (head, value) in [
        ("{conflict.left} file", here.imported), ("{conflict.right} store", here.kept),
      ] {
        let words = "  " + file.naming(head).padded(to: 9)
        lines += Self.hanging(words, effect(of: value.answer, here.place, file), box)
      }
    }
    lines = Array(lines.prefix(box.rows - 2))
    lines += ["", chosen + " Unchosen rows become \"not known\", never a guess."]
    for (index, line) in lines.enumerated() {
      grid.write(
        line.clipped(to: box.columns), row: box.row + index, column: box.column, role: .textDim)
    }
  }

  /// Words in two lines at most, behind what they are about.
  private static func hanging(_ head: String, _ words: String, _ box: Box) -> [String] {
    let blank = String(repeating: " ", count: head.count)
    return words.wrapped(to: max(10, box.columns - head.count)).prefix(2).enumerated()
      .map { $0.offset == 0 ? head + $0.element : blank + $0.element }
  }

  /// What an answer does to the verdicts of the case as it is on file.
  private func effect(of answer: Answer, _ place: FactPlace, _ file: OpenCase) -> String {
    guard file.record[place] != answer else { return "As the case stands now." }
    var record = file.record
    record[place] = answer
    let after = file.rulebook.assess(record)
    return Consequences(from: file.assessment, to: after, file).words
  }

  private static func label(_ place: FactPlace, _ file: OpenCase) -> String {
    let label = file.catalogue.label(of: place.fact)
    switch place.subject {
    case .wholeCase: return label
    case .lesion(let id): return "\(id)  \(label)"
    case .study(let id), .visit(let id): return "\(id)  \(label)"
    }
  }

  private static func words(
    _ recorded: RecordedAnswer, _ place: FactPlace, _ file: OpenCase
  ) -> String {
    let declaration = file.catalogue[place.fact]
    let value = recorded.answer.value
    let words = value.flatMap { value in declaration.map { value.words($0) } } ?? "not known"
    return recorded.assumption == nil ? words : words + " (assumed)"
  }
}
