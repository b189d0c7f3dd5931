internal import Canvas
internal import Logic
internal import Rules

extension Figure {
  /// The figure with its words beside it, or below it where the box is narrow. At any size.
  func draw(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    grid.fill(box)
    let lesions = FigureLesion.all(file)
    let place = shown(file)
    let isBeside = box.columns >= 70
    let (drawing, rest) =
      isBeside
      ? box.splitColumns(left: Skeleton.size.columns) : box.splitRows(top: Skeleton.size.rows)
    let words = FigureWords(place, lesions, file)
    var picture = Self.picture(lesions, place)
    if !hasKeys { picture.cursor = nil }
    let other = Grid(drawing.size).overlaid(picture)
    grid.place(other, row: drawing.row, column: drawing.column)
    let room = isBeside ? rest.splitColumns(left: 1).right : rest.splitRows(top: 1).bottom
    words.draw(on: &grid, in: room, hasKeys: hasKeys)
  }

  /// What row 23 says while keys go to the figure.
  func advice(_ file: OpenCase) -> String {
    let here = FigureLesion.all(file).filter {
      $0.places.contains(place) || $0.further.contains(place)
    }
    guard !here.isEmpty else { return "\(place.words): no lesion is on record here." }
    let words = here.map { "\($0.id), \(FigureLesionWords($0, file).what)" }
      .joined(separator: "; ")
    if case .listed = place { return "Not in the drawing: \(words). {figure.enter} shows it." }
    return "\(place.words): \(words). {figure.enter} shows it."
  }

  /// The skeleton with the lesions in their boxes and the cursor on a place.
  static func picture(_ lesions: [FigureLesion], _ here: FigurePlace) -> Grid {
    var grid = Grid(Skeleton.size)
    grid.write(Skeleton.lines, in: grid.box, role: .figureBone)
    for place in FigurePlace.drawn {
      guard let start = Skeleton.position(of: place) else { continue }
      let isHere = place == here
      if case .level(let level) = place {
        let label = level.rawValue
        let column = start.column - (start.column < 10 ? 4 : 3)
        grid.write(
          label, row: start.row, column: column, role: isHere ? .textStrong : .figureBone)
      }
      let (left, right) = Skeleton.brackets(of: place)
      let marks = FigureMarks(place, lesions).spans
      let role: Role = isHere ? .textStrong : .figureBone
      grid.write(left, row: start.row, column: start.column, role: role)
      grid.write("   ", row: start.row, column: start.column + 1)
      grid.write(marks, row: start.row, column: start.column + 1, width: FigureMarks.columns)
      grid.write(right, row: start.row, column: start.column + 4, role: role)
      if let command = FigureClick.command(place) {
        grid.link(
          Box(row: start.row, column: start.column, rows: 1, columns: 5), to: command)
      }
      guard isHere else { continue }
      grid.write(">", row: start.row, column: gutter(start), role: .cursorGutter)
      grid.lay(
        .cursorRow, behind: Box(row: start.row, column: start.column, rows: 1, columns: 5))
      grid.cursor = Position(row: start.row, column: start.column + 1)
    }
    return grid
  }

  /// The cell before a place, or before its label.
  private static func gutter(_ start: Position) -> Int {
    start.column < 10 ? 0 : start.column == 23 ? 19 : start.column - 1
  }
}

extension Grid {
  /// Another grid laid over this one, cut at its edges.
  fileprivate func overlaid(_ other: Grid) -> Grid {
    var grid = self
    grid.place(other, row: 0, column: 0)
    return grid
  }
}
