internal import Logic

extension OpenCase {
  /// What the next undo takes back, in that order: one entry, or all that an outcome of a meeting
  /// wrote into the case at once.
  var nextUndo: [JournalEntry] {
    let undo = journal.undoAndRedo.undo
    guard let last = undo.last else { return [] }
    let run = undo.reversed().prefix { $0.isOfMeeting && $0.isWritten(with: last) }
    return Self.isOutcome(run.reversed()) ? Array(run) : [last]
  }

  /// What the next redo gives again, in that order.
  var nextRedo: [JournalEntry] {
    let redo = journal.undoAndRedo.redo
    guard let first = redo.last else { return [] }
    let run = Array(redo.reversed().prefix { $0.isOfMeeting && $0.isWritten(with: first) })
    return Self.isOutcome(run) ? run : [first]
  }

  /// Whether entries in their order are those of an outcome: more than one without a gap, the first
  /// of them a decision. Answers at the keyboard begin otherwise, or take longer than a second.
  private static func isOutcome(_ run: [JournalEntry]) -> Bool {
    guard run.count > 1, let first = run.first else { return false }
    let hasNoGap = run.enumerated().allSatisfy { $1.number == first.number + $0 }
    guard hasNoGap, case .answer(let place, _, _) = first.change else { return false }
    return place.fact == .meetingDecision
  }
}

extension JournalEntry {
  fileprivate func isWritten(with other: JournalEntry) -> Bool {
    seconds == other.seconds && who == other.who && manner == .given
  }

  /// Whether it answers what a meeting decides.
  fileprivate var isOfMeeting: Bool {
    guard case .answer(let place, _, _) = change else { return false }
    return Self.meetingFacts.contains(place.fact)
  }

  private static let meetingFacts: Set<FactName> = [
    .meetingDecision, .meetingCondition, .meetingReason, .meetingDissent, .meetingDate, .attendees,
    .reviewDone,
  ]
}
