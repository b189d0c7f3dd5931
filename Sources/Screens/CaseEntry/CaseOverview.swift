internal import Canvas
internal import Logic

/// The other sections of the case, beside the one that is being filled in, where there is room.
///
/// Each with its answers and with what it still owes a verdict; blank facts that decide nothing
/// stand in their own section only.
struct CaseOverview {
  private struct Line {
    let label: String
    let value: String
    let role: Role
    let sign: Sign?
  }

  private struct Chapter {
    let title: String
    let lines: [Line]
  }

  private let chapters: [Chapter]
  private let note: String

  init(_ file: OpenCase, _ signs: FieldSigns, without shown: EntrySection) {
    note = file.naming("{case.section} goes there")
    let reader = file.reader
    chapters = EntrySection.all(file).filter { $0 != shown }.map { section in
      let file = Self.seen(file, from: section)
      let fields = EntryFields(section, file, reader)
      let progress = fields.progress(file)
      return Chapter(
        title: "\(section.heading(file))  \(progress.done)/\(progress.all)",
        lines: fields.fields.compactMap { Self.line($0, file, reader, signs[$0.place]) })
    }
  }

  /// The case as it is seen from the lesion that the section is about.
  private static func seen(_ file: OpenCase, from section: EntrySection) -> OpenCase {
    guard case .lesion(let id) = section,
      let index = file.record.lesions.firstIndex(where: { $0.id == id })
    else { return file }
    var file = file
    file.lesionIndex = index
    return file
  }

  private static func line(
    _ field: EntryField, _ file: OpenCase, _ reader: CaseReader, _ sign: Sign?
  ) -> Line? {
    let view = FieldView(field, file, isHere: false, reader)
    let isAnswered = !field.isDerived && !view.value.isEmpty
    guard isAnswered || sign != nil else { return nil }
    return Line(label: field.label, value: view.value, role: view.role, sign: sign)
  }

  func draw(on grid: inout Grid, in box: Box) {
    guard box.rows > 1 else { return }
    grid.rule(
      "The other sections", note: note, row: box.row, column: box.column, width: box.columns)
    let room = box.rows - 1
    let all = chapters.reduce(0) { $0 + 1 + $1.lines.count }
    var row = box.row + 1
    var drawn = 0
    let last = all > room ? box.endRow - 1 : box.endRow
    for chapter in chapters {
      guard row < last else { break }
      let role: Role = chapter.lines.isEmpty ? .textDim : .frameTitle
      grid.write(
        chapter.title, row: row, column: box.column + 1, role: role, width: box.columns - 2)
      row += 1
      drawn += 1
      for line in chapter.lines.prefix(max(0, last - row)) {
        draw(line, on: &grid, row: row, in: box)
        row += 1
        drawn += 1
      }
    }
    guard all > room else { return }
    grid.write(
      "and \(all - drawn) lines more", row: box.endRow - 1, column: box.column + 1, role: .textDim)
  }

  private func draw(_ line: Line, on grid: inout Grid, row: Int, in box: Box) {
    if let sign = line.sign {
      grid.write(sign.text, row: row, column: box.column + 3, role: sign.role)
    }
    grid.write(
      line.label.clipped(to: 24), row: row, column: box.column + 6, role: .fieldLabel)
    let room = max(0, box.columns - 32)
    grid.write(
      line.value.clipped(to: room), row: row, column: box.column + 31, role: line.role,
      width: room)
  }
}
