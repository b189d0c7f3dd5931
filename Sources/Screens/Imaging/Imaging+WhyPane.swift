internal import Canvas
internal import Logic
internal import Rules

/// The pane below or beside the checklist: the field that is edited, or why the line under the
/// cursor stands as it does, with the dates and limits that decide it.
extension Imaging {
  func drawPane(_ lines: [Line], _ file: OpenCase, on grid: inout Grid, in box: Box) {
    if let editor = file.editor {
      drawField(editor, file, on: &grid, in: box)
      return
    }
    let here = index(lines)
    guard lines.indices.contains(here), lines[here].checked.indices.contains(file.lesionIndex)
    else { return }
    grid.postpone(box, as: "imaging.why")
    let checked = lines[here].checked[file.lesionIndex]
    let id = file.lesion?.id ?? ""
    grid.rule(
      "\(checked.item.label), \(id): "
        + (isToCome(checked, file) ? "to come" : checked.stateInWords),
      note: box.column == 0 ? file.naming("{imaging.why} closes") : "", row: box.row,
      column: box.column, width: box.columns)
    var row = box.row + 1
    let width = max(10, box.columns - 15)
    let reasons = reasons(checked, file, hasRoom: box.rows > 14)
    // The line follows the age that it shows, or else stands before the list of the studies.
    let timelineAfter =
      reasons.contains { $0.label == Self.onTheDay }
      ? Self.onTheDay : reasons.contains { $0.label == Self.studies } ? "why asked" : nil
    for (label, text) in reasons {
      let lines = text.wrapped(to: width).map { [Span($0)] }
      write(label, lines, on: &grid, row: &row, in: box)
      guard label == timelineAfter else { continue }
      let timeline = ImagingTimeline(file)?.lines(width) ?? []
      write("timeline", timeline, on: &grid, row: &row, in: box)
    }
  }

  /// Whether images are in order only once they are made: the latest are dated after today.
  func isToCome(_ checked: CheckedItem, _ file: OpenCase) -> Bool {
    checked.item.shows == .latestStudy && checked.sign == .ok
      && Currency(file.reader).latest?.isAfter(file.now.date) == true
  }

  private func write(
    _ label: String, _ lines: [[Span]], on grid: inout Grid, row: inout Int, in box: Box
  ) {
    for (number, line) in lines.enumerated() where row < box.endRow {
      if number == 0 {
        grid.write(label, row: row, column: box.column + 1, role: .fieldLabel)
      }
      grid.write(line, row: row, column: box.column + 13)
      row += 1
    }
  }

  /// The line that the timeline follows.
  private static let onTheDay = "on the day"
  private static let studies = "studies"

  typealias Reason = (label: String, text: String)

  func reasons(_ checked: CheckedItem, _ file: OpenCase, hasRoom: Bool) -> [Reason] {
    var reasons = checked.currency.map { dates($0, file) } ?? []
    for hold in checked.holdsHere ? checked.holds : [] {
      let doubt = hold.truth == .yes ? "" : "unless excluded: "
      reasons.append(("holds", "\(doubt)\(hold.rule.says) (\(hold.rule.id))"))
      // The dates say already what ends a hold about them.
      if checked.currency == nil { reasons.append(("lifted by", hold.liftedBy(file.catalogue))) }
    }
    // Of the dates the source says why; the rows are for the timeline.
    if checked.currency == nil || hasRoom { reasons.append(("why asked", checked.item.why)) }
    let isOfStudies = checked.item.shows == .latestStudy || checked.item.shows == .age
    if isOfStudies || hasRoom {
      let studies = StudyLine.all(file)
      if studies.isEmpty {
        reasons.append((Self.studies, file.naming("none on record: {imaging.new} adds one")))
      }
      for (number, study) in studies.enumerated() {
        reasons.append(
          (number == 0 ? Self.studies : "", "\(number + 1) \(study.sign.text) \(study.words)"))
      }
    }
    return reasons + [("source", source(checked))]
  }

  private func source(_ checked: CheckedItem) -> String {
    if let days = checked.currency?.monthDays {
      return "the authors' habit, no reference; a month is set to \(days) days (judgement)"
    }
    let refs = checked.item.references.map(String.init).joined(separator: ", ")
    return refs.isEmpty
      ? "the authors' habit, or judgement; no reference" : "references [\(refs)]"
  }

  private func dates(_ currency: Currency, _ file: OpenCase) -> [Reason] {
    let known = currency.latest.map { "\($0.modality) \($0.date.words)" } ?? "?? not known"
    let count = currency.undatedStudies
    let undated =
      count == 0 ? "" : count == 1 ? "; one study without a date" : "; \(count) without a date"
    var reasons: [Reason] = [
      ("date known", known + undated),
      (Self.onTheDay, "\(currency.ageInWords);  \(currency.limitsInWords)"),
    ]
    if let doubt = currency.doubt { reasons.append(("check", doubt)) }
    let toCome = Currency.studiesToCome(file.reader, after: file.now.date)
    if !toCome.isEmpty {
      reasons.append(("check", "dated after today: \(toCome.joined(separator: ", "))"))
    }
    return reasons + ways(currency)
  }

  /// What would end the hold of the dates, one way a line.
  private func ways(_ currency: Currency) -> [Reason] {
    guard let release = currency.release else { return [] }
    let start = "released if "
    let words = release.hasPrefix(start) ? String(release.dropFirst(start.count)) : release
    return words.split(separator: ", or ").enumerated().map { number, way in
      (number == 0 ? "lifted by" : "or", String(way))
    }
  }

  private func drawField(_ editor: Editor, _ file: OpenCase, on grid: inout Grid, in box: Box) {
    var owner = ""
    if case .study(let id) = editor.place.subject,
      let number = file.record.studies.firstIndex(where: { $0.id == id })
    {
      owner = "Study \(number + 1)"
    }
    let field = EntryField(place: editor.place, declaration: editor.declaration, owner: owner)
    grid.rule(field.label, row: box.row, column: box.column, width: box.columns)
    guard box.rows > 1 else { return }
    FieldRow(field, file, isHere: true).draw(on: &grid, row: box.row + 1, in: box)
    let why = lines(file).first { $0.item.shows.fact == editor.place.fact }?.item.why ?? ""
    let room = Box(
      row: box.row + 3, column: box.column + 3, rows: max(0, box.rows - 3),
      columns: max(0, box.columns - 4))
    grid.write(why.wrapped(to: max(10, room.columns)), in: room, role: .textDim)
  }
}

extension CheckedItem {
  /// How the line stands, in words.
  var stateInWords: String {
    let word =
      switch state {
      case .met: "in order"
      case .notMet: "not in order"
      case .note: "a remark"
      case .notKnown: "not known"
      case .notApplicable: "does not apply"
      }
    return holdsHere ? "HOLD, \(word)" : word
  }
}
