internal import Canvas
internal import Logic
internal import Rules

/// Step 7: what was done beside what was planned, what happened, and how the patient fared.
///
/// A record can be made of any case: emergencies do not wait for a meeting. What was done without a
/// decision, or against the plan, is said and kept.
struct FollowUp: FieldList {
  let name = StepName.followUp
  var cursor: FactPlace?

  func standing(_ file: OpenCase) -> Standing {
    guard Self.hasBegun(file) else { return Standing(.neutral) }
    let report = FollowUpReport(file)
    if report.isOverdue { return Standing(.bad, count: 1) }
    return report.missing.isEmpty
      ? Standing(.ok) : Standing(.unknown, count: report.missing.count)
  }

  /// Whether somebody has said what became of the procedure.
  static func hasBegun(_ file: OpenCase) -> Bool { file.record.sheet[.procedureState] != nil }

  func areTogether(_ field: EntryField, _ next: EntryField) -> Bool {
    field.place.subject == next.place.subject
  }

  /// The lesion of the field under the cursor is the one that other steps show.
  static func followUp(_ work: inout Work<FollowUp>) {
    guard let field = work.step.selected(work.file) else { return }
    work.file.showLesion(of: field.place)
  }
}
