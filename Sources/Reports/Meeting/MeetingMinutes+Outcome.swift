package import Logic
internal import Rules

/// What was decided on, lesion by lesion, and who was there.
extension MeetingMinutes {
  func question(of record: Case?) -> String {
    record?.sheet[RecordFacts.referralQuestion.name]?.value?.text ?? "not on record"
  }

  /// The plan of each lesion with what was decided about it, as it was when that was recorded.
  func plans(of outcome: TeamMeeting.Outcome, in record: Case?) -> [Report.Pair] {
    if !outcome.lesions.isEmpty {
      return outcome.lesions.map { lesion in
        let place = lesion.target.isEmpty ? "site not known" : lesion.target
        return Report.Pair(
          "\(lesion.lesion), \(place)",
          Self.words(for: lesion.decision, on: lesion.technique.flatMap(Technique.init)))
      }
    }
    // An outcome of before this was kept: the case as it is now is all that there is to say.
    return (record?.lesions ?? []).map { lesion in
      let planned = lesion.sheet[PlanFacts.plannedTechnique.name]?.value?.word
        .flatMap(Technique.init)
      return Report.Pair(
        "Plan of \(lesion.id) as the case is now", planned?.label ?? "no technique chosen")
    }
  }

  /// Who was present is not said to have agreed where somebody dissented.
  func attendance(at outcome: TeamMeeting.Outcome) -> [Report.Pair] {
    let isUnanimous = outcome.dissented.isEmpty
    let agreed = isUnanimous ? "all present" : "those present but for who dissented"
    return [
      Report.Pair("Present", outcome.agreed.isEmpty ? "not recorded" : outcome.agreed),
      Report.Pair("Agreed", outcome.agreed.isEmpty ? "not recorded" : agreed),
      Report.Pair("Dissented", isUnanimous ? "nobody" : outcome.dissented),
    ]
  }

  private static func words(for decision: String, on technique: Technique?) -> String {
    guard let technique else { return "no technique chosen, \(words(for: decision))" }
    return decision == MeetingDecision.otherTechnique.rawValue
      ? "another technique than \(technique.label.loweredFirst)"
      : "\(technique.label), \(words(for: decision))"
  }
}

// MARK: - Words

extension MeetingMinutes {
  func scope(of outcome: TeamMeeting.Outcome) -> String {
    cases[outcome.caseID].map { Self.scope(of: outcome, in: $0) } ?? ""
  }

  /// For which lesions of a case an outcome stands: `, for all lesions`; empty where the case has one
  /// lesion, where the outcome names them, or where the case has another decision by now.
  package static func scope(of outcome: TeamMeeting.Outcome, in record: Case) -> String {
    guard record.lesions.count > 1, !outcome.isMixed else { return "" }
    let those =
      outcome.lesions.isEmpty
      ? record.lesions.filter {
        $0.sheet[RecordFacts.meetingDecision.name]?.value == .word(outcome.decision)
      }.map(\.id) : outcome.lesions.map(\.lesion)
    if those.isEmpty { return "" }
    return those.count == record.lesions.count
      ? ", for all lesions"
      : ", for \(those.count == 1 ? "lesion" : "lesions") \(those.joined(separator: " and "))"
  }

  /// The outcome in words: `accepted on a condition`, or `A deferred; B rejected` where lesions differ.
  package static func words(for outcome: TeamMeeting.Outcome) -> String {
    guard outcome.isMixed else { return words(for: outcome.decision) }
    return outcome.lesions.map { "\($0.lesion) \(words(for: $0.decision))" }.joined(separator: "; ")
  }

  private static func words(for decision: String) -> String {
    MeetingDecision(rawValue: decision)?.label ?? decision
  }
}
