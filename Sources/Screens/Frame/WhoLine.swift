internal import Canvas
internal import Logic

/// Row 1: who the case is about, what holds it up, and whether the last answer is saved.
struct WhoLine {
  private let file: OpenCase

  init(_ file: OpenCase) { self.file = file }

  func draw(on grid: inout Grid) {
    let width = grid.size.columns
    let saving = file.saving.words
    let savingStart = width - 1 - saving.columns
    let holds = holdSpan
    let room = savingStart - 3
    var column = 1
    let parts = identity
    let fixed = parts.dropFirst().reduce(0) { $0 + $1.text.columns + 3 } + holds.text.columns + 3
    let name = Span(parts[0].text.clipped(to: max(8, room - fixed)), .whoName)
    for (number, part) in ([name] + parts.dropFirst() + [holds]).enumerated() {
      if number > 0 { column = grid.write(" | ", row: 0, column: column, role: .textDim) }
      column = grid.write(
        part.text, row: 0, column: column, role: part.role, width: max(0, room - column + 1))
    }
    grid.write(saving, row: 0, column: savingStart, role: file.saving.role)
  }

  private var identity: [Span] {
    let record = file.record
    let number = record.sheet.text(.patientNumber)
    return [
      Span(Who.name(record), .whoName), Span(Who.ageAndSex(record)),
      number.map { Span($0) }, Span("allergy: \(Who.allergy(record))", allergyRole),
    ].compactMap(\.self)
  }

  private var allergyRole: Role {
    file.record.sheet.text(.allergies) == nil ? .stateUnknown : .whoAllergy
  }

  private var holdSpan: Span {
    let count = file.openHolds.count
    if count == 0 { return Span("no holds", .textDim) }
    return Span(count == 1 ? "1 HOLD" : "\(count) HOLDS", .whoHolds)
  }
}

extension Saving {
  var role: Role {
    if failure != nil { return .saveFailed }
    return outbox.isEmpty ? .saveOk : .savePending
  }
}
