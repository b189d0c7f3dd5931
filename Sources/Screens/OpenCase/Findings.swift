internal import Logic
internal import Rules

/// What is worked out of a case once for each change of it, and read at every key.
struct Findings: Sendable {
  let openHolds: [OpenHold]
  let closedPlans: [ClosedPlan]
  /// The lesions whose plans were marked ready and may not be any more.
  let lostPlans: [String]
  /// The imaging checklist of each lesion.
  let checklist: [[CheckedItem]]
  /// Answers that cannot both be so.
  let contradictions: [FactPlace: Contradiction]

  init(_ record: Case, _ assessment: Assessment, _ rulebook: Rulebook) {
    let reader = rulebook.reader(of: record)
    openHolds = assessment.openHolds(planned: record.plannedTechniques, rulebook.catalogue)
    closedPlans = assessment.closedPlans(of: record)
    lostPlans = assessment.lostPlans(of: record, rulebook.catalogue)
    contradictions = Dictionary(
      Contradiction.all(in: record, reader, rulebook.catalogue).map { ($0.place, $0) },
      uniquingKeysWith: { first, _ in first })
    checklist = record.lesions.indices.map { Checklist.check(reader, lesion: $0, by: rulebook) }
  }
}
