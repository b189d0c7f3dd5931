internal import Canvas

/// Holds the place of a step that is not built yet.
struct PendingStep: Step {
  let name: StepName

  static let commands: [Command<Work<PendingStep>>] = []

  func standing(_ file: OpenCase) -> Standing { Standing(.neutral) }

  func grid(_ file: OpenCase, _ size: Size) -> Grid {
    var grid = Grid(size)
    grid.write("\(name.title) is not built yet.", row: 1, column: 3, role: .textDim)
    return grid
  }
}
