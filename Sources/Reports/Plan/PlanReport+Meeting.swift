internal import Logic
internal import Rules

extension PlanReport {
  /// What the meeting decided, with whom, why, and who disagreed.
  var meeting: Report.Section {
    var blocks: [Report.Block] = []
    let pairs = self.pairs([
      MeetingFacts.multidisciplinaryReviewDone.name, RecordFacts.meetingDate.name,
      MeetingFacts.multidisciplinaryMembers.name,
    ])
    let decisions = lesions.compactMap { lesion, place -> Report.Pair? in
      guard let decision = words(RecordFacts.meetingDecision.name, at: place) else { return nil }
      let condition = words(RecordFacts.meetingCondition.name, at: place).map { ": \($0)" } ?? ""
      // The plan may have been changed since: it is named as a plan, not as what was decided.
      let planned = choice(for: lesion, at: place).map {
        "planned: \($0.technique.label.loweredFirst)"
      }
      return .init(
        "Decision on \(lesion.id)",
        "\(decision)\(condition); \(planned ?? "no technique chosen")")
    }
    if pairs.isEmpty && decisions.isEmpty {
      blocks.append(.line("No decision of a meeting is on record."))
    }
    blocks += [.pairs(pairs), .pairs(decisions)]
    for (label, fact) in [
      ("Attendees", RecordFacts.meetingAttendees.name), ("Reason", RecordFacts.meetingReason.name),
      ("Dissent", RecordFacts.meetingDissent.name),
    ] {
      if let text = words(fact) { blocks.append(.passage(label: label, text: text)) }
    }
    return .init("Decision of the meeting", blocks)
  }

  /// What was explained to the patient and agreed.
  var consent: Report.Section {
    var blocks: [Report.Block] = []
    if let notes = words(MeetingFacts.consentNotes.name) {
      blocks.append(.passage(label: "Notes", text: notes))
    } else {
      blocks.append(.line("No notes on consent are on record."))
    }
    for (lesion, place) in lesions {
      let pairs = self.pairs([MeetingFacts.consentMotorLoss.name], at: place)
      if !pairs.isEmpty { blocks += [.heading(name(of: lesion, at: place)), .pairs(pairs)] }
    }
    return .init("Consent", blocks)
  }
}
