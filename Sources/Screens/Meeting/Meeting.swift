internal import Canvas
internal import Logic
internal import Rules

/// Step 5: who met, what surgeons said, what was decided for each lesion, why, who dissented, and
/// what all that changes.
struct Meeting: FieldList {
  let name = StepName.meeting
  var cursor: FactPlace? {
    didSet { if cursor != oldValue { scroll = 0 } }
  }
  /// Whether the pane says what reads the field, instead of what the meeting changes.
  var showsReaders = false
  /// How far the pane is scrolled.
  var scroll = 0

  func standing(_ file: OpenCase) -> Standing {
    let open = file.record.lesions.count { $0.sheet[.meetingDecision] == nil }
    if isRecorded(file), open == 0 {
      let isAccepted = file.record.lesions.allSatisfy {
        ["accept", "accept_if"].contains($0.sheet.word(.meetingDecision))
      }
      return Standing(isAccepted ? .ok : .unknown)
    }
    return open > 0 ? Standing(.unknown, count: open) : Standing(.unknown)
  }

  /// Whether the decision is on record as one of a meeting: that the case was discussed, on which
  /// day, and what was decided for a lesion.
  func isRecorded(_ file: OpenCase) -> Bool {
    isDiscussed(file) && file.record.sheet.date(.meetingDate) != nil
      && file.record.lesions.contains { $0.sheet.word(.meetingDecision) != nil }
  }

  /// Whether the case is said to be discussed, with or without a decision.
  func isDiscussed(_ file: OpenCase) -> Bool {
    file.record.sheet[.reviewDone]?.value == .yesNo(true)
  }

  func areTogether(_ field: EntryField, _ next: EntryField) -> Bool { field.owner == next.owner }

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
