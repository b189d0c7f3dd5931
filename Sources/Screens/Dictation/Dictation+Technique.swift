internal import Canvas
internal import Logic
internal import Rules

/// A technique as one line: verdict, and what makes it.
struct DictatedTechnique: Hashable, Sendable {
  let technique: Technique
  let words: String
}

/// What choosing a technique takes.
enum DictatedChoice: Hashable, Sendable {
  case chosen(Dictation.Said)
  /// Nothing is recorded before a reason is given: why one is needed.
  case reasonNeeded(String)
  case refused(String)
}

extension Dictation {
  /// Every technique for a lesion, in the order of the screens.
  func techniques(_ lesion: String) -> [DictatedTechnique] {
    let file = shown(lesion)
    return TechniqueStep().techniques(file).map { assessed in
      let line = TechniqueLine(assessed, file)
      let because = line.because.isEmpty ? "" : ", \(line.because)"
      return DictatedTechnique(
        technique: assessed.technique,
        words: "\(assessed.technique.label): \(assessed.verdict.label.uppercased())"
          + (because.hasSuffix(".") ? because : "\(because)."))
    }
  }

  /// What is said before the techniques of a lesion.
  func techniqueHeading(_ lesion: String) -> String {
    let file = shown(lesion)
    let place = file.lesion.flatMap { Target.place($0, file.catalogue) } ?? "no site yet"
    return "Techniques for lesion \(lesion), \(place)."
  }

  /// The technique that is chosen for a lesion, in words.
  func chosen(_ lesion: String) -> String? { file.plannedTechniques[lesion]?.label }

  /// Why a verdict is so, in plain words.
  func why(_ technique: Technique, _ lesion: String) -> [String] {
    assessed(technique, lesion) { assessed, file in
      Explanation(assessed, file).lines(width: Self.room.columns, rows: Self.room.rows)
    }
  }

  /// Every rule that can count, as it stands.
  func trace(_ technique: Technique, _ lesion: String) -> [String] {
    assessed(technique, lesion) { assessed, file in
      Reasons(assessed, file, showsTrace: true).lines(width: Self.room.columns)
    }
  }

  /// What would change the verdict, and lift its holds.
  func flips(_ technique: Technique, _ lesion: String) -> [String] {
    guard let page = FlipPage(technique, shown(lesion), includesFixed: false) else { return [] }
    return page.rows.compactMap { row -> String? in
      switch row {
      case .heading(let words): words + "."
      case .remark(let words): words
      case .hold(let words, _): "Hold: \(words)"
      case .change(let choice) where choice.isSecond: nil
      case .change(let choice):
        choice.together.map { $0.isFinding ? "\($0.words), not known yet" : $0.words }
          .joined(separator: "; and ") + ": \(page.outcome(of: choice))."
      }
    }
  }

  private func assessed(
    _ technique: Technique, _ lesion: String,
    _ lines: (TechniqueAssessment, OpenCase) -> [[Span]]
  ) -> [String] {
    let file = shown(lesion)
    guard let assessed = file.lesionAssessment?[technique] else { return [] }
    return lines(assessed, file).map { KeyAdvice.asLines($0.words) }
  }

  /// Chooses a technique for a lesion, where no reason is needed.
  mutating func choose(_ technique: Technique, _ lesion: String) -> DictatedChoice {
    show(lesion)
    guard let assessed = file.lesionAssessment?[technique] else {
      return .refused("There is no such lesion.")
    }
    switch Choosing(assessed, file) {
    case .free: return .chosen(work(TechniqueStep()) { $0.plan(technique) })
    case .withReason(let why): return .reasonNeeded(why)
    case .refused(let why): return .refused(KeyAdvice.asLines(why))
    }
  }

