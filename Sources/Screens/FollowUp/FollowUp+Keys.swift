internal import Canvas
internal import Logic
internal import Rules

extension FollowUp {
  typealias FollowUpWork = Work<FollowUp>

  static let commands: [Command<Work<FollowUp>>] = answering + recording + movement

  private static let answering: [Command<FollowUpWork>] = [
    Command("follow-up.edit", .enter, "e", label: "edit the field", hint: Hint("edit", rank: 1)) {
      work in
      if let field = work.step.selected(work.file) { work.edit(field.place) }
    },
    Command("follow-up.yes", "y", label: "answer yes", when: isYesNo) { work in
      work.answerField(.value(.yesNo(true)))
    },
    Command("follow-up.no", "n", label: "answer no", when: isYesNo) { work in
      work.answerField(.value(.yesNo(false)))
    },
    Command("follow-up.not-known", "-", label: "answer not known") { work in
      work.answerField(.unknown)
    },
    Command("follow-up.blank", .delete, .backspace, label: "make the field blank") { work in
      if let field = work.step.selected(work.file) { work.makeBlank(field.place) }
    },
    Command("follow-up.note", "E", label: "edit a text in your editor", when: isText) { work in
      guard let field = work.step.selected(work.file) else { return }
      let current = work.file.record.sheet(of: field.place.subject)?.text(field.place.fact)
      work.want(.editText(field.place, current: current ?? ""))
    },
  ]

  private static let recording: [Command<FollowUpWork>] = [
    Command(
      "follow-up.accept", "a", label: "done as planned: fills what is blank here",
      hint: Hint("as planned", rank: 2), when: canTakeOver
    ) { work in work.takeOver() },
    Command(
      "follow-up.event", "R", label: "record an event that happened", hint: Hint("event", rank: 3),
      when: canRecordEvent
    ) { work in work.recordEvent() },
    Command(
      "follow-up.new", "N", label: "record a visit, a death or a loss",
      hint: Hint("visit", rank: 3), when: canAddVisit
    ) { work in work.addVisit() },
    Command(
      "follow-up.remove", "X", label: "remove this visit", when: isVisit,
      asking: { _ in "Remove this visit? C removes, {undo} brings it back." }
    ) { work in work.removeVisit() },
  ]

  private static let movement: [Command<FollowUpWork>] = [
    Command(
      "follow-up.next-missing", ".", label: "what is not recorded yet",
      hint: Hint("missing", rank: 4)
    ) { work in work.goToMissing() },
    Command("follow-up.down", "j", .down, label: "next field", hint: Hint("field", rank: 5)) {
      work in work.step.move(by: 1, in: work.file)
    },
    Command("follow-up.up", "k", .up, label: "field before", hint: Hint("field", rank: 5)) {
      work in work.step.move(by: -1, in: work.file)
    },
    Command("follow-up.section", .tab, "l", .right, label: "next lesion or visit") { work in
      _ = work.step.field(inSection: 1, in: work.file)
    },
    Command("follow-up.section-back", .backTab, "h", .left, label: "lesion or visit before") {
      work in _ = work.step.field(inSection: -1, in: work.file)
    },
    Command("follow-up.first", "g", .home, label: "first field") { work in
      work.step.move(by: -1000, in: work.file)
    },
    Command("follow-up.last", "G", .end, label: "last field") { work in
      work.step.move(by: 1000, in: work.file)
    },
    Command("follow-up.page-down", .pageDown, label: "a page down") { work in
      work.step.move(by: max(1, work.room.rows / 2), in: work.file)
    },
    Command("follow-up.page-up", .pageUp, label: "a page up") { work in
      work.step.move(by: -max(1, work.room.rows / 2), in: work.file)
    },
  ]

  private static let notBegun = "No procedure is on record: say first whether it took place."

  @Sendable private static func isYesNo(_ work: FollowUpWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .yesNo
      ? .on : .off("\(field.declaration.label) is no yes/no question: {follow-up.edit} edits it.")
  }

  @Sendable private static func isText(_ work: FollowUpWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .text ? .on : .off("\(field.declaration.label) is no text.")
  }

  @Sendable private static func canTakeOver(_ work: FollowUpWork) -> Availability {
    guard hasBegun(work.file) else { return .off(notBegun) }
    if case .visit = work.step.selected(work.file)?.place.subject {
      return .off("A visit has no plan: go to what was done in a lesion.")
    }
    return work.takenOver.isEmpty ? .off("Nothing planned is left that is blank here.") : .on
  }

  @Sendable private static func canRecordEvent(_ work: FollowUpWork) -> Availability {
    guard hasBegun(work.file) else { return .off(notBegun) }
    return work.file.lesion == nil ? .off(Advice.noLesion) : .on
  }

  @Sendable private static func canAddVisit(_ work: FollowUpWork) -> Availability {
    guard hasBegun(work.file) else { return .off(notBegun) }
    let state = work.file.record.sheet.word(.procedureState)
    return state == ProcedureState.cancelled.rawValue
      ? .off("The procedure was not begun: there is nothing to follow up.") : .on
  }

  @Sendable private static func isVisit(_ work: FollowUpWork) -> Availability {
    if case .visit = work.step.selected(work.file)?.place.subject { return .on }
    return .off("Only a visit can be removed: go to one.")
  }
}
