internal import Logic
internal import Rules

/// What a case needs next, and at which step.
struct Need: Hashable, Sendable {
  let sign: Sign
  let words: String
  let step: StepName

  /// The need of a case: what stands in the way comes first, then what is not known, then what is
  /// left to do.
  init(_ record: Case, _ assessment: Assessment) {
    self =
      Self.all.lazy.compactMap { $0(record, assessment) }.first
      ?? Need(.ok, "ready", .report)
  }

  private init(_ sign: Sign, _ words: String, _ step: StepName) {
    self.sign = sign
    self.words = words
    self.step = step
  }

  private static let all: [@Sendable (Case, Assessment) -> Need?] = [
    { record, _ in record.lesions.isEmpty ? Need(.unknown, "no lesion yet", .caseEntry) : nil },
    { record, _ in
      record.lesions.allSatisfy { $0.sheet[.completionImaging] != nil }
        ? Need(.neutral, "done", .report) : nil
    },
    { record, _ in
      record.lesions.allSatisfy { $0.sheet[.site] == nil }
        ? Need(.unknown, "no site yet", .caseEntry) : nil
    },
    { record, assessment in
      let count = assessment.openHolds(planned: record.plannedTechniques).count
      return count == 0 ? nil : Need(.bad, Counted.words(count, "hold"), .technique)
    },
    { _, assessment in
      let count = assessment.questions.count
      return count == 0 ? nil : Need(.unknown, Counted.words(count, "fact"), .caseEntry)
    },
    { record, _ in
      record.lesions.contains { $0.sheet[.plannedTechnique] == nil }
        ? Need(.neutral, "choose", .technique) : nil
    },
    { record, _ in
      record.lesions.contains { $0.sheet[.meetingDecision] == nil }
        ? Need(.neutral, "decide", .meeting) : nil
    },
    { record, _ in
      record.lesions.contains { $0.sheet[.planReady]?.value != .yesNo(true) }
        ? Need(.neutral, "mark ready", .technique) : nil
    },
  ]

  /// The order of urgency: what holds first, then what is not known, then what is left to do.
  var urgency: Int {
    switch sign {
    case .bad: 0
    case .unknown: 1
    case .neutral: words == "done" ? 4 : 2
    case .ok: 3
    }
  }

  /// Whether the case waits for its reader.
  var asksForYou: Bool { urgency < 2 }
}
