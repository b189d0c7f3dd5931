package import Canvas
internal import Logic

extension Presenter {
  /// The picture of the meeting at a size.
  package func grid(_ size: Size) -> Grid {
    guard size.columns >= Frame.least.columns, size.rows >= Frame.least.rows else {
      return Frame.tooSmall(size)
    }
    var grid = Grid(size)
    drawHead(on: &grid)
    let body = grid.box.splitRows(top: 2).bottom.splitRows(bottom: 2).top
    if let form {
      drawForm(form, on: &grid, in: body)
    } else if let shown = shownCase {
      isLarge ? drawSlide(shown, on: &grid, in: body) : drawDense(shown, on: &grid, in: body)
    } else {
      drawBetween(on: &grid, in: body)
    }
    if showsKeys { drawKeyList(on: &grid, in: body) }
    drawFoot(on: &grid)
    return grid
  }

  private func drawHead(on grid: inout Grid) {
    var words = ["\(meeting.title) \(meeting.day.words)"]
    if let place { words.append("case \(place + 1) of \(meeting.agenda.count)") }
    if let shown = shownCase { words += [shown.ageAndSex, shown.id] }
    if !follows, let named, named == meeting.shown, let name = names[named] {
      grid.write(name.clipped(to: grid.size.columns - 2), row: 1, column: 1, role: .whoName)
    }
    let clock = meeting.shown == nil ? "" : "\(minutes) min"
    let room = grid.size.columns - 2
    grid.write(
      words.joined(separator: " | ").clipped(to: room - clock.columns - 2), row: 0, column: 1,
      role: .textStrong)
    grid.write(
      clock, row: 0, column: grid.size.columns - 1 - clock.columns, role: .meetingClock)
  }

  private func drawFoot(on grid: inout Grid) {
    let row = grid.size.rows - 2
    let width = grid.size.columns - 2
    if let prompt {
      grid.write(prompt.words.clipped(to: width), row: row, column: 1, role: .noticeWarn)
    } else if let notice {
      grid.write(notice.text.clipped(to: width), row: row, column: 1, role: notice.tone.role)
    } else {
      grid.write(advice.clipped(to: width), row: row, column: 1, role: .textDim)
    }
    let lines =
      prompt != nil
      ? [KeyLine(id: "prompt.yes", keys: ["C"], label: "yes", hint: Hint("confirm", rank: 1))]
      : form != nil ? Self.formLines : keys.lines(in: self)
    let hints = KeyHints(lines: lines, mode: form != nil && prompt == nil ? "EDIT" : nil)
    hints.draw(on: &grid, row: grid.size.rows - 1)
  }

  private var advice: String {
    if let form { return form.field.help }
    if follows { return "This screen follows the meeting. Names are never shown here." }
    if meeting.isClosed { return "The meeting is closed: trocar meeting minutes \(meeting.id)" }
    return "Advice for the meeting. The meeting decides."
  }

  static let formLines: [KeyLine] = [
    KeyLine(id: "form.accept", keys: [.enter], label: "next", hint: Hint("next", rank: 1)),
    KeyLine(id: "form.up", keys: [.up], label: "field", hint: Hint("field", rank: 2)),
    KeyLine(id: "form.down", keys: [.down], label: "field", hint: Hint("field", rank: 2)),
    KeyLine(
      id: "form.leave", keys: [.escape], label: "leave",
      hint: Hint("leave, nothing recorded", rank: 3)
    ),
  ]

  private func drawBetween(on grid: inout Grid, in box: Box) {
    let words = meeting.isClosed ? ["CLOSED"] : ["MDT"]
    let (width, left) = Self.block(box)
    if let letters = BigLetters(words, width: width) {
      letters.draw(on: &grid, row: box.row + 1, column: left)
    }
    let lines =
      meeting.isClosed
      ? Self.notReached(meeting)
      : [meeting.agenda.isEmpty ? "Nothing is on the agenda." : "The first case is not shown yet."]
    grid.write(
      lines, in: Box(row: box.row + 8, column: left, rows: box.rows - 8, columns: width))
  }

