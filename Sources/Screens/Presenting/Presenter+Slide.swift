internal import Canvas
internal import Logic

/// What is read in the room, in large type.
extension Presenter {
  /// The width of what is read in the room, and where it begins.
  static func block(_ box: Box) -> (width: Int, left: Int) {
    let width = min(76, box.columns - 4)
    return (width, box.column + (box.columns - width) / 2)
  }

  func drawSlide(_ shown: PresentedCase, on grid: inout Grid, in box: Box) {
    let (width, left) = Self.block(box)
    var row = box.row
    if let letters = BigLetters(shown.head, width: width) {
      let gap = box.rows >= 30 ? 1 : 0
      letters.draw(on: &grid, row: row + gap, column: left)
      row += BigLetters.rows + 1 + 2 * gap
    }
    var claims = shown.claims
    if let outcome = meeting.outcome(of: shown.id) {
      claims.insert(OutcomeWords.claim(outcome, in: records[shown.id]), at: 0)
    }
    let gap = min(2, max(0, (box.endRow - row) / max(1, claims.count) - 1))
    let linesEach = claims.count * (gap + 2) <= box.endRow - row ? 2 : 1
    for claim in claims {
      guard row < box.endRow else { break }
      row = draw(claim, on: &grid, row: row, column: left, width: width, lines: linesEach) + gap
    }
  }

  /// Writes a claim; the row after it.
  private func draw(
    _ claim: PresentedCase.Claim, on grid: inout Grid, row: Int, column: Int, width: Int, lines: Int
  ) -> Int {
    grid.write(claim.label.clipped(to: 14), row: row, column: column, role: .textDim)
    if let sign = claim.sign {
      grid.write(sign.text, row: row, column: column + 15, role: sign.role)
    }
    let room = width - 18
    let wrapped = claim.words.wrapped(to: room)
    let shown =
      wrapped.count <= lines
      ? wrapped
      : Array(wrapped.prefix(lines - 1)) + [
        wrapped[(lines - 1)...].joined(separator: " ").clipped(to: room)
      ]
    for (offset, line) in shown.enumerated() {
      grid.write(line, row: row + offset, column: column + 18, role: .meetingLarge)
    }
    return row + max(1, shown.count)
  }
}
