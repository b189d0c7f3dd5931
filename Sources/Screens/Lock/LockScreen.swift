internal import Canvas

/// The blank screen of a desk that nobody sits at: the name of the program and the clock, and nothing
/// of a patient.
struct LockScreen: Hashable, Sendable {
  /// When it was locked, as people read it.
  let since: String

  func draw(on grid: inout Grid) {
    let lines = ["TROCAR", "blanked at \(since)", "", "Enter shows the screen again"]
    let top = max(0, (grid.size.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() where top + index < grid.size.rows {
      let column = max(0, (grid.size.columns - line.columns) / 2)
      grid.write(
        line.clipped(to: grid.size.columns), row: top + index, column: column,
        role: index == 0 ? .textStrong : .textDim)
    }
  }
}

extension Desk {
  /// Blanks the screen until Enter; whatever was open stays as it is underneath.
  package mutating func lock(at now: Moment) {
    take(now)
    lock()
  }

  mutating func lock() {
    if lockScreen == nil { lockScreen = LockScreen(since: now.clock) }
  }

  /// Whether the screen is blank.
  package var isLocked: Bool { lockScreen != nil }
}
