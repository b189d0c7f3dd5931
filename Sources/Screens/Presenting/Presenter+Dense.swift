internal import Canvas
internal import Logic

/// The presenter's own view.
extension Presenter {
  func drawDense(_ shown: PresentedCase, on grid: inout Grid, in box: Box) {
    let (left, right) = box.splitColumns(left: box.columns >= 110 ? 40 : 26)
    for (offset, id) in meeting.agenda.enumerated() where offset < left.rows {
      let isHere = id == meeting.shown
      let outcome = meeting.outcome(of: id).map { OutcomeWords.word($0) } ?? "open"
      let minutes = meeting.secondsShown(id, until: now.seconds) / 60
      let line = (isHere ? "> " : "  ") + id.padded(to: 11) + outcome.padded(to: 8) + "\(minutes)m"
      grid.write(
        line, row: left.row + offset, column: left.column + 1,
        role: isHere ? .textStrong : .text, width: left.columns - 2)
    }
    var row = right.row
    var claims = shown.claims + shown.details
    if let outcome = meeting.outcome(of: shown.id) {
      claims.insert(OutcomeWords.claim(outcome, in: records[shown.id]), at: 0)
    }
    for (index, claim) in claims.enumerated() {
      guard row < right.endRow else { break }
      if row == right.endRow - 1, index < claims.count - 1 {
        let words = "\(claims.count - index) more: a taller window shows them"
        grid.write(
          words, row: row, column: right.column, role: .textDim, width: right.columns - 1)
        break
      }
      let room = right.columns - 19
      grid.write(claim.label.clipped(to: 13), row: row, column: right.column, role: .fieldLabel)
      if let sign = claim.sign {
        grid.write(sign.text, row: row, column: right.column + 14, role: sign.role)
      }
      let most = right.rows >= claims.count + 6 ? 3 : 1
      for line in Self.lines(claim.words, room, most) {
        guard row < right.endRow else { break }
        grid.write(line, row: row, column: right.column + 17)
        row += 1
      }
      if claim.words.isEmpty { row += 1 }
    }
  }

  /// Words in so many lines at most; what is cut ends as everywhere.
  private static func lines(_ words: String, _ width: Int, _ most: Int) -> [String] {
    let lines = words.wrapped(to: width)
    guard lines.count > most else { return lines }
    let rest = lines.dropFirst(most - 1).joined(separator: " ")
    return lines.prefix(most - 1) + [rest.clipped(to: width)]
  }
}
