internal import Canvas
internal import Logic
internal import Rules

/// What the figure says in words: of the place under the cursor, and of every lesion of the case,
/// those among them that the drawing has no place for.
struct FigureWords {
  private let place: FigurePlace
  private let lesions: [FigureLesion]
  private let file: OpenCase

  init(_ place: FigurePlace, _ lesions: [FigureLesion], _ file: OpenCase) {
    (self.place, self.lesions, self.file) = (place, lesions, file)
  }

  func draw(on grid: inout Grid, in box: Box, hasKeys: Bool) {
    guard box.rows > 2, box.columns > 10 else { return }
    grid.rule(
      place.words, note: file.naming(hasKeys ? "{figure.close} closes" : "{figure} to move"),
      row: box.row, column: box.column,
      width: box.columns)
    let inner = box.splitRows(top: 1).bottom.splitColumns(left: 1).right
    let legend = Self.legend(inner.columns)
    let (body, foot) = inner.splitRows(bottom: inner.rows > 12 ? legend.count : 0)
    let list = list(inner.columns)
    // Every lesion of the case is named, as far as half of the room goes; the words have the rest.
    let (top, bottom) = body.splitRows(bottom: min(list.lines.count, body.rows / 2))
    let full = detail(inner.columns, isBrief: false)
    let detail = full.count <= top.rows ? full : detail(inner.columns, isBrief: true)
    draw(detail, on: &grid, in: top)
    draw(Array(list.lines.prefix(bottom.rows)), on: &grid, in: bottom)
    if list.lines.count > bottom.rows, bottom.rows > 0 {
      let left = list.lines.count - bottom.rows + 1
      grid.fill(
        Box(row: bottom.endRow - 1, column: bottom.column, rows: 1, columns: bottom.columns))
      grid.write(
        file.naming("and \(left) more lines: {figure.next} goes through them"),
        row: bottom.endRow - 1,
        column: bottom.column, role: .textDim, width: bottom.columns)
    }
    draw(legend.map { [Span($0, .textDim)] }, on: &grid, in: foot)
    guard let row = list.here, hasKeys, row < bottom.rows else { return }
    grid.write(">", row: bottom.row + row, column: bottom.column, role: .cursorGutter)
    grid.cursor = Position(row: bottom.row + row, column: bottom.column)
  }

  private func draw(_ lines: [[Span]], on grid: inout Grid, in box: Box) {
    let isCut = lines.count > box.rows
    for (offset, line) in lines.prefix(isCut ? box.rows - 1 : box.rows).enumerated() {
      grid.write(
        line.clipped(to: box.columns), row: box.row + offset, column: box.column,
        width: box.columns)
    }
    guard isCut, box.rows > 0 else { return }
    grid.write(
      file.naming("more: {figure.enter} shows the lesion"), row: box.endRow - 1, column: box.column,
      role: .textDim,
      width: box.columns)
  }

  private static func legend(_ width: Int) -> [String] {
    FigureMarks.legend.joined(separator: "  ").columns <= width
      ? [FigureMarks.legend.joined(separator: "  ")] : FigureMarks.legend
  }

  // MARK: The place

  private func detail(_ width: Int, isBrief: Bool) -> [[Span]] {
    let here = lesions.filter { $0.places.contains(place) }
    let further = lesions.filter { $0.further.contains(place) }
    guard !(here + further).isEmpty else {
      return [[Span("No lesion is on record here.", .textDim)]]
    }
    return here.flatMap { FigureLesionWords($0, file).lines(width, isBrief: isBrief) }
      + further.flatMap { lesion in
        "\(lesion.id), \(Self.target(lesion, file)), takes this in too.".wrapped(to: width).map {
          [Span($0)]
        }
      }
  }

  /// Where a lesion lies: `T10`, `acetabulum L`.
  static func target(_ lesion: FigureLesion, _ file: OpenCase) -> String {
    Target.place(file.record.lesions[lesion.index], file.catalogue) ?? "site not known"
  }

  // MARK: All lesions

  /// Every lesion as a line, and the line of the one that is only listed and under the cursor.
  private func list(_ width: Int) -> (lines: [[Span]], here: Int?) {
    guard !lesions.isEmpty else {
      return ([[Span(file.naming(Advice.noLesion), .textDim)]], nil)
    }
    let drawn = lesions.filter(\.isDrawn)
    let listed = lesions.filter { !$0.isDrawn }
    var lines: [[Span]] = []
    var here: Int?
    if !drawn.isEmpty {
      lines.append([Span("IN THE DRAWING", .frameTitle)])
      lines += drawn.map { line($0, width) }
    }
    if !listed.isEmpty {
      lines.append([Span("NOT IN IT, AND LISTED", .frameTitle)])
      for lesion in listed {
        if lesion.places.contains(place) { here = lines.count }
        lines.append(line(lesion, width))
      }
    }
    let whole = file.openHolds.filter { $0.lesion == nil && $0.isCalledFor }.count
    if whole > 0 {
      lines.append([
        Span("  !! ", .stateBad), Span("\(Counted.words(whole, "hold")) of the whole case"),
      ])
    }
    return (lines, here)
  }

  private func line(_ lesion: FigureLesion, _ width: Int) -> [Span] {
    let isHere = lesion.places.contains(place)
    let marks = FigureMarks(lesion.places[0], [lesion]).spans
    let pad = String(repeating: " ", count: max(1, 4 - marks.columns))
    let technique = file.plannedTechniques[lesion.id]
    let planned =
      width < 60
      ? technique?.shortLabel ?? "no choice" : technique?.label ?? "no technique chosen"
    let name = lesion.id == String(lesion.letter) ? "" : "\(lesion.id) "
    let target = (name + Self.target(lesion, file)).padded(to: min(24, max(8, width - 17)))
    return [Span(isHere ? "> " : "  ", isHere ? .cursorGutter : .text)] + marks
      + [Span(pad + target + " ", isHere ? .textStrong : .text), Span(planned)]
  }
}
