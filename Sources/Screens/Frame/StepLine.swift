internal import Canvas
internal import Logic

/// Row 2: the case and its six steps, each with its worst state; what comes after the procedure
/// stands there once it has begun.
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
    let whole = names.map { item($0, isWide: isWide) }
    // With a seventh step there is no room for all names on a small screen: the digits stay.
    let isFull = names.count > 6 && grid.size.columns < idColumns + columns(whole, gap: 1)
    let items = isFull ? names.map { $0 == here ? item($0, isWide: isWide) : brief($0) } : whole
    let isTight = grid.size.columns < idColumns + columns(items, gap: 2)
    let gap = isTight ? 1 : 2
    let room = grid.size.columns - columns(items, gap: gap)
    let id = file.record.id.clipped(to: max(0, room))
    var column = grid.write(id, row: 1, column: 1, role: .frameTitle) + gap - 1
    for (name, item) in zip(names, items) {
      let isHere = name == here
      let start = column
      let edge = isHere ? Role.stepHere : .stepOther
      grid.write(isHere ? "[" : "", row: 1, column: column, role: edge)
      column = grid.write(item, row: 1, column: column + 1)
      grid.write(isHere ? "]" : "", row: 1, column: column, role: edge)
      grid.link(
        Box(row: 1, column: start, rows: 1, columns: column - start),
        to: "go." + name.shortLabel.lowercased())
      column += gap - 1
    }
  }

  private var names: [StepName] {
    let hasBegun = file.record.sheet[.procedureState] != nil || here == .followUp
    return StepName.allCases.filter { $0 != .followUp || hasBegun }
  }

  private var idColumns: Int { file.record.id.columns }

  /// What the steps take, with so many columns between them, and the edges.
  private func columns(_ items: [[Span]], gap: Int) -> Int {
    items.reduce(2) { $0 + $1.columns + gap }
  }

  /// A step by its digit and its worst state alone.
  private func brief(_ name: StepName) -> [Span] {
    let standing = steps[name].standing(file)
    let start = Span("\(name.rawValue)", .stepOther)
    guard !standing.text.isEmpty else { return [start] }
    return [start, " ", Span(standing.text, standing.sign.role)]
  }

  private func item(_ name: StepName, isWide: Bool) -> [Span] {
    let label = isWide || name == here ? name.label : name.shortLabel
    let standing = steps[name].standing(file)
    let start = Span("\(name.rawValue) \(label)", name == here ? .stepHere : .stepOther)
    guard !standing.text.isEmpty else { return [start] }
    return [start, " ", Span(standing.text, standing.sign.role)]
  }
}
