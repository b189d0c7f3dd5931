internal import Canvas

/// What is the same around every screen: who and steps above, message and keys below.
enum Frame {
  /// Rows that a step does not have: two above and two below.
  static let rowsAround = 4

  /// The room that every screen is made for.
  static let least = Size(columns: 80, rows: 24)

  /// What a terminal shows that is too small: what is needed, what there is, and that nothing is
  /// lost. At any size.
  static func tooSmall(_ size: Size) -> Grid {
    var grid = Grid(size)
    let sentences = [
      "Trocar needs \(least). This terminal has \(size).",
      "Enlarge it: everything is kept, and keys do nothing until then.",
      "Or leave, Ctrl-C and C, and take trocar --plain.",
    ]
    let lines = sentences.flatMap { $0.wrapped(to: size.columns) }
    grid.write(lines, in: grid.box)
    return grid
  }
}
