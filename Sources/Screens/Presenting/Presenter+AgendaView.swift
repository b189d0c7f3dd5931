internal import Canvas
internal import Logic
internal import Rules

/// The agenda: each case with what it is about and what came of it; then who is here.
extension Presenter {
  func drawAgenda(on grid: inout Grid, in box: Box) {
    let (list, foot) = box.splitRows(bottom: box.columns >= 110 ? 8 : 5)
    drawRows(on: &grid, in: list)
    drawCaseHere(on: &grid, in: foot)
  }

  private func drawRows(on grid: inout Grid, in box: Box) {
    let ids = agenda.rows(of: meeting)
    guard !ids.isEmpty else {
      grid.write(
        bindings.naming("Nothing is on the agenda: {worklist.mark} marks cases on the worklist."),
        row: box.row, column: 3,
        role: .textDim)
      return
    }
    let cursor = ids.firstIndex { $0 == caseHere } ?? 0
    let window = Window(of: ids.count, around: cursor, rows: box.rows - 2)
    let texts = ids[window.range].map(row)
    let width = box.columns - 4
    let table = namesAgenda ? Self.namedTable : Self.table
    let widths = table.widths(texts, width: width)
    let places = table.places(texts, width: width)
    grid.write(
      table.line(table.columns.map(\.title), widths: widths), row: box.row, column: 3,
      role: .textDim)
    let sorted = "sorted by: \(agenda.order.rawValue)"
    grid.write(
      sorted, row: box.row - 1, column: box.endColumn - 1 - sorted.columns, role: .textDim)
    for (offset, index) in window.range.enumerated() {
      let row = box.row + 1 + offset
      grid.write(table.line(texts[offset], widths: widths), row: row, column: 3)
      let state = places[table.columns.count - 2]
      grid.mark(
        Box(row: row, column: 3 + state.lowerBound, rows: 1, columns: 2), as: sign(ids[index]).role)
      guard ids[index] == caseHere else { continue }
      grid.write(">", row: row, column: 1, role: .cursorGutter)
      grid.lay(.cursorRow, behind: Box(row: row, column: 0, rows: 1, columns: box.columns))
      grid.cursor = Position(row: row, column: 1)
    }
  }

  private func row(_ id: String) -> [String] {
    let number = meeting.agenda.firstIndex(of: id).map { "\($0 + 1)" } ?? ""
    let seconds = meeting.secondsShown(id, until: now.seconds)
    let time = seconds > 0 || meeting.shown == id ? "\(seconds / 60) min" : ""
    let about = cases[id].map { $0.about } ?? ""
    let name = namesAgenda ? [names[id] ?? id] : []
    return [number, id] + name + [
      records[id].map(Who.brief) ?? "", about, "\(sign(id).text) \(state(id))",
      time,
    ]
  }

  private func sign(_ id: String) -> Sign {
    if meeting.outcome(of: id) != nil || meeting.dealtWith.contains(id) { return .ok }
    return meeting.shown == id || isDiscussed(id) ? .neutral : .unknown
  }

  /// What came of a case, in two words.
  private func state(_ id: String) -> String {
    if let outcome = meeting.outcome(of: id) { return OutcomeWords.short(outcome) }
    if meeting.dealtWith.contains(id) { return "dealt with" }
    if drafts[id] != nil { return "half typed" }
    if meeting.shown == id { return "is shown" }
    return isDiscussed(id) ? "no outcome" : meeting.isClosed ? "not reached" : "open"
  }

  private static let table = Table([
    .init("No", .exactly(3)), .init("Case", .exactly(11)), .init("Age", .exactly(4)),
    .init("About", .share), .init("State", .exactly(20)), .init("Shown", .exactly(7)),
  ])

  private static let namedTable = Table([
    .init("No", .exactly(3)), .init("Case", .exactly(11)), .init("Patient", .exactly(15)),
    .init("Age", .exactly(4)), .init("About", .share), .init("State", .exactly(20)),
    .init("Shown", .exactly(7)),
  ])

  private func drawCaseHere(on grid: inout Grid, in box: Box) {
    let width = box.columns - 2
    grid.rule(
      caseHere ?? "", note: "", row: box.row, column: box.column, width: box.columns)
    var lines: [PresentedCase.Claim] = []
    if let id = caseHere, let shown = cases[id] {
      if let outcome = meeting.outcome(of: id) {
        lines.append(OutcomeWords.claim(outcome, in: records[id]))
      }
      let foremost = ["QUESTION", "HOLDS", "NOT KNOWN"]
      lines += shown.claims.filter { foremost.contains($0.label) }
    }
    for (offset, claim) in lines.prefix(box.rows - 2).enumerated() {
      let row = box.row + 1 + offset
      grid.write(claim.label, row: row, column: 1, role: .textDim)
      if let sign = claim.sign { grid.write(sign.text, row: row, column: 12, role: sign.role) }
      grid.write(claim.words.clipped(to: width - 15), row: row, column: 15)
    }
    let row = box.endRow - 1
    grid.write("Here", row: row, column: 1, role: .fieldLabel)
    guard let draft = presentDraft else {
      let here = whoIsHere.isEmpty ? "?? not said yet" : whoIsHere
      grid.write(
        here.clipped(to: width - 15), row: row, column: 15,
        role: whoIsHere.isEmpty ? .stateUnknown : .fieldValue)
      return
    }
    let visible = draft.columns > width - 15 ? String(draft.suffix(width - 15)) : draft
    let end = grid.write(visible, row: row, column: 15, role: .fieldOpen)
    grid.cursor = Position(row: row, column: end)
  }
}

extension PresentedCase {
  /// What the case is about, in a few words.
  var about: String { claims.first { $0.label == "ABOUT" }?.words ?? "" }
}
