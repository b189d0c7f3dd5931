internal import Logic
internal import Rules

/// What a case needs next, and at which step.
package struct Need: Hashable, Sendable {
  package let sign: Sign
  package let words: String
  package let step: StepName

  /// The need of a case: what stands in the way comes first, then what is not known, then what is
  /// left to do.
  init(
    _ record: Case, _ assessment: Assessment, _ catalogue: Catalogue, holds: [OpenHold],
    followUp: FollowUpPlan = .standard
  ) {
    self =
      Self.all.lazy.compactMap {
        $0(
          Standing(
            record: record, assessment: assessment, catalogue: catalogue, holds: holds,
            followUp: followUp))
      }
      .first ?? Need(.ok, "ready", .report)
  }

  /// What a need is worked out from.
  private struct Standing {
    let record: Case
    let assessment: Assessment
    let catalogue: Catalogue
    let holds: [OpenHold]
    let followUp: FollowUpPlan

    /// Whether every lesion has an answer to a fact.
    func all(have fact: FactName) -> Bool { record.lesions.allSatisfy { $0.sheet[fact] != nil } }
  }

  package init(_ sign: Sign, _ words: String, _ step: StepName) {
    self.sign = sign
    self.words = words
    self.step = step
  }

  private static let all: [@Sendable (Standing) -> Need?] = [
    { $0.record.lesions.isEmpty ? Need(.unknown, "no lesion yet", .caseEntry) : nil },
    { standing in
      TreatedCase(standing.record) == nil
        && !standing.assessment.closedPlans(of: standing.record).isEmpty
        ? Need(.bad, "plan closed", .technique) : nil
    },
    { standing in
      TreatedCase(standing.record) == nil
        && !standing.assessment.lostPlans(of: standing.record, standing.catalogue).isEmpty
        ? Need(.bad, "not ready", .technique) : nil
    },
    { afterwards($0.record, $0.followUp) },
    { $0.all(have: .completionImaging) ? Need(.neutral, "done", .report) : nil },
    { standing in
      standing.record.lesions.allSatisfy { $0.sheet[.site] == nil }
        ? Need(.unknown, "no site yet", .caseEntry) : nil
    },
    { standing in
      let count = standing.holds.count(where: \.isCalledFor)
      return count == 0 ? nil : Need(.bad, Counted.words(count, "hold"), .technique)
    },
    { standing in
      let count = standing.assessment.questions.count
      return count == 0 ? nil : Need(.unknown, Counted.words(count, "fact"), .caseEntry)
    },
    { $0.all(have: .plannedTechnique) ? nil : Need(.neutral, "choose", .technique) },
    { standing in
      let count = standing.holds.count
      return count == 0 ? nil : Need(.unknown, Counted.words(count, "check"), .technique)
    },
    { $0.all(have: .meetingDecision) ? nil : Need(.neutral, "decide", .meeting) },
    { standing in
      standing.record.lesions.contains { $0.sheet[.planReady]?.value != .yesNo(true) }
        ? Need(.neutral, "mark ready", .technique) : nil
    },
  ]

  /// What a case needs once its procedure is on record: its day, the next visit, or nothing more.
  private static func afterwards(_ record: Case, _ plan: FollowUpPlan) -> Need? {
    guard let treated = TreatedCase(record) else { return nil }
    if treated.state != .cancelled, treated.date == nil {
      return Need(.unknown, "day done?", .followUp)
    }
    guard let next = treated.nextVisit(plan) else { return Need(.neutral, "done", .followUp) }
    return Need(.neutral, "see at \(next.time.shortLabel)", .followUp)
  }

  /// The order of urgency: what holds first, then what is not known, then what is left to do.
  package var urgency: Int {
    switch sign {
    case .bad: 0
    case .unknown: 1
    case .neutral: isDone ? 4 : 2
    case .ok: 3
    }
  }

  /// Whether nothing is left to do.
  package var isDone: Bool { sign == .neutral && words == "done" }

  /// Whether the case waits for its reader.
  var asksForYou: Bool { urgency < 2 }
}
