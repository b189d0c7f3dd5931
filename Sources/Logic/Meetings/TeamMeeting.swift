/// A multidisciplinary meeting as it is on record: its agenda, what was shown and what came of it.
package struct TeamMeeting: Hashable, Sendable {
  /// What identifies the meeting, such as `2026-11-24`.
  package let id: String
  package let day: CalendarDate
  package let title: String
  /// The cases to be discussed, in order.
  package let agenda: [String]
  /// What was shown, in order; one without a case closes the meeting.
  package let showings: [Showing]
  /// Every outcome as it was recorded, in order. A later one of a case corrects the earlier.
  package let outcomes: [Outcome]
  /// The cases that need no time of the meeting any more, though nothing was recorded of them.
  package let dealtWith: Set<String>
  /// Who presents it at this moment; nothing where nobody does.
  package let presenter: Presenter?

  package init(
    id: String, day: CalendarDate, title: String, agenda: [String], showings: [Showing] = [],
    outcomes: [Outcome] = [], dealtWith: Set<String> = [], presenter: Presenter? = nil
  ) {
    self.id = id
    self.day = day
    self.title = title
    self.agenda = agenda
    self.showings = showings
    self.outcomes = outcomes
    self.dealtWith = dealtWith
    self.presenter = presenter
  }

  /// A program that presents the meeting.
  package struct Presenter: Hashable, Sendable {
    package let who: String
    /// The number by which the system knows the program: all terminals of a store are on one host.
    package let process: Int

    package init(who: String, process: Int) {
      self.who = who
      self.process = process
    }
  }

  /// From when on a case was shown.
  package struct Showing: Hashable, Sendable {
    /// The case; nothing where the meeting was closed.
    package let caseID: String?
    /// Since 1 January 1970, UTC.
    package let seconds: Int

    package init(caseID: String?, seconds: Int) {
      self.caseID = caseID
      self.seconds = seconds
    }
  }

  /// What a meeting came to about a case.
  package struct Outcome: Hashable, Sendable {
    package let caseID: String
    /// One word of the fact `meeting_decision`: that of the first lesion where they differ.
    package let decision: String
    /// What was decided about each lesion, as it was planned then; empty where that was not kept.
    package let lesions: [LesionOutcome]
    /// Who was present, as they are to stand in the minutes.
    package let agreed: String
    /// Who dissented and what they said; empty where nobody did.
    package let dissented: String
    package let reason: String
    package let actions: [Action]

    package init(
      caseID: String, decision: String, lesions: [LesionOutcome] = [], agreed: String = "",
      dissented: String = "", reason: String = "", actions: [Action] = []
    ) {
      self.caseID = caseID
      self.decision = decision
      self.lesions = lesions
      self.agreed = agreed
      self.dissented = dissented
      self.reason = reason
      self.actions = actions
    }
  }

  /// What a meeting came to about one lesion.
  package struct LesionOutcome: Hashable, Sendable {
    /// The letter of the lesion.
    package let lesion: String
    /// One word of the fact `meeting_decision`.
    package let decision: String
    /// Where it lies, in a word or two; empty where that was not known.
    package let target: String
    /// The word of the technique that was chosen for it; nothing where none was.
    package let technique: String?

    package init(lesion: String, decision: String, target: String = "", technique: String? = nil) {
      self.lesion = lesion
      self.decision = decision
      self.target = target
      self.technique = technique
    }
  }

  /// What somebody is to do.
  package struct Action: Hashable, Sendable {
    package let what: String
    package let owner: String
    /// By when; nothing where no day was named.
    package let due: CalendarDate?

    package init(what: String, owner: String, due: CalendarDate?) {
      self.what = what
      self.owner = owner
      self.due = due
    }
  }
}

extension TeamMeeting.Outcome {
  /// Whether it is not the same for all lesions.
  package var isMixed: Bool { Set(lesions.map(\.decision)).count > 1 }

  /// What was decided about a lesion; nothing where that was not kept.
  package func decision(on lesion: String) -> String? {
    lesions.first { $0.lesion == lesion }?.decision
  }
}

extension TeamMeeting {
  /// The case that is being shown; nothing before the first, and once the meeting is closed.
  package var shown: String? { showings.last?.caseID }

  /// Whether the meeting was closed.
  package var isClosed: Bool { showings.last.map { $0.caseID == nil } ?? false }

  /// The outcome that stands for a case; nothing where none was recorded.
  package func outcome(of id: String) -> Outcome? { outcomes.last { $0.caseID == id } }

  /// The cases that were never shown, have no outcome and were not marked as dealt with.
  package var notReached: [String] {
    let reached = Set(showings.compactMap(\.caseID) + outcomes.map(\.caseID)).union(dealtWith)
    return agenda.filter { !reached.contains($0) }
  }

  /// The cases that still need the meeting: without an outcome, and not marked as dealt with.
  package var open: [String] {
    agenda.filter { outcome(of: $0) == nil && !dealtWith.contains($0) }
  }

  /// For how many seconds a case was shown, up to a moment where it still is.
  package func secondsShown(_ id: String, until now: Int) -> Int {
    let ends = showings.dropFirst().map(\.seconds) + [now]
    return zip(showings, ends).reduce(0) { sum, pair in
      pair.0.caseID == id ? sum + max(0, pair.1 - pair.0.seconds) : sum
    }
  }
}
