internal import Logic
internal import Rules

/// What is worked out of a case once for each change of it, and read at every key.
struct Findings: Sendable {
  let openHolds: [OpenHold]
  let closedPlans: [ClosedPlan]
  /// The imaging checklist of each lesion.
  let checklist: [[CheckedItem]]

  init(_ record: Case, _ assessment: Assessment, _ rulebook: Rulebook) {
    let reader = rulebook.reader(of: record)
    openHolds = assessment.openHolds(planned: record.plannedTechniques, rulebook.catalogue)
    closedPlans = assessment.closedPlans(of: record)
    checklist = record.lesions.indices.map { Checklist.check(reader, lesion: $0, by: rulebook) }
  }
}
