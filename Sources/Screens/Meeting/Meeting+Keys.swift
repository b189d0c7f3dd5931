internal import Canvas
internal import Logic

extension Meeting {
  typealias MeetingWork = Work<Meeting>

  static let commands: [Command<Work<Meeting>>] = [
    Command("meeting.edit", .enter, "e", label: "edit the field", hint: Hint("edit", rank: 1)) {
      work in
      if let field = work.step.selected(work.file) { work.edit(field.place) }
    },
    Command("meeting.down", "j", .down, label: "next field", hint: Hint("field", rank: 4)) { work in
      work.step.move(by: 1, in: work.file)
    },
    Command("meeting.up", "k", .up, label: "field before", hint: Hint("field", rank: 4)) { work in
      work.step.move(by: -1, in: work.file)
    },
    Command("meeting.first", "g", .home, label: "first field") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("meeting.last", "G", .end, label: "last field") { work in
      work.step.move(by: 100, in: work.file)
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
      when: canRecord, asking: { $0.step.readBack($0.file) }
    ) { work in
      work.answer(FactPlace(.wholeCase, "multidisciplinary_review_done"), .value(.yesNo(true)))
      let effect = work.reply.notice?.text ?? ""
      work.say("Recorded. \(effect) 6 shows the report.")
    },
  ]

  @Sendable private static func canRecord(_ work: MeetingWork) -> Availability {
    work.step.whyNotRecordable(work.file).map(Availability.off) ?? .on
  }

  @Sendable private static func isYesNo(_ work: MeetingWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .yesNo
      ? .on : .off("\(field.declaration.label) is no yes/no question: Enter edits it.")
  }

  @Sendable private static func isText(_ work: MeetingWork) -> Availability {
    guard let field = work.step.selected(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .text ? .on : .off("\(field.declaration.label) is no text.")
  }
}

extension Work<Meeting> {
  mutating func answerField(_ answer: Answer) {
    guard let field = step.selected(file) else { return }
    self.answer(field.place, answer)
    step.move(by: 1, in: file)
  }
}
