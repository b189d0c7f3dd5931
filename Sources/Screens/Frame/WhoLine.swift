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
    // The number gives way first, then the name, then the words of the allergy; what holds the
    // case up never does.
    var allergy = allergy
    var room = savingStart - 2 - Self.width([age, allergy, holdSpans])
    let name = Who.name(file.record)
    let missing = min(name.columns, Self.leastName) - room
    if missing > 0 {
      let words = max(Self.leastAllergy, allergy.columns - missing)
      allergy = [Span(allergy.map(\.text).joined().clipped(to: words), allergyRole)]
      room += missing
    }
    let shown = name.clipped(to: max(Self.leastName, room))
    let left = room - shown.columns - Self.gap.text.columns
    // A number that is cut looks like another one.
    let number = file.record.sheet.text(.patientNumber) ?? ""
    let hasNumber = !number.isEmpty && number.columns <= left
    let identity = [[Span(shown, .whoName)], age] + (hasNumber ? [[Span(number)]] : [])
    let parts = identity + [allergy, holdSpans]
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

  /// Columns that a name keeps, and the words of an allergy with their label.
  private static let leastName = 8
  private static let leastAllergy = 16

  private static func width(_ parts: [[Span]]) -> Int {
    parts.reduce(0) { $0 + $1.columns + gap.text.columns }
  }

  private var age: [Span] {
    let words = Who.ageAndSex(file.record)
    return [Span(words, words.contains(Sign.unknown.text) ? .stateUnknown : .text)]
  }

  private var allergy: [Span] {
    [Span("allergy: \(Who.allergy(file.record))", allergyRole)]
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
