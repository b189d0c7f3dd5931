internal import Canvas
internal import Logic

extension Meeting {
  typealias MeetingWork = Work<Meeting>

  static let commands: [Command<Work<Meeting>>] = answering + movement

  private static let answering: [Command<MeetingWork>] = [
    Command("meeting.edit", .enter, "e", label: "edit the field", hint: Hint("edit", rank: 1)) {
      work in
      if let field = work.step.selected(work.file) { work.edit(field.place) }
    },
    Command("meeting.yes", "y", label: "answer yes", when: isYesNo) { work in
      work.answerField(.value(.yesNo(true)))
    },
    Command("meeting.no", "n", label: "answer no", when: isYesNo) { work in
      work.answerField(.value(.yesNo(false)))
    },
    Command("meeting.not-known", "-", label: "answer not known") { work in
      work.answerField(.unknown)
    },
    Command("meeting.blank", .delete, .backspace, label: "make the field blank") { work in
      if let field = work.step.selected(work.file) { work.makeBlank(field.place) }
    },
    Command(
      "meeting.note", "E", label: "edit a text in your editor", hint: Hint("editor", rank: 6),
      when: isText
    ) { work in
      guard let field = work.step.selected(work.file) else { return }
      let current = work.file.record.sheet(of: field.place.subject)?.text(field.place.fact)
      work.want(.editText(field.place, current: current ?? ""))
    },
    Command(
      "meeting.decide", "d", label: "record the decision", hint: Hint("record decision", rank: 2),
      when: canRecord, asking: { Recording($0.file).question(width: $0.room.columns - 2) }
    ) { work in
      work.answer(FactPlace(.wholeCase, .reviewDone), .value(.yesNo(true)))
      let effect = work.reply.notice?.text ?? ""
      work.say("Recorded. \(effect) {go.rep} shows the report.")
    },
  ]

  private static let movement: [Command<MeetingWork>] = [
    Command(
      "meeting.next-missing", ".", label: "what is missing to record the decision",
      hint: Hint("missing", rank: 3)
    ) { work in work.goToObstacle() },
    Command("meeting.down", "j", .down, label: "next field", hint: Hint("field", rank: 4)) { work in
      work.step.move(by: 1, in: work.file)
    },
    Command("meeting.up", "k", .up, label: "field before", hint: Hint("field", rank: 4)) { work in
      work.step.move(by: -1, in: work.file)
    },
    Command("meeting.section", .tab, "l", .right, label: "next lesion or part") { work in
      _ = work.step.field(inSection: 1, in: work.file)
    },
    Command("meeting.section-back", .backTab, "h", .left, label: "lesion or part before") { work in
      _ = work.step.field(inSection: -1, in: work.file)
    },
    Command("meeting.first", "g", .home, label: "first field") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("meeting.last", "G", .end, label: "last field") { work in
      work.step.move(by: 100, in: work.file)
    },
    Command("meeting.pane-down", .pageDown, label: "pane further down") { work in
      work.scrollPane(by: 4)
    },
    Command("meeting.pane-up", .pageUp, label: "pane further up") { work in
      work.scrollPane(by: -4)
    },
    Command(
      "meeting.why", "w", .function(2), label: "what reads this field", hint: Hint("why", rank: 5)
    ) { work in work.step.showsReaders.toggle() },
  ]

  @Sendable private static func canRecord(_ work: MeetingWork) -> Availability {
    (Recording(work.file).obstacle?.words).map(Availability.off) ?? .on
  }

  @Sendable private static func isYesNo(_ work: MeetingWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .yesNo
      ? .on : .off("\(field.declaration.label) is no yes/no question: {meeting.edit} edits it.")
  }

  @Sendable private static func isText(_ work: MeetingWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .text ? .on : .off("\(field.declaration.label) is no text.")
  }
}

extension Meeting {
  /// Refuses to accept a plan whose technique is contraindicated.
  func refusal(of answer: Answer?, at place: FactPlace, in file: OpenCase) -> String? {
    guard place.fact == .meetingDecision, case .lesion(let id) = place.subject,
      let lesion = file.record.lesion(id),
      answer == .value(.word("accept")) || answer == .value(.word("accept_if"))
    else { return nil }
    return Recording(file).whyUnacceptable(lesion).map { "Cannot accept: \($0)" }
  }
}

extension Work<Meeting> {
  fileprivate mutating func answerField(_ answer: Answer) {
    guard let field = step.selected(file) else { return }
    self.answer(field.place, answer)
    step.move(by: 1, in: file)
  }

  /// Goes to the field that keeps the decision from being recorded; then to what is not known.
  fileprivate mutating func goToObstacle() {
    if let obstacle = Recording(file).obstacle {
      if let place = obstacle.place { _ = step.go(to: place, in: file) }
      say(obstacle.words, .warn)
    } else {
      goToQuestionIfAny(by: 1, orSay: "Nothing is missing: {meeting.decide} records the decision.")
    }
  }

  fileprivate mutating func scrollPane(by distance: Int) {
    step.scroll = max(0, min(step.scroll + distance, step.lastScroll(file, room)))
  }
}
