internal import Canvas
internal import Logic
internal import Rules

/// The cases on file, sorted by what they need, with the selected one looked into.
struct Worklist: Sendable {
  let rulebook: Rulebook
  /// Nothing while the cases are still being read.
  private(set) var rows: [WorklistRow]?
  var filter = WorklistFilter()
  /// Whether keys are words of the filter.
  var isFiltering = false
  private(set) var order = Order.need
  private(set) var selectedID: String?
  /// The cases that are marked for a meeting, in the order in which they were.
  private(set) var marked: [String] = []

  enum Order: String, Hashable, Sendable, CaseIterable {
    case need, date, patient, step
  }

  init(rulebook: Rulebook) { self.rulebook = rulebook }

  /// Shows these cases, the selection where it was.
  mutating func show(_ cases: [Case]) {
    let known = Dictionary(
      (rows ?? []).map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first })
    rows = cases.map { known[$0] ?? WorklistRow($0, rulebook) }
    if selected == nil { selectedID = shown.first?.id }
  }

  /// The rows that fit the filter, in order.
  var shown: [WorklistRow] {
    (rows ?? []).filter(filter.keeps).sorted { key($0) < key($1) }
  }

  var selected: WorklistRow? { shown.first { $0.id == selectedID } }

  var cursor: Int { shown.firstIndex { $0.id == selectedID } ?? 0 }

  /// Marks the selected case for a meeting, or takes the mark away, and goes on to the next.
  mutating func toggleMark() {
    guard let id = selected?.id else { return }
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
    } else {
      marked.append(id)
    }
    move(by: 1)
  }

  /// The day of the meeting for which the marked cases are: the next one that is on record, or
  /// today.
  func meetingDay(today: CalendarDate) -> CalendarDate {
    let days = (rows ?? []).filter { marked.contains($0.id) }
      .compactMap { $0.record.sheet.date(.meetingDate) }
      .filter { $0.day != nil && $0.dayNumbers.lowerBound >= today.dayNumbers.lowerBound }
    return days.min { $0.dayNumbers.lowerBound < $1.dayNumbers.lowerBound } ?? today
  }

  mutating func select(_ id: String) { selectedID = id }

  mutating func move(by distance: Int) {
    let shown = shown
    guard !shown.isEmpty else { return }
    selectedID = shown[max(0, min(shown.count - 1, cursor + distance))].id
  }

  /// Goes to the next case that waits for its reader; whether there is one.
  mutating func moveToNextNeed() -> Bool {
    let shown = shown
    let after = shown.indices.map { (cursor + 1 + $0) % shown.count }
    guard let next = after.first(where: { shown[$0].need.asksForYou }) else { return false }
    selectedID = shown[next].id
    return true
  }

  mutating func sortByNext() {
    let all = Order.allCases
    let index = all.firstIndex(of: order) ?? 0
    order = all[(index + 1) % all.count]
  }

  /// What a row is sorted by; equal ones by their day, then by their id.
  private func key(_ row: WorklistRow) -> (Int, Int, String, String) {
    let day = row.date?.dayNumbers.lowerBound ?? .max
    return switch order {
    case .need: (row.need.urgency, day, "", row.id)
    case .date: (0, day, "", row.id)
    case .patient: (0, 0, row.patient.lowercased(), row.id)
    case .step: (row.need.step.rawValue, day, "", row.id)
    }
  }
}

/// What the commands of the worklist work on.
struct ListWork: Replying {
  var list: Worklist
  let now: Moment
  let room: Size
  /// The case that is on the desk, if one is.
  let openID: String?
  /// Answers of that case that are not saved yet.
  let unsaved: Int
  var reply = Reply()
  /// The step at which a case is to be opened.
  var wantedStep: StepName?
}
