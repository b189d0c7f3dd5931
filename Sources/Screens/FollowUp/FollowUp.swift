internal import Canvas
internal import Logic
internal import Rules

/// Step 7: what was done beside what was planned, what happened, and how the patient fared.
///
/// A record can be made of any case: emergencies do not wait for a meeting. What was done without a
/// decision, or against the plan, is said and kept.
struct FollowUp: Step {
  let name = StepName.followUp
  /// The field under the cursor.
  private var cursor: FactPlace?

  func standing(_ file: OpenCase) -> Standing {
    guard Self.hasBegun(file) else { return Standing(.neutral) }
    let report = FollowUpReport(file)
    if report.isOverdue { return Standing(.bad, count: 1) }
    return report.missing.isEmpty
      ? Standing(.ok) : Standing(.unknown, count: report.missing.count)
  }

  /// Whether somebody has said what became of the procedure.
  static func hasBegun(_ file: OpenCase) -> Bool { file.record.sheet[.procedureState] != nil }

  func index(_ fields: [EntryField]) -> Int { fields.firstIndex { $0.place == cursor } ?? 0 }

  func selected(_ file: OpenCase) -> EntryField? {
    let fields = fields(file)
    return fields.isEmpty ? nil : fields[index(fields)]
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let fields = fields(file)
    guard !fields.isEmpty else { return }
    cursor = fields[max(0, min(fields.count - 1, index(fields) + distance))].place
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard let index = fields.firstIndex(where: { $0.place == place }),
      fields.indices.contains(index + distance)
    else { return nil }
    cursor = fields[index + distance].place
    return cursor
  }

  mutating func field(inSection distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard !fields.isEmpty else { return nil }
    let starts = fields.indices.filter {
      $0 == 0 || fields[$0].place.subject != fields[$0 - 1].place.subject
    }
    let here = starts.lastIndex { $0 <= index(fields) } ?? 0
    cursor = fields[starts[(here + distance + starts.count) % starts.count]].place
    return cursor
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    guard fields(file).contains(where: { $0.place == place }) else { return false }
    cursor = place
    return true
  }

  mutating func lesionTurned(in file: OpenCase) {
    guard let lesion = file.lesion,
      let first = fields(file).first(where: { $0.place.subject == .lesion(lesion.id) })
    else { return }
    cursor = first.place
  }

  /// The lesion of the field under the cursor is the one that other steps show.
  static func followUp(_ work: inout Work<FollowUp>) {
    guard let field = work.step.selected(work.file) else { return }
    work.file.showLesion(of: field.place)
  }
}
