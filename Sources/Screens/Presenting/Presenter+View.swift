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
    } else if page == .agenda {
      drawAgenda(on: &grid, in: body)
    } else if isBlank {
      grid.write("This screen is blank.", row: body.row + 1, column: 1, role: .textDim)
    } else if let reasons {
      reasons.draw(on: &grid, in: body, commandsOf: follows ? "following" : "presenting")
    } else if let shown = shownCase {
      isLarge ? drawSlide(shown, on: &grid, in: body) : drawDense(shown, on: &grid, in: body)
    } else {
      drawBetween(on: &grid, in: body)
    }
    help?.draw(on: &grid, in: body)
    palette?.draw(on: &grid, in: body)
    drawFoot(on: &grid)
    return grid
  }

  private func drawHead(on grid: inout Grid) {
    var words = ["\(meeting.title) \(meeting.day.words)"]
    if page == .agenda {
      words += [
        "agenda", Counted.words(meeting.agenda.count, "case"), "\(meeting.open.count) open",
      ]
    } else {
      if let place { words.append("case \(place + 1) of \(meeting.agenda.count)") }
      if let shown = shownCase, !isBlank { words += [shown.ageAndSex, shown.id] }
    }
    let isNamed = !follows && page == .review && !isBlank && named == meeting.shown
    if isNamed, let named, let name = names[named] {
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
    let message: (text: String, role: Role) =
      if let prompt { (prompt.words, .noticeWarn) } else if let palette {
        (palette.advice, .textDim)
      } else if let notice { (words(of: notice), notice.tone.role) } else if let help {
        (help.advice, .textDim)
      } else { advice }
    grid.write(
      bindings.naming(message.text).clipped(to: grid.size.columns - 2), row: grid.size.rows - 2,
      column: 1, role: message.role)
    let isEditing = (form != nil || presentDraft != nil) && prompt == nil
    let hints = KeyHints(lines: footLines, mode: isEditing ? "EDIT" : nil)
    hints.draw(on: &grid, row: grid.size.rows - 1)
  }

  private func words(of notice: Notice) -> String {
    guard let written, written.words == notice.text else { return notice.text }
    return written.words(in: size.columns - 2)
  }

  private var footLines: [KeyLine] {
    if prompt != nil { return Self.promptLines }
    if palette != nil { return CommandPalette.keyLines }
    if help != nil { return Help.keyLines }
    return form != nil || presentDraft != nil ? Self.formLines : keys.lines(in: self)
  }

  private var advice: (text: String, role: Role) {
    if presentDraft != nil { return ("Who is here, by letter or name. Enter keeps it.", .textDim) }
    if let form { return (form.help, .textDim) }
    if follows { return following }
    if meeting.isClosed {
      return ("The meeting is closed. {agenda.save} writes the minutes, without names.", .textDim)
    }
    return page == .agenda
      ? ("The projector follows what is presented, never the agenda.", .textDim)
      : ("Advice for the meeting. The meeting decides.", .textDim)
  }

  private var following: (text: String, role: Role) {
    if isForsaken, !meeting.isClosed {
      return (
        "Nobody presents now. What was recorded is safe; the next one starts here.", .noticeWarn
      )
    }
    return ("This screen follows the meeting. Names are never shown here.", .textDim)
  }

  private static let promptLines = [
    KeyLine(id: "prompt.yes", keys: ["C"], label: "yes", hint: Hint("confirm", rank: 1)),
    KeyLine(
      id: "prompt.no", keys: [.escape], label: "no", hint: Hint("no, as any other key", rank: 1)),
  ]

  static let formLines: [KeyLine] = [
    KeyLine(id: "form.accept", keys: [.enter], label: "next", hint: Hint("next", rank: 1)),
    KeyLine(id: "form.up", keys: [.up], label: "field", hint: Hint("field", rank: 2)),
    KeyLine(id: "form.down", keys: [.down], label: "field", hint: Hint("field", rank: 2)),
    KeyLine(
      id: "form.leave", keys: [.escape], label: "leave", hint: Hint("leave, kept as typed", rank: 3)
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
}