  private static func notReached(_ meeting: TeamMeeting) -> [String] {
    let left = meeting.notReached
    return left.isEmpty
      ? ["Every case was reached."] : ["Not reached: " + left.joined(separator: ", ")]
  }

  private func drawKeyList(on grid: inout Grid, in box: Box) {
    grid.frame(box, title: "Keys: meeting", note: "any key closes")
    let lines = keys.lines(in: self).map { line in
      let names = line.keys.map(\.label).joined(separator: " ")
      return names.padded(to: 24) + line.label + (line.whyOff.map { " (off: \($0))" } ?? "")
    }
    grid.write(lines, in: box.inset(rows: 1, columns: 2))
  }
}

// MARK: - Large type

extension Presenter {
  /// The width of what is read in the room, and where it begins.
  static func block(_ box: Box) -> (width: Int, left: Int) {
    let width = min(76, box.columns - 4)
    return (width, box.column + (box.columns - width) / 2)
  }

  private func drawSlide(_ shown: PresentedCase, on grid: inout Grid, in box: Box) {
    let (width, left) = Self.block(box)
    var row = box.row
    if let letters = BigLetters(shown.head, width: width) {
      let gap = box.rows >= 30 ? 1 : 0
      letters.draw(on: &grid, row: row + gap, column: left)
      row += BigLetters.rows + 1 + 2 * gap
    }
    var claims = shown.claims
    if let outcome = meeting.outcome(of: shown.id) {
      claims.insert(OutcomeWords.claim(outcome), at: 0)
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

// MARK: - The dense view

extension Presenter {
  private func drawDense(_ shown: PresentedCase, on grid: inout Grid, in box: Box) {
    let (left, right) = box.splitColumns(left: box.columns >= 110 ? 40 : 26)
    for (offset, id) in meeting.agenda.enumerated() where offset < left.rows {
      let isHere = id == meeting.shown
      let outcome = meeting.outcome(of: id).map { OutcomeWords.word($0.decision) } ?? "open"
      let minutes = meeting.secondsShown(id, until: now.seconds) / 60
      let line = (isHere ? "> " : "  ") + id.padded(to: 11) + outcome.padded(to: 8) + "\(minutes)m"
      grid.write(
        line, row: left.row + offset, column: left.column + 1,
        role: isHere ? .textStrong : .text, width: left.columns - 2)
    }
    var row = right.row
    var claims = shown.claims + shown.details
    if let outcome = meeting.outcome(of: shown.id) {
      claims.insert(OutcomeWords.claim(outcome), at: 0)
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
      for line in claim.words.wrapped(to: room).prefix(right.rows >= claims.count + 6 ? 3 : 1) {
        guard row < right.endRow else { break }
        grid.write(line, row: row, column: right.column + 17)
        row += 1
      }
      if claim.words.isEmpty { row += 1 }
    }
  }

  private func drawForm(_ form: OutcomeForm, on grid: inout Grid, in box: Box) {
    let (width, left) = Self.block(box)
    grid.write(
      "OUTCOME OF \(form.caseID)", row: box.row, column: left, role: .frameTitle, width: width)
    var row = box.row + 2
    for field in OutcomeForm.Field.allCases {
      if field == .action {
        for action in form.actions {
          grid.write(
            OutcomeWords.words(action), row: row, column: left + 14, width: width - 14)
          row += 1
        }
      }
      let isHere = field == form.field
      grid.write(
        (isHere ? "> " : "  ") + field.label, row: row, column: left,
        role: isHere ? .textStrong : .fieldLabel)
      let text = field == .decision ? form.decision?.label ?? "??" : form[field]
      // The end of a long text is where one types.
      let room = width - 15
      let visible = text.columns > room ? String(text.suffix(room)) : text
      let end = grid.write(
        visible, row: row, column: left + 14, role: isHere ? .fieldOpen : .fieldValue, width: room)
      if isHere { grid.cursor = Position(row: row, column: end) }
      row += 2
    }
  }
}
