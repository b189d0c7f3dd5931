internal import Canvas
internal import Logic

/// Row 1: who the case is about, what holds it up, and whether the last answer is saved.
struct WhoLine {
  private let file: OpenCase

  /// How many facts have two values, while a file that differs is on the screen.
  private let conflicts: Int?

  init(_ file: OpenCase, conflicts: Int? = nil) {
    self.file = file
    self.conflicts = conflicts
  }

  func draw(on grid: inout Grid) {
    let saving = state.words
    let savingStart = grid.size.columns - 1 - saving.columns
    let others = identity.dropFirst().map { [$0] } + [holdSpans]
    let taken = others.reduce(0) { $0 + $1.columns + Self.gap.text.columns }
    let name = identity[0].text.clipped(to: max(8, savingStart - 3 - taken))
    let parts = [[Span(name, .whoName)]] + others
    let line = Array(parts.joined(separator: [Self.gap]))
    grid.write(line, row: 0, column: 1, width: max(0, savingStart - 2))
    grid.write(saving, row: 0, column: savingStart, role: state.role)
  }

  /// Whether the last answer is saved, or who has the pen.
  private var state: (words: String, role: Role) {
    if let conflicts { return ("CONFLICT \(conflicts)", .noticeWarn) }
    if let pen = file.pen.words { return (pen.clipped(to: 24), .saveOk) }
    if case .mine(let asking) = file.pen, !asking.isEmpty {
      return (file.saving.words + " pen?", .savePending)
    }
    return (file.saving.words, file.saving.role)
  }

  private static let gap = Span(" | ", .textDim)

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

  /// `2 HOLDS ??9`: those that are called for, and those that are not excluded yet.
  private var holdSpans: [Span] {
    let all = file.openHolds
    let called = all.count(where: \.isCalledFor)
    let head =
      called == 0
      ? Span("0 HOLDS", .textDim) : Span(called == 1 ? "1 HOLD" : "\(called) HOLDS", .whoHolds)
    let left = all.count - called
    return left == 0
      ? [head] : [head, Span(" " + Sign.unknown.text + "\(left)", Sign.unknown.role)]
  }
}

extension Saving {
  var role: Role {
    if failure != nil { return .saveFailed }
    return outbox.isEmpty ? .saveOk : .savePending
  }
}
