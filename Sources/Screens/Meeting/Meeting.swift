internal import Canvas
internal import Logic
internal import Rules

/// Step 5: who met, what surgeons said, what was decided for each lesion, why, who dissented, and
/// what all that changes.
struct Meeting: Step {
  let name = StepName.meeting
  /// The field under the cursor.
  private var cursor: FactPlace?
  /// Whether the pane says what reads the field, instead of what the meeting changes.
  var showsReaders = false
  /// How far the pane is scrolled.
  var scroll = 0

  func standing(_ file: OpenCase) -> Standing {
    let open = file.record.lesions.count { $0.sheet[.meetingDecision] == nil }
    if isRecorded(file), open == 0 { return Standing(.ok) }
    return open > 0 ? Standing(.unknown, count: open) : Standing(.unknown)
  }

  /// Whether the decision is on record as one of a meeting.
  func isRecorded(_ file: OpenCase) -> Bool {
    file.record.sheet[.reviewDone]?.value == .yesNo(true)
  }

  func index(_ fields: [EntryField]) -> Int {
    fields.firstIndex { $0.place == cursor } ?? 0
  }

  func selected(_ file: OpenCase) -> EntryField? {
    let fields = fields(file)
    return fields.isEmpty ? nil : fields[index(fields)]
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let fields = fields(file)
    guard !fields.isEmpty else { return }
    select(fields[max(0, min(fields.count - 1, index(fields) + distance))].place)
  }

  private mutating func select(_ place: FactPlace) {
    guard place != cursor else { return }
    cursor = place
    scroll = 0
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard let index = fields.firstIndex(where: { $0.place == place }),
      fields.indices.contains(index + distance)
    else { return nil }
    select(fields[index + distance].place)
    return cursor
  }

  mutating func field(inSection distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard !fields.isEmpty else { return nil }
    let starts = fields.indices.filter { $0 == 0 || fields[$0].owner != fields[$0 - 1].owner }
    let here = starts.lastIndex { $0 <= index(fields) } ?? 0
    select(fields[starts[(here + distance + starts.count) % starts.count]].place)
    return cursor
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    guard fields(file).contains(where: { $0.place == place }) else { return false }
    select(place)
    return true
  }

  mutating func lesionTurned(in file: OpenCase) {
    guard let lesion = file.lesion,
      let first = fields(file).first(where: { $0.place.subject == .lesion(lesion.id) })
    else { return }
    select(first.place)
  }

  /// The lesion of the field under the cursor is the one that other steps show; what is about to
  /// be recorded is in sight while it is asked about.
  static func followUp(_ work: inout Work<Meeting>) {
    if work.reply.prompt != nil {
      work.step.scroll = 0
      work.step.showsReaders = false
    }
    guard let field = work.step.selected(work.file) else { return }
    work.file.showLesion(of: field.place)
  }
}

extension FactName {
  static let reviewDone: FactName = "multidisciplinary_review_done"
  static let disciplines: FactName = "multidisciplinary_members"
  static let attendees: FactName = "mdt_attendees"
  static let meetingReason: FactName = "mdt_reason"
  static let meetingDissent: FactName = "mdt_dissent"
  static let meetingCondition: FactName = "mdt_condition"
}
