internal import Canvas
internal import Logic

/// Row 1 of the worklist: the program, the day, how much waits, and whether all is saved.
struct WorklistHead {
  private let list: Worklist
  private let now: Moment
  private let saving: Saving?

  init(_ list: Worklist, now: Moment, saving: Saving?) {
    self.list = list
    self.now = now
    self.saving = saving
  }

  func draw(on grid: inout Grid) {
    let needing = list.needingCount
    let left: [Span] = [
      Span("TROCAR", .frameTitle), "   Worklist   ", Span(now.date.words),
      Span("      \(list.openCount) open"), Span(" | ", .textDim),
      Span("\(needing) need\(needing == 1 ? "s" : "") you", needing > 0 ? .whoHolds : .text),
    ]
    grid.write(left, row: 0, column: 1)
    guard let saving else { return }
    let words = saving.words
    grid.write(words, row: 0, column: grid.size.columns - 1 - words.columns, role: saving.role)
  }
}
