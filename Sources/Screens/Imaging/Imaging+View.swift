internal import Canvas
internal import Logic
internal import Rules

extension Imaging {
  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    let lines = lines(file)
    let body = grid.box.splitRows(top: 2).bottom
    let isWide = size.columns >= 110
    let isOpen = showsWhy || file.editor != nil || size.rows >= 36
    let rows = min(max(8, body.rows - lines.count), body.rows * 3 / 5)
    let (list, pane) =
      isWide
      ? body.splitColumns(left: LesionColumns.columns(for: file.record.lesions.count, in: size))
      : body.splitRows(bottom: isOpen ? rows : 0)
    let columns = LesionColumns(file, width: list.columns)
    let window = Window(of: lines.count, around: index(lines), rows: list.rows)
    drawHead(file, columns, on: &grid)
    if window.range.count < lines.count {
      let shown = "lines \(window.range.lowerBound + 1)-\(window.range.upperBound)"
      grid.write("\(shown) of \(lines.count)", row: 1, column: 3, role: .textDim, width: 28)
    }
    draw(lines, file, columns, on: &grid, in: list)
    if pane.rows > 0 {
      drawPane(lines, file, on: &grid, in: isWide ? pane.inset(columns: 1) : pane)
    }
    return grid
  }

  func advice(_ file: OpenCase) -> String {
    if file.lesion == nil { return Advice.noLesion }
    guard let place = field(file), let declaration = file.catalogue[place.fact] else {
      return "An unknown date counts as out of date."
    }
    return declaration.isEntered ? declaration.help + "." : "Worked out from other answers."
  }

  private func drawHead(_ file: OpenCase, _ columns: LesionColumns, on grid: inout Grid) {
    let date = file.record.sheet.date(.procedureDate)
    let words = date?.words ?? "date not known, counts as out of date"
    let end = grid.write(
      [Span("Procedure \(words)", date == nil ? .stateUnknown : .textStrong)], row: 0, column: 1,
      width: grid.size.columns - 2)
    let all = Imaging().lines(file)
    let hold = all.count { $0.checked.contains(where: \.holdsHere) }
    let off = all.count { line in
      !line.checked.contains(where: \.holdsHere) && line.checked.contains { $0.state == .notMet }
    }
    let open = all.count { $0.checked.contains { $0.state == .notKnown } }
    let counts: [Span] = [
      Span("\(all.count) lines  "), Span("\(hold) hold", hold > 0 ? .holdOpen : .text), "  ",
      Span("\(off) not in order", off > 0 ? .stateBad : .text), "  ",
      Span("\(open) not known", open > 0 ? .stateUnknown : .text),
    ]
    let start = grid.size.columns - counts.columns - 1
    if start > end + 1 { grid.write(counts, row: 0, column: start) }
    for (index, column) in zip(columns.shown, columns.starts) {
      let lesion = file.record.lesions[index]
      let isHere = index == file.lesionIndex
      let target = Target.place(lesion, file.catalogue) ?? "no site"
      let label = "\(lesion.id) \(target)".clipped(to: columns.width - 3)
      grid.write(
        isHere ? "[\(label)]" : " \(label)", row: 1, column: column,
        role: isHere ? .tabHere : .tabOther)
      grid.link(
        Box(row: 1, column: column, rows: 1, columns: columns.width), by: index - file.lesionIndex,
        RowCommands(up: "lesion.previous", down: "lesion.next"))
    }
  }

  private func draw(
    _ lines: [Line], _ file: OpenCase, _ columns: LesionColumns, on grid: inout Grid, in box: Box
  ) {
    let here = index(lines)
    let window = Window(of: lines.count, around: here, rows: box.rows)
    for (offset, number) in window.range.enumerated() {
      let row = box.row + offset
      let line = lines[number]
      grid.link(
        Box(row: row, column: box.column, rows: 1, columns: box.columns), by: number - here,
        RowCommands(up: "imaging.up", down: "imaging.down", here: "imaging.edit"))
      if number == here {
        grid.write(">", row: row, column: box.column + 1, role: .cursorGutter)
        grid.lay(
          .cursorRow, behind: Box(row: row, column: box.column, rows: 1, columns: box.columns))
        if file.editor == nil { grid.cursor = Position(row: row, column: box.column + 1) }
      }
      grid.write(
        line.item.label.clipped(to: LesionColumns.labels - 4), row: row, column: box.column + 3,
        role: number == here ? .textStrong : .text)
      for (index, column) in zip(columns.shown, columns.starts)
      where line.checked.indices.contains(index) {
        let checked = line.checked[index]
        let isToCome = isToCome(checked, file)
        let sign = isToCome ? .unknown : checked.sign
        let words = (columns.words(checked) + (isToCome ? ", to come" : ""))
          .clipped(to: columns.width - 4)
        let hold = checked.holdsHere ? "HOLD" : ""
        grid.write(
          [
            Span(sign.text, sign.role), " ", Span(hold, .holdOpen),
            Span(String(words.dropFirst(hold.count))),
          ],
          row: row, column: column, width: columns.width)
      }
    }
    guard lines.isEmpty, box.rows > 0 else { return }
    grid.write(
      file.naming("Every line is in order: {imaging.hide} shows them."), row: box.row,
      column: box.column + 3, role: .textDim)
  }
}

/// Where the columns of the lesions stand: as many as fit, the shown lesion always among them.
struct LesionColumns {
  /// The columns of the labels.
  static let labels = 32
  private static let least = 16
  private static let most = 26

  let shown: Range<Int>
  let width: Int

  /// The columns that a list of so many lesions takes beside a pane.
  static func columns(for lesions: Int, in size: Size) -> Int {
    let wanted = labels + max(1, lesions) * (lesions > 1 ? least : most)
    return max(60, min(wanted, size.columns - 40))
  }

  init(_ file: OpenCase, width: Int) {
    let room = max(Self.least, width - Self.labels)
    let count = file.record.lesions.count
    let fitting = max(1, min(count, room / Self.least))
    let start = max(0, min(file.lesionIndex - fitting + 1, count - fitting))
    shown = start..<min(count, start + fitting)
    self.width = min(Self.most, room / fitting)
  }

  var starts: [Int] { shown.indices.map { Self.labels + ($0 - shown.lowerBound) * width } }

  /// The state of a line in words that fit.
  func words(_ checked: CheckedItem) -> String {
    let room = width - 4
    guard checked.holdsHere else { return checked.value.clipped(to: room) }
    let full = "HOLD \(checked.value)"
    if full.columns <= room { return full }
    guard checked.state == .notKnown else { return full.clipped(to: room) }
    return checked.sign == .unknown ? "HOLD" : "HOLD \(Sign.unknown.text)"
  }
}
