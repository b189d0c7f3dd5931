internal import Canvas
internal import IceBall

/// The ice ball on the desk: over the step, or beside it where there is room for both. The desk never
/// reckons it: it asks for an estimate, and takes the one of the plan that it asked for last.
extension Desk {
  /// Whether keys go to the ice ball and not to the step.
  var iceHasKeys: Bool { iceIsShown && file?.editor == nil && !IcePane.isPane(size) }

  var iceIsShown: Bool {
    guard case .step = page, !showsConflict else { return false }
    return file?.ice.isOpen ?? false
  }

  /// Does something with the ice ball, and what came of it.
  mutating func work(inIce file: OpenCase, do action: (inout IceWork) -> Void) -> [Effect] {
    guard case .step(let name) = page else { return [] }
    var work = IceWork(file: file)
    action(&work)
    self.file = work.file
    if work.isTurned {
      var step = steps[name]
      step.lesionTurned(in: work.file)
      steps[name] = step
    }
    return take(work.reply)
  }

  /// Over another page the ball would hide what one went to; beside it it stays.
  mutating func leaveIce(for page: Turn) {
    if page == .worklist || !IcePane.isPane(size) { file?.ice.isOpen = false }
  }

  /// Asks for the estimate of what is shown where there is none yet, and no longer wants one that
  /// nobody looks at.
  mutating func askForIce() -> [Effect] {
    guard iceIsShown, let file, let plan = IceFacts(file).plan else {
      guard iceAsked != nil else { return [] }
      iceAsked = nil
      return [.dropIce]
    }
    guard plan != iceAsked else { return [] }
    switch file.ice.standing(of: plan) {
    case .estimated(let estimate) where estimate.fineness == .fine: return dropIce()
    case .refused: return dropIce()
    case .estimated, .justAsked, .underWay:
      iceAsked = plan
      return [.estimateIce(plan)]
    }
  }

  private mutating func dropIce() -> [Effect] {
    guard iceAsked != nil else { return [] }
    iceAsked = nil
    return [.dropIce]
  }

  /// Takes what the model says, if it is about what was asked last.
  mutating func take(_ news: IceNews) {
    guard news.plan == iceAsked else { return }
    switch news {
    case .estimated(let estimate):
      file?.ice.take(estimate)
      if estimate.fineness == .fine { iceAsked = nil }
    case .refused(let plan, let why):
      file?.ice.refuse(plan, because: why)
      iceAsked = nil
    case .takesTime(let plan): file?.ice.wait(for: plan)
    }
  }

  func drawIce(_ file: OpenCase, on grid: inout Grid) {
    guard iceIsShown else { return }
    let middle = grid.box.splitRows(top: 2).bottom.splitRows(bottom: 2).top
    guard IcePane.isPane(grid.size) else {
      guard file.editor == nil else { return }
      grid.cover(middle)
      draw(file, on: &grid, in: middle)
      return
    }
    let right = Figure.isPane(grid.size) && figure != nil ? Figure.paneColumns : 0
    let pane = middle.splitColumns(right: right).left.splitColumns(right: IcePane.paneColumns).right
    let cursor = grid.cursor
    grid.fill(pane)
    grid.cover(pane)
    let (edge, rest) = pane.splitColumns(left: 1)
    for row in edge.row..<edge.endRow {
      grid.write("|", row: row, column: edge.column, role: .frameRule)
    }
    draw(file, on: &grid, in: rest)
    grid.cursor = cursor
  }

  private func draw(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    file.ice.draw(
      file, on: &grid, in: box, isDrawn: preferences.drawsLines, preferences.bindings)
  }
}
