internal import Canvas
internal import Logic
internal import Rules

extension Complications {
  typealias RiskWork = Work<Complications>

  static let commands: [Command<Work<Complications>>] = reviewing + movement + looking + happened

  private static let reviewing: [Command<RiskWork>] = [
    Command(
      "risks.accept", "a", label: "accept; once more takes it back", hint: Hint("accept", rank: 1),
      when: canReview
    ) { work in work.review(.accepted) },
    Command(
      "risks.mitigate", "m", label: "mitigate; once more takes it back",
      hint: Hint("mitigate", rank: 1), when: canMitigate
    ) { work in work.review(.mitigated) },
    Command("risks.reopen", .delete, .backspace, label: "take the review back", when: canReopen) {
      work in work.review(.open)
    },
    Command(
      "risks.measures", .tab, .backTab, .enter, label: "go to the measures, and back",
      hint: Hint("measures", rank: 3), when: hasMeasures
    ) { work in work.turnPane() },
    Command(
      "risks.tick", " ", label: "tick a measure as planned", hint: Hint("tick", rank: 4),
      when: canTick
    ) { work in work.tickMeasure() },
    Command("risks.out", .escape, label: "back to the list") { work in work.step.measure = nil },
    Command("risks.note", "e", label: "note on complications", when: isChosen) { work in
      guard let lesion = work.file.lesion else { return }
      work.edit(FactPlace(.lesion(lesion.id), .complicationNote))
    },
    Command(
      "risks.note-in-editor", "E", label: "note in your editor", hint: Hint("note", rank: 6),
      when: isChosen
    ) { work in
      guard let lesion = work.file.lesion else { return }
      let current = lesion.sheet.text(.complicationNote) ?? ""
      work.want(.editText(FactPlace(.lesion(lesion.id), .complicationNote), current: current))
    },
  ]

  private static let happened: [Command<RiskWork>] = [
    Command("risks.event", "R", label: "record an event that happened", when: hasBegun) { work in
      work.recordEvent()
    }
  ]

  @Sendable private static func hasBegun(_ work: RiskWork) -> Availability {
    guard work.file.lesion != nil else { return .off(Advice.noLesion) }
    return FollowUp.hasBegun(work.file)
      ? .on : .off("No procedure is on record: {go.after} says first whether it took place.")
  }

  private static let movement: [Command<RiskWork>] = [
    Command(
      "risks.next-open", ".", label: "next one that is not reviewed",
      hint: Hint("next open", rank: 2)
    ) { work in work.goToOpen(by: 1) },
    Command("risks.previous-open", ",", label: "one before that is not reviewed") { work in
      work.goToOpen(by: -1)
    },
    Command("risks.down", "j", .down, label: "next complication", hint: Hint("move", rank: 6)) {
      work in work.step.move(by: 1, in: work.file)
    },
    Command("risks.up", "k", .up, label: "complication before", hint: Hint("move", rank: 6)) {
      work in work.step.move(by: -1, in: work.file)
    },
    Command("risks.first", "g", .home, label: "first") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("risks.last", "G", .end, label: "last") { work in
      work.step.move(by: 100, in: work.file)
    },
    Command("risks.pane-down", .pageDown, label: "pane further down") { work in
      work.scrollPane(by: 4)
    },
    Command("risks.pane-up", .pageUp, label: "pane further up") { work in
      work.scrollPane(by: -4)
    },
  ]

  private static let looking: [Command<RiskWork>] = [
    Command(
      "risks.next-technique", "l", .right, label: "another open technique",
      hint: Hint("technique", rank: 5), when: canLook
    ) { work in work.step.lookAtNext(by: 1, in: work.file) },
    Command(
      "risks.previous-technique", "h", .left, label: "open technique before",
      hint: Hint("technique", rank: 5), when: canLook
    ) { work in work.step.lookAtNext(by: -1, in: work.file) },
    Command(
      "risks.why", "w", .function(2), label: "every driver, and references in full",
      hint: Hint("why", rank: 4)
    ) { work in
      work.step.showsWhy.toggle()
      (work.step.scroll, work.step.measure) = (0, nil)
    },
    Command("risks.hide", "H", label: "hide what is not raised", hint: Hint("hide usual", rank: 7))
    { work in
      work.step.hidesUsual.toggle()
      work.step.measure = nil
    },
    Command("risks.sort", "s", label: "sort: raised, open, register", hint: Hint("sort", rank: 8)) {
      work in
      work.step.order = work.step.order.next
      work.say("Sorted: \(work.step.order.rawValue).")
    },
  ]

  @Sendable private static func isChosen(_ work: RiskWork) -> Availability {
    work.step.isChosen(work.file)
      ? .on
      : .off(
        "Choose a technique first: {go.tech}, then {technique.choose}. Its complications are reviewed here."
      )
  }

  @Sendable private static func canReview(_ work: RiskWork) -> Availability {
    guard isChosen(work) == .on else { return isChosen(work) }
    return work.step.selected(work.file) == nil ? .off("There is nothing to review.") : .on
  }

  @Sendable private static func canMitigate(_ work: RiskWork) -> Availability {
    guard canReview(work) == .on, let line = work.step.selected(work.file) else {
      return canReview(work)
    }
    guard line.assessed.canBeMitigated else {
      return .off("There is no measure against it: {risks.accept} accepts it.")
    }
    if line.review == .mitigated || work.hasMeasure(line) { return .on }
    return .off("No measure is planned: {risks.measures} goes to them, {risks.tick} ticks one.")
  }

  @Sendable private static func canReopen(_ work: RiskWork) -> Availability {
    guard canReview(work) == .on else { return canReview(work) }
    return work.step.selected(work.file)?.review == .open ? .off("It is open already.") : .on
  }

  @Sendable private static func hasMeasures(_ work: RiskWork) -> Availability {
    work.step.selected(work.file)?.assessed.mitigations.isEmpty ?? true
      ? .off("The source names no measure against it.") : .on
  }

  @Sendable private static func canTick(_ work: RiskWork) -> Availability {
    guard isChosen(work) == .on else { return isChosen(work) }
    return work.step.selectedMeasure(work.file) == nil
      ? .off(
        "{risks.measures} goes to the measures first; {risks.tick} ticks the one under the cursor.")
      : .on
  }

  @Sendable private static func canLook(_ work: RiskWork) -> Availability {
    if work.step.isChosen(work.file) {
      return .off("The technique is chosen: its complications are shown.")
    }
    return work.step.openTechniques(work.file).isEmpty
      ? .off("No technique is open for this lesion.") : .on
  }
}

extension Work<Complications> {
  /// Goes from the list to the measures of the risk, or back.
  fileprivate mutating func turnPane() {
    step.showsWhy = false
    step.scroll = 0
    step.measure = step.measure == nil ? 0 : nil
  }

  fileprivate mutating func scrollPane(by distance: Int) {
    let pane = step.pane(file, room)
    step.scroll = max(0, min(step.scroll + distance, pane.lines.count - pane.box.rows + 1))
  }
}
