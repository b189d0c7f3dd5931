internal import Logic
internal import Rules

extension Work<TechniqueStep> {
  /// Chooses the technique under the cursor: at once, or once its reason is given.
  mutating func choose() {
    guard let selected = step.selected(file), let lesion = file.lesion else { return }
    switch Choosing(selected, file) {
    case .free: plan(selected.technique)
    case .withReason(let why):
      step.pendingChoice = selected.technique
      edit(FactPlace(.lesion(lesion.id), "choice_reason"))
      say("A reason is needed: \(why)", .warn)
    case .refused(let why): say(why, .warn)
    }
  }

  mutating func ruleOut() {
    guard let selected = step.selected(file), let lesion = file.lesion else { return }
    step.pendingExclusion = selected.technique
    edit(FactPlace(.lesion(lesion.id), "ruled_out_reason"))
    say("Why is \(selected.technique.label.lowercased()) ruled out?")
  }

  mutating func plan(_ technique: Technique) {
    guard let lesion = file.lesion else { return }
    let place = FactPlace(.lesion(lesion.id), .plannedTechnique)
    answer(place, .value(.word(technique.rawValue)))
    step.select(technique, in: file)
    let effect = reply.notice?.text ?? ""
    say("\(technique.label) is chosen for \(lesion.id). \(effect)")
  }

  mutating func exclude(_ technique: Technique) {
    guard let lesion = file.lesion else { return }
    let place = FactPlace(.lesion(lesion.id), "ruled_out")
    let before = lesion.sheet.words(place.fact) ?? []
    let wanted = Set(before + [technique.rawValue])
    let all = Technique.allCases.map(\.rawValue).filter(wanted.contains)
    answer(place, .value(.words(all)))
    say("\(technique.label) is ruled out for \(lesion.id).")
  }

  mutating func answerPlan(_ answer: Answer) {
    guard let field = step.planField(file) else { return }
    self.answer(field.place, answer)
    step.move(by: 1, in: file)
  }

  var readyQuestion: String? {
    guard let lesion = file.lesion, let planned = step.planned(file) else { return nil }
    return "\(lesion.id): \(planned.technique.label) will be marked ready. C confirms."
  }
}

extension TechniqueStep {
  /// Carries out a choice or an exclusion once its reason stands, and drops it where none was given.
  static func followUp(_ work: inout Work<TechniqueStep>) {
    guard work.file.editor == nil else { return }
    if let technique = work.step.pendingChoice {
      work.step.pendingChoice = nil
      work.follow(reason: "choice_reason") { $0.plan(technique) }
    }
    if let technique = work.step.pendingExclusion {
      work.step.pendingExclusion = nil
      work.follow(reason: "ruled_out_reason") { $0.exclude(technique) }
    }
  }
}

extension Work<TechniqueStep> {
  fileprivate mutating func follow(
    reason fact: FactName, do action: (inout Self) -> Void
  ) {
    let reason = file.lesion?.sheet.text(fact)?.trimmed ?? ""
    if reason.isEmpty {
      say("Nothing was changed: a reason is needed.", .warn)
    } else {
      action(&self)
    }
  }
}

extension TechniqueStep {
  /// Why the plan for the lesion cannot be marked ready; nothing where it can.
  func whyNotReady(_ file: OpenCase) -> String? {
    guard let planned = planned(file) else { return "No technique is chosen for this lesion." }
    if !planned.verdict.isOpen && planned.verdict != .notIndicated {
      return "\(planned.technique.label) is \(planned.verdict.label): it cannot be ready."
    }
    let holds = planned.holds.count
    if holds > 0 {
      return "Cannot be ready: \(Counted.words(holds, "hold")) open. Tab lists them."
    }
    let isOver = file.assessment.session.limits.contains { $0.state == .over }
    if isOver, file.record.sheet.text("cement_over_limit_reason") == nil {
      return "Cannot be ready: the session is over its limit. O records the reason."
    }
    return nil
  }

  /// Whether the plan is marked ready and still may be.
  func isReady(_ file: OpenCase) -> Bool {
    file.lesion?.sheet[.planReady]?.value == .yesNo(true) && whyNotReady(file) == nil
  }
}
