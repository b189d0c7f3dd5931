internal import Canvas
internal import IceBall
internal import Logic

extension IcePane {
  /// From so many columns the pane stands beside the step and leaves it the keys.
  static let paneFrom = 170
  /// The columns of the pane, its edge included.
  static let paneColumns = 54

  static func isPane(_ size: Size) -> Bool { size.columns >= paneFrom }

  /// The pane with its words beside the picture, or below it where the box is narrow. At any size.
  ///
  /// - Parameter isDrawn: whether shades and half blocks may stand for the ASCII signs.
  func draw(
    _ file: OpenCase, on grid: inout Grid, in box: Box, isDrawn: Bool, _ bindings: KeyBindings
  ) {
    grid.fill(box)
    guard box.rows > 2, box.columns > 10 else { return }
    let facts = IceFacts(file)
    grid.rule(
      title(file), note: bindings.naming("{ice.turn} turns, {ice} closes"), row: box.row,
      column: box.column,
      width: box.columns)
    grid.cursor = Position(row: box.row, column: box.column + 3)
    let inner = box.splitRows(top: 1).bottom.inset(columns: 1)
    guard case .planned(let ice) = facts else {
      write(
        [[Span("?? ", .stateUnknown), Span("No ice is drawn.")]],
        bindings.naming(facts.whyOff ?? ""), on: &grid, in: inner)
      return
    }
    let heads = heads(ice, inner.columns)
    for (offset, line) in heads.enumerated() where offset < inner.rows {
      grid.write(line, row: inner.row + offset, column: inner.column, width: inner.columns)
    }
    let body = inner.splitRows(top: heads.count).bottom
    switch standing(of: ice.plan) {
    case .justAsked: break
    case .underWay: write([[Span("Estimating.", .textStrong)]], "", on: &grid, in: body)
    case .refused(let why):
      write([[Span("!! ", .stateBad), Span("No estimate.")]], why, on: &grid, in: body)
    case .estimated(let estimate):
      draw(
        IceFigures(estimate: estimate, ice: ice), on: &grid, in: body, isDrawn: isDrawn)
    }
  }

  /// `Ice ball A T10: axial, front up`
  private func title(_ file: OpenCase) -> String {
    let place = file.lesion.map { lesion in
      [lesion.id, Target.place(lesion, file.catalogue)].compactMap(\.self).joined(separator: " ")
    }
    return "Ice ball \(place ?? ""): \(plane.words)"
  }

  private func heads(_ ice: IcePlan, _ width: Int) -> [[Span]] {
    let text =
      "\(ice.probes), model after the first of \(ice.freezes); catalogue unverified"
    return text.wrapped(to: width).map { [Span($0, .textDim)] }
  }

  private func write(
    _ lines: [[Span]], _ words: String, on grid: inout Grid, in box: Box
  ) {
    let all = lines + words.wrapped(to: box.columns).map { [Span($0)] }
    for (offset, line) in all.prefix(box.rows).enumerated() {
      grid.write(line, row: box.row + offset, column: box.column, width: box.columns)
    }
  }

  // MARK: With an estimate

  private func draw(
    _ figures: IceFigures, on grid: inout Grid, in box: Box, isDrawn: Bool
  ) {
    let isBeside = box.columns >= 70
    let width = isBeside ? (box.columns >= 100 ? 48 : 38) : box.columns
    let wanted = figures.lines(width).count
    let (picture, words) =
      isBeside
      ? box.splitColumns(right: width)
      : box.splitRows(bottom: min(wanted, box.rows * 3 / 5))
    let lines = figures.lines(width, rows: words.rows, isSaidBeside: isBeside)
    write(lines, "", on: &grid, in: words)
    let room = isBeside ? picture.splitColumns(right: 1).left : picture
    draw(figures.estimate.nominal.firstFreeze, figures, on: &grid, in: room, isDrawn: isDrawn)
  }

  private func draw(
    _ extent: IceExtent, _ figures: IceFigures, on grid: inout Grid, in box: Box, isDrawn: Bool
  ) {
    let others = IceSection.Plane.allCases.filter { $0 != plane }
    let hasOthers = box.rows >= 30
    let (main, below) = box.splitRows(bottom: hasOthers ? box.rows * 2 / 5 : 0)
    drawPlane(plane, extent, figures, on: &grid, in: main, isDrawn: isDrawn, hasSigns: true)
    guard hasOthers else { return }
    let (left, right) = below.splitColumns(left: below.columns / 2)
    for (other, half) in zip(others, [left, right]) {
      let (head, room) = half.splitRows(top: 1)
      grid.write(
        other.words, row: head.row, column: head.column, role: .frameTitle,
        width: head.columns - 1)
      drawPlane(
        other, extent, figures, on: &grid, in: room.splitColumns(right: 1).left, isDrawn: isDrawn,
        hasSigns: false)
    }
  }

  private func drawPlane(
    _ plane: IceSection.Plane, _ extent: IceExtent, _ figures: IceFigures, on grid: inout Grid,
    in box: Box, isDrawn: Bool, hasSigns: Bool
  ) {
    guard let section = extent.section(plane) else { return }
    let slice = IceSlice(section: section, plan: figures.estimate.plan)
    let legend = IceLegend(figures.estimate.plan, isDrawn)
    let rows = (hasSigns ? legend.lines(box.columns).count : 0) + 1
    let (room, foot) = box.splitRows(bottom: min(rows, box.rows / 3))
    let picture = IcePicture(slice, in: room.size, isDrawn: isDrawn)
    let drawn = picture.grid
    grid.place(drawn, row: room.row, column: room.column)
    let signs = hasSigns ? legend.lines(box.columns, of: drawn) : []
    let scale = Self.scale(picture.scale)
    let size = scale.columns <= box.columns ? scale : Self.width(picture.scale)
    write(signs + [[Span(size, .textDim)]], "", on: &grid, in: foot)
  }

  static func scale(_ scale: Double) -> String {
    "\(width(scale)), 1 row = \((2 * scale).shortWords) mm"
  }

  private static func width(_ scale: Double) -> String { "1 column = \(scale.shortWords) mm" }
}
