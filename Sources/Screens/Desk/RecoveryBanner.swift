internal import Canvas

/// What stands over the case right after a line that dropped, until Esc hides it.
struct RecoveryBanner: Hashable, Sendable {
  /// When the line dropped, as people read it.
  let clock: String
  /// What was typed and is back in its field; nothing where no field was open.
  let typed: String?

  /// How many rows it takes.
  static let rows = 3

  private var words: String {
    guard let typed else { return "You are at the step of your last answer." }
    return "Half-typed \"\(typed.clipped(to: 40))\" is back in its field."
  }

  /// A line of the frame with words in it.
  private func edge(_ words: String, _ width: Int) -> String {
    let text = words.clipped(to: width)
    return "+" + text + String(repeating: "-", count: max(0, width - text.columns)) + "+"
  }

  /// Draws it over the first rows of a part of the screen.
  func draw(on grid: inout Grid, in box: Box) {
    guard box.rows >= Self.rows else { return }
    let width = min(box.columns, 78)
    let inside = width - 2
    let head = "- RECOVERED: the line dropped at \(clock). Every accepted answer is here. "
    let foot = "- Esc hides this   :log keeps it "
    let rows = [
      edge(head, inside), "|" + (" " + words).padded(to: inside) + "|", edge(foot, inside),
    ]
    for (index, text) in rows.enumerated() {
      let role: Role = index == 1 ? .overlayBody : .overlayEdge
      grid.write(text, row: box.row + index, column: box.column + 1, role: role)
    }
  }
}
