internal import Logic
internal import Rules

/// One case on the worklist, with what was worked out about it.
struct WorklistRow: Hashable, Sendable {
  let record: Case
  let assessment: Assessment
  let holds: [OpenHold]
  let need: Need
  let patient: String
  let target: String

  init(_ record: Case, _ rulebook: Rulebook) {
    self.record = record
    assessment = rulebook.assess(record)
    holds = assessment.openHolds(planned: record.plannedTechniques, rulebook.catalogue)
    need = Need(record, assessment, holds: holds)
    patient = Who.name(record)
    target = Target.words(record, rulebook.catalogue)
  }

  var id: String { record.id }

  /// `72F`; `??` where neither is known.
  var ageAndSex: String {
    let sex = Who.sex(record)
    return sex == "?" ? Who.age(record) : Who.age(record) + sex
  }

  /// The day that matters next: of the meeting while it is not decided, or else of the procedure.
  var date: CalendarDate? {
    isDecided ? record.sheet.date(.procedureDate) : meeting ?? record.sheet.date(.procedureDate)
  }

  private var meeting: CalendarDate? { record.sheet.date(.meetingDate) }

  private var isDecided: Bool {
    record.lesions.allSatisfy { $0.sheet[.meetingDecision] != nil }
  }

  /// `MDT 24 Nov`, `Thu 26 Nov`, `no date`, `done`.
  var when: String {
    if need.words == "done" { return "done" }
    guard let date, let day = date.day else { return date?.words ?? "no date" }
    let start = !isDecided && meeting != nil ? "MDT" : date.weekdayName ?? ""
    return "\(start) \(day) \(date.monthName)"
  }
}
