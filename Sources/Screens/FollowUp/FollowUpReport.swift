internal import Canvas
internal import Logic
internal import Rules

/// What a record of a procedure comes to: what was done without a decision or otherwise than
/// planned, what is still to be recorded, and how the patient has fared.
struct FollowUpReport {
  private let file: OpenCase
  private let treated: TreatedCase?

  init(_ file: OpenCase) {
    self.file = file
    treated = TreatedCase(file.record)
  }

  /// The lines that stand beside a field: what was planned, and the difference.
  var lines: [FactPlace: ProcedureLine] {
    let all =
      ProcedureLine.ofSession(file.record)
      + file.record.lesions.flatMap { ProcedureLine.of($0, in: file.record) }
    return Dictionary(
      all.map { (FactPlace($0.subject, $0.doneFact), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a whole record has and this one lacks.
  var missing: [FactPlace] {
    guard let state = treated?.state, state != .cancelled else { return [] }
    let session = [FactPlace(.wholeCase, ProcedureFacts.date.name)]
    let lesions = file.record.lesions.flatMap { lesion -> [FactPlace] in
      let done = lesion.sheet.word(ProcedureFacts.techniqueDone.name)
      let facts =
        done == PlannedTechnique.none.rawValue || state == .stopped
        ? [ProcedureFacts.techniqueDone.name]
        : [
          ProcedureFacts.techniqueDone.name, FollowUpFacts.complicationGrade.name,
          ProcedureFacts.sirGrade.name,
        ]
      return facts.map { FactPlace(.lesion(lesion.id), $0) }
    }
    return (session + lesions).filter { file.record[$0] == nil }
  }

  /// The next visit; nothing where none is left.
  var next: DueVisit? { treated?.nextVisit(file.rulebook.followUp) }

  /// Whether the day of the next visit has come.
  var isOverdue: Bool {
    next.map { $0.day.dayNumbers.lowerBound <= file.now.date.dayNumbers.lowerBound } ?? false
  }

  /// As which time a visit counts, in words.
  func time(of visit: Visit) -> String {
    guard let date = visit.sheet.date(VisitFacts.date.name), let done = treated?.date else {
      return "no day yet"
    }
    let day = date.dayNumbers.lowerBound - done.dayNumbers.lowerBound
    guard day >= 0 else { return "before the procedure: mend one of the dates" }
    let time = file.rulebook.followUp.time(ofDay: day)
    return "day \(day), " + (time.map { "counts as \($0.label)" } ?? "counts as none of the times")
  }

  /// Pain before and at each visit by the days since the procedure; nothing where fewer than two
  /// scores are on record.
  var painOverTime: Plot? {
    guard let treated else { return nil }
    let scores = treated.visits.compactMap { visit in visit.pain.map { (visit.day, $0) } }
    let before = treated.painBefore.map { [(0, $0)] } ?? []
    let all = before + scores
    guard all.count >= 2, let last = all.last?.0, last > 0 else { return nil }
    let first: [Plot.Tick] = before.isEmpty ? [] : [Plot.Tick(0, "before")]
    return Plot(
      all.map { Plot.Point(x: Double($0.0), y: $0.1) }, x: 0...Double(last), y: 0...10,
      yTicks: [0, 5, 10].map { Plot.Tick($0, $0.written) },
      xTicks: first + scores.map { Plot.Tick(Double($0.0), "day \($0.0)") })
  }

  // MARK: The pane

  /// The pane in lines: what has to be said first.
  func pane(width: Int) -> [[Span]] {
    guard let treated else {
      return wrapped(.unknown, "Nobody has said yet whether the procedure took place.", width)
        + wrapped(
          .neutral,
          "A record can be made with or without a decision, and otherwise than planned: what was done"
            + " is what counts, and the difference is said.", width)
    }
    let decided = treated.state == .cancelled ? [] : undecided(width)
    return decided + departures(width) + gaps(width) + fate(treated, width)
  }

  private func undecided(_ width: Int) -> [[Span]] {
    let none = PlannedTechnique.none.rawValue
    let treated = file.record.lesions.filter {
      $0.sheet.word(ProcedureFacts.techniqueDone.name) != none
    }
    let planned = treated.filter { file.plannedTechniques[$0.id] != nil }
    let open = planned.filter {
      !["accept", "accept_if"].contains($0.sheet.word(.meetingDecision))
    }.map(\.id)
    let unready = planned.filter { $0.sheet[.planReady]?.value != .yesNo(true) }.map(\.id)
    let unplanned = treated.filter { file.plannedTechniques[$0.id] == nil }.map(\.id)
    return said("Done without an accepted decision of the meeting", open, width)
      + said("Done before the plan was marked ready", unready, width)
      + said("Done without a planned technique", unplanned, width)
  }

  private func said(_ words: String, _ lesions: [String], _ width: Int) -> [[Span]] {
    lesions.isEmpty
      ? [] : wrapped(.bad, "\(words): \(lesions.joined(separator: ", ")).", width)
  }

  private func departures(_ width: Int) -> [[Span]] {
    let departures = ProcedureLine.departures(file.record)
    guard !departures.isEmpty else { return [] }
    let words = departures.map { line in
      "\(name(FactPlace(line.subject, line.doneFact))) \(said(line))"
    }
    return wrapped(.bad, "Otherwise than planned: \(words.joined(separator: "; ")).", width)
  }

  private func gaps(_ width: Int) -> [[Span]] {
    let missing = missing
    guard !missing.isEmpty else { return [] }
    let words = missing.map(name)
    return wrapped(.unknown, "Not recorded: \(words.joined(separator: ", ")).", width)
  }

  /// `A cement given`: whose, and what.
  private func name(_ place: FactPlace) -> String {
    let label = file.catalogue.label(of: place.fact)
    // An abbreviation stays as it is.
    let isPlain = label.dropFirst().first?.isLowercase ?? true
    return (place.subject.lesion.map { $0 + " " } ?? "")
      + (isPlain ? label.prefix(1).lowercased() + label.dropFirst() : label)
  }

  /// What was done against what was planned.
  private func said(_ line: ProcedureLine) -> String {
    guard line.difference == .otherwise, let done = line.done, let planned = line.planned,
      let declaration = file.catalogue[line.doneFact],
      let plan = line.plannedFact.flatMap({ file.catalogue[$0] })
    else { return line.difference.words }
    return "\(done.words(declaration)), plan \(planned.words(plan))"
  }

  private func fate(_ treated: TreatedCase, _ width: Int) -> [[Span]] {
    let times = file.rulebook.followUp.times
    let states = times.compactMap { time in
      treated.state(at: time, file.rulebook.followUp, on: file.now.date).map {
        "\(time.label): \($0.words)"
      }
    }
    let scores = treated.visits.compactMap { visit in
      visit.pain.map { "\($0.written) on day \(visit.day)" }
    }
    let before = treated.painBefore.map { "\($0.written) before" } ?? "not known before"
    let pain =
      scores.isEmpty
      ? [] : wrapped(.neutral, "Pain: \(([before] + scores).joined(separator: ", ")).", width)
    let seen =
      states.isEmpty
      ? [] : wrapped(.neutral, "Follow-up: \(states.joined(separator: "; ")).", width)
    return seen + pain
  }

  private func wrapped(_ sign: Sign, _ words: String, _ width: Int) -> [[Span]] {
    words.wrapped(to: max(10, width - 3)).enumerated().map { index, line in
      [Span(index == 0 ? sign.text + " " : "   ", sign.role), Span(line)]
    }
  }
}

extension Subject {
  /// The id of the lesion, if it is one.
  fileprivate var lesion: String? { if case .lesion(let id) = self { id } else { nil } }
}

extension TimeState {
  fileprivate var words: String {
    switch self {
    case .seen: "seen"
    case .died: "died"
    case .lost: "lost"
    case .notYet: "not yet"
    case .missing: "missed"
    }
  }
}