  /// Chooses a technique, or rules it out, with the reason that it stands on.
  mutating func decide(
    _ purpose: DictatedReason, _ technique: Technique, _ lesion: String, because reason: String
  ) -> (said: Said, isTaken: Bool) {
    show(lesion)
    let pending = PendingReason(
      technique: technique, purpose: purpose == .choosing ? .choosing : .rulingOut)
    let place = FactPlace(.lesion(lesion), pending.fact)
    guard !reason.trimmed.isEmpty else {
      return (Said("A reason is needed; back changes nothing."), false)
    }
    switch reading(of: reason, at: place) {
    case .answer(let answer, _):
      let said = work(TechniqueStep()) { work in
        guard work.answer(place, answer) else { return }
        if purpose == .choosing { work.plan(technique) } else { work.exclude(technique) }
      }
      return (said, true)
    case .doubtful, .incomplete, .refused:
      return (Said(reading(of: reason, at: place).words), false)
    }
  }

  /// Whether a technique is ruled out for a lesion.
  func isRuledOut(_ technique: Technique, _ lesion: String) -> Bool {
    shown(lesion).isRuledOut(technique)
  }

  /// Why a technique cannot be ruled out; nothing where it can, or where that can be taken back.
  func whyNotRuledOut(_ technique: Technique, _ lesion: String) -> String? {
    if file.plannedTechniques[lesion] == technique {
      return "It is chosen: blank takes the choice back first."
    }
    let verdict = shown(lesion).lesionAssessment?[technique]?.verdict
    return verdict == .notApplicable ? "\(technique.label) does not apply anyhow." : nil
  }

  /// Takes back that a technique is ruled out.
  mutating func ruleIn(_ technique: Technique, _ lesion: String) -> Said {
    show(lesion)
    var step = TechniqueStep()
    step.select(technique, in: file)
    return work(step) { $0.ruleOut() }
  }

  /// Takes the choice for a lesion back.
  mutating func unchoose(_ lesion: String) -> Said {
    show(lesion)
    return work(TechniqueStep()) { $0.unchoose() }
  }

  // MARK: Ready

  /// What the plan for a lesion comes to: cement of the session, reserve, holds with what lifts each.
  func planSummary(_ lesion: String) -> [String] {
    PlanSummary(TechniqueStep(), shown(lesion)).lines(Self.room.columns, rows: Self.room.rows)
      .map { KeyAdvice.asLines($0.words).withoutBars }
  }

  /// Whether the plan for a lesion may be marked ready, is, or why not.
  func readiness(_ lesion: String) -> Readiness {
    let file = shown(lesion)
    if let why = TechniqueStep().whyNotReady(file) { return .not(KeyAdvice.asLines(why)) }
    return TechniqueStep().wasMarkedReady(file) ? .ready : .possible
  }

  /// How far a plan is from being ready.
  enum Readiness: Hashable, Sendable {
    case ready, possible
    /// Not as things stand: why.
    case not(String)
  }

  /// What will be true once the plan is marked ready.
  func readyQuestion(_ lesion: String) -> String? {
    Work(step: TechniqueStep(), file: shown(lesion), room: Self.room).readyQuestion
  }

  /// Marks the plan for a lesion ready, where it can be.
  mutating func markReady(_ lesion: String) -> Said {
    guard readiness(lesion) == .possible else { return Said("Not marked.") }
    show(lesion)
    return work(TechniqueStep()) { work in
      work.answer(FactPlace(.lesion(lesion), .planReady), .value(.yesNo(true)))
    }
  }

  /// Whether a limit of the session is reached, so that it can be acknowledged.
  var isAtLimit: Bool {
    file.assessment.session.limits.contains { $0.state == .over || $0.state == .atLimit }
  }

  /// Records that the limit of the session was seen.
  mutating func acknowledgeLimit() -> Said {
    work(TechniqueStep()) { work in
      work.answer(FactPlace(.wholeCase, "session_limit_acknowledged"), .value(.yesNo(true)))
    }
  }

  func shown(_ lesion: String) -> OpenCase {
    var file = file
    file.showLesion(of: FactPlace(.lesion(lesion), .site))
    return file
  }

  mutating func show(_ lesion: String) { file = shown(lesion) }
}

/// What a reason is for.
enum DictatedReason: Hashable, Sendable {
  case choosing, rulingOut
}

extension String {
  /// The text without bars such as `[###....]`, which say nothing aloud.
  fileprivate var withoutBars: String { replacing(#/\[[#.]+\] /#, with: "") }
}
