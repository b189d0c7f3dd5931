internal import Canvas
internal import Logic
internal import Rules

extension TechniqueStep {
  typealias TechniqueWork = Work<TechniqueStep>

  static let commands: [Command<Work<TechniqueStep>>] =
    movement + reasons + finding + choosing + planning

  private static let movement: [Command<TechniqueWork>] = [
    Command(
      "technique.down", "j", .down, label: "next technique or field", hint: Hint("move", rank: 5)
    ) {
      work in work.step.move(by: 1, in: work.file)
    },
    Command(
      "technique.up", "k", .up, label: "technique or field before", hint: Hint("move", rank: 5)
    ) {
      work in work.step.move(by: -1, in: work.file)
    },
    Command("technique.first", "g", .home, label: "first") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("technique.last", "G", .end, label: "last") { work in
      work.step.move(by: 100, in: work.file)
    },
    Command(
      "technique.page", .tab, .backTab, label: "compare, or plan",
      hint: Hint("plan", rank: 2)
    ) { work in
      work.step.page = work.step.page == .compare ? .plan : .compare
    },
  ]

  private static let choosing: [Command<TechniqueWork>] = [
    Command(
      "technique.question", ".", label: "next hold or open question of this lesion",
      hint: Hint("problem", rank: 3), when: hasQuestions
    ) { work in
      work.goToProblem(by: 1, of: work.file.lesion?.id)
    },
    Command(
      "technique.question-before", ",", label: "hold or question before, of this lesion",
      when: hasQuestions
    ) { work in
      work.goToProblem(by: -1, of: work.file.lesion?.id)
    },
    Command(
      "technique.choose", "c", label: "choose for this lesion", hint: Hint("choose", rank: 1),
      when: canChoose
    ) { work in work.choose() },
    Command(
      "technique.rule-out", "x", label: "rule out with a reason, or take that back",
      hint: Hint("rule out", rank: 4),
      when: canRuleOut
    ) { work in work.ruleOut() },
    Command("technique.unchoose", .delete, .backspace, label: "take the choice back", when: hasPlan)
    {
      work in work.unchoose()
    },
  ]

  private static let planning: [Command<TechniqueWork>] = [
    Command(
      "technique.edit", .enter, "e",
      label: "edit the field of the plan, or go to that of a flip or rule",
      hint: Hint("edit", rank: 4), when: canEnter
    ) {
      work in
      if work.step.showsFlips {
        work.goToChange()
      } else if work.step.showsTable {
        work.goToFactOfRule()
      } else if let field = work.step.planField(work.file) {
        work.edit(field.place)
      }
    },
    Command("technique.yes", "y", label: "answer yes", when: onYesNo) { work in
      work.answerPlan(.value(.yesNo(true)))
    },
    Command("technique.no", "n", label: "answer no", when: onYesNo) { work in
      work.answerPlan(.value(.yesNo(false)))
    },
    Command("technique.not-known", "-", label: "answer not known", when: onPlanField) { work in
      work.answerPlan(.unknown)
    },
    Command(
      "technique.acknowledge", "a", label: "acknowledge the limit of the session", when: hasLimit
    ) {
      work in
      work.answer(FactPlace(.wholeCase, "session_limit_acknowledged"), .value(.yesNo(true)))
    },
    Command("technique.over-limit", "O", label: "reason for going over the limit", when: hasLimit) {
      work in
      work.step.showPlanField("cement_over_limit_reason", in: work.file)
      work.edit(FactPlace(.wholeCase, "cement_over_limit_reason"))
    },
    Command(
      "technique.ready", "M", label: "mark the plan ready", hint: Hint("ready", rank: 3),
      when: canMarkReady, asking: { $0.readyQuestion }
    ) { work in
      guard let lesion = work.file.lesion else { return }
      let isNew = !work.step.wasMarkedReady(work.file)
      let isDone = work.answer(FactPlace(.lesion(lesion.id), .planReady), .value(.yesNo(true)))
      if isDone { work.say(isNew ? "\(lesion.id): the plan is ready." : "It was ready already.") }
    },
  ]

  @Sendable private static func canChoose(_ work: TechniqueWork) -> Availability {
    guard work.step.page == .compare else {
      return .off("{technique.page} shows the techniques: {technique.choose} chooses there.")
    }
    guard let selected = work.step.selected(work.file) else {
      return .off("There is no lesion yet.")
    }
    if case .refused(let why) = Choosing(selected, work.file) { return .off(why) }
    return .on
  }

  @Sendable private static func canRuleOut(_ work: TechniqueWork) -> Availability {
    guard work.step.page == .compare else {
      return .off("{technique.page} shows the techniques: {technique.rule-out} rules out there.")
    }
    guard let selected = work.step.selected(work.file) else {
      return .off("There is no lesion yet.")
    }
    if work.step.planned(work.file)?.technique == selected.technique {
      return .off("It is chosen: {technique.unchoose} takes the choice back first.")
    }
    return selected.verdict == .notApplicable
      ? .off("\(selected.technique.label) does not apply anyhow.") : .on
  }

  @Sendable private static func canEnter(_ work: TechniqueWork) -> Availability {
    if work.step.showsTable {
      return work.step.placeOfRule(work.file) == nil
        ? .off("This rule reads no field of the case.") : .on
    }
    guard work.step.showsFlips else { return onPlanField(work) }
    guard let page = work.step.flips(work.file), work.step.choice(page) != nil else {
      return .off("There is no change here to go to.")
    }
    return .on
  }

  @Sendable private static func hasQuestions(_ work: TechniqueWork) -> Availability {
    work.file.hasProblems(of: work.file.lesion?.id)
      ? .on
      : .off("No hold and no question is left for this lesion: no answer would settle more.")
  }

  @Sendable private static func hasPlan(_ work: TechniqueWork) -> Availability {
    guard work.step.page == .compare else {
      return .off(
        "{technique.page} shows the techniques: {technique.unchoose} takes the choice back.")
    }
    return work.step.planned(work.file) == nil
      ? .off("No technique is chosen for this lesion.") : .on
  }

  @Sendable private static func onPlanField(_ work: TechniqueWork) -> Availability {
    guard work.step.page == .plan else {
      return .off("{technique.page} shows the plan; {technique.choose} chooses here.")
    }
    return work.step.planField(work.file) == nil ? .off("There is no field here.") : .on
  }

  @Sendable private static func onYesNo(_ work: TechniqueWork) -> Availability {
    let availability = onPlanField(work)
    guard availability == .on, let field = work.step.planField(work.file) else {
      return availability
    }
    return field.declaration.kind == .yesNo
      ? .on : .off("\(field.declaration.label) is no yes/no question: {technique.edit} edits it.")
  }

  @Sendable private static func hasLimit(_ work: TechniqueWork) -> Availability {
    work.file.assessment.session.limits.contains { $0.state == .over || $0.state == .atLimit }
      ? .on : .off("No limit of the session is reached.")
  }

  @Sendable private static func canMarkReady(_ work: TechniqueWork) -> Availability {
    let why = work.step.whyNotReady(work.file)
    return why.map(Availability.off) ?? .on
  }
}
