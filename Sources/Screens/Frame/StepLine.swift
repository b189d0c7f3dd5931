internal import Canvas
internal import Logic

/// Row 2: the case and its six steps, each with its worst state.
struct StepLine {
  private let file: OpenCase
  private let steps: Steps
  private let here: StepName

  init(_ file: OpenCase, steps: Steps, here: StepName) {
    self.file = file
    self.steps = steps
    self.here = here
  }

  func draw(on grid: inout Grid) {
    let isWide = grid.size.columns >= 100
    let items = StepName.allCases.map { item($0, isWide: isWide) }
    let isTight = grid.size.columns < idColumns + columns(items, gap: 2)
    let gap = isTight ? 1 : 2
    let room = grid.size.columns - columns(items, gap: gap)
    let id = file.record.id.clipped(to: max(0, room))
    var column = grid.write(id, row: 1, column: 1, role: .frameTitle) + gap - 1
    for (name, item) in zip(StepName.allCases, items) {
      let isHere = name == here
      let edge = isHere ? Role.stepHere : .stepOther
      grid.write(isHere ? "[" : "", row: 1, column: column, role: edge)
      column = grid.write(item, row: 1, column: column + 1)
      grid.write(isHere ? "]" : "", row: 1, column: column, role: edge)
      column += gap - 1
    }
  }

  private var idColumns: Int { file.record.id.columns }

  /// What the steps take, with so many columns between them, and the edges.
  private func columns(_ items: [[Span]], gap: Int) -> Int {
    items.reduce(2) { $0 + $1.columns + gap }
  }

  private func item(_ name: StepName, isWide: Bool) -> [Span] {
    let label = isWide || name == here ? name.label : name.shortLabel
    let standing = steps[name].standing(file)
    let start = Span("\(name.rawValue) \(label)", name == here ? .stepHere : .stepOther)
    guard !standing.text.isEmpty else { return [start] }
    return [start, " ", Span(standing.text, standing.sign.role)]
  }
}
