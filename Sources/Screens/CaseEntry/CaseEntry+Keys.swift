internal import Canvas
internal import Logic

extension CaseEntry {
  typealias EntryWork = Work<CaseEntry>

  static let commands: [Command<Work<CaseEntry>>] = movement + answers + parts

  private static let movement: [Command<EntryWork>] = [
    Command("case.edit", .enter, "e", label: "edit the field", hint: Hint("edit", rank: 1)) {
      work in work.editHere()
    },
    Command("case.down", "j", .down, label: "next field", hint: Hint("field", rank: 3)) { work in
      work.step.move(by: 1, in: work.file)
    },
    Command("case.up", "k", .up, label: "field before", hint: Hint("field", rank: 3)) { work in
      work.step.move(by: -1, in: work.file)
    },
    Command(
      "case.section", .tab, "l", .right, label: "next section", hint: Hint("section", rank: 2)
    ) { work in work.turnSection(by: 1) },
    Command("case.section-back", .backTab, "h", .left, label: "section before") { work in
      work.turnSection(by: -1)
    },
    Command("case.first", "g", .home, label: "first field") { work in
      work.step.move(by: -1000, in: work.file)
    },
    Command("case.last", "G", .end, label: "last field") { work in
      work.step.move(by: 1000, in: work.file)
    },
    Command("case.page-down", .pageDown, label: "a page down") { work in
      work.step.move(by: max(1, work.room.rows - 4), in: work.file)
    },
    Command("case.page-up", .pageUp, label: "a page up") { work in
      work.step.move(by: -max(1, work.room.rows - 4), in: work.file)
    },
    Command(
      "case.why", "w", .function(2), label: "what reads this field", hint: Hint("why", rank: 5)
    ) {
      work in work.step.showsReaders.toggle()
    },
    Command("case.out", .escape, label: "close the pane", when: showsReaders) { work in
      work.step.showsReaders = false
    },
    Command("case.hide", "H", label: "hide or show answered fields", hint: Hint("hide", rank: 8)) {
      work in work.step.toggleAnswered()
    },
  ]

  @Sendable private static func showsReaders(_ work: EntryWork) -> Availability {
    work.step.showsReaders ? .on : .off("No pane is open here.")
  }

  private static let answers: [Command<EntryWork>] = [
    Command("case.yes", "y", label: "answer yes", hint: Hint("answer", rank: 4), when: isYesNo) {
      work in work.answerHere(.value(.yesNo(true)))
    },
    Command("case.no", "n", label: "answer no", hint: Hint("answer", rank: 4), when: isYesNo) {
      work in work.answerHere(.value(.yesNo(false)))
    },
    Command(
      "case.not-known", "-", label: "answer not known", hint: Hint("answer", rank: 4),
      when: takesAnswer
    ) { work in work.answerHere(.unknown) },
    Command(
      "case.blank", .delete, .backspace, label: "make the field blank", when: takesAnswer
    ) { work in
      if let field = work.step.field(work.file) { work.makeBlank(field.place) }
    },
    Command("case.note", "E", label: "edit a text in your editor", when: isText) { work in
      guard let field = work.step.field(work.file) else { return }
      let current = work.file.record.sheet(of: field.place.subject)?.text(field.place.fact)
      work.want(.editText(field.place, current: current ?? ""))
    },
  ]

  private static let parts: [Command<EntryWork>] = [
    Command("case.new", "N", label: "new lesion; in Images, new study", hint: Hint("new", rank: 6))
    {
      work in work.addPart()
    },
    Command(
      "case.remove", "X", label: "remove this lesion or study", when: canRemove,
      asking: { $0.removalQuestion }
    ) { work in work.removePart() },
  ]

  @Sendable private static func isYesNo(_ work: EntryWork) -> Availability {
    guard let field = work.step.field(work.file) else { return .off("There is no field here.") }
    if field.isDerived { return derived(field) }
    return field.declaration.kind == .yesNo
      ? .on : .off("\(field.declaration.label) is no yes/no question: {case.edit} edits it.")
  }

  @Sendable private static func takesAnswer(_ work: EntryWork) -> Availability {
    guard let field = work.step.field(work.file) else { return .off("There is no field here.") }
    return field.isDerived ? derived(field) : .on
  }

  @Sendable private static func isText(_ work: EntryWork) -> Availability {
    guard let field = work.step.field(work.file) else { return .off("There is no field here.") }
    return field.declaration.kind == .text ? .on : .off("\(field.declaration.label) is no text.")
  }

  @Sendable private static func canRemove(_ work: EntryWork) -> Availability {
    work.removal == nil
      ? .off("Nothing to remove here: go to a lesion's section, or to a study.") : .on
  }

  private static func derived(_ field: EntryField) -> Availability {
    .off("\(field.declaration.label) is worked out from other answers.")
  }
}

extension Work<CaseEntry> {
  mutating func editHere() {
    guard let field = step.field(file) else {
      say(
        "There is no field here. {case.new} makes one where a lesion or a study is wanted.", .warn)
      return
    }
    edit(field.place)
  }

  /// Answers the field under the cursor and moves on.
  mutating func answerHere(_ answer: Answer) {
    guard let field = step.field(file) else { return }
    self.answer(field.place, answer)
    if !step.hidesAnswered { step.move(by: 1, in: file) }
  }

  mutating func turnSection(by distance: Int) {
    step.moveSection(by: distance, in: file)
    if case .lesion(let id) = step.section { file.showLesion(of: FactPlace(.lesion(id), "site")) }
  }

  /// Adds a study in the section of images, and a lesion anywhere else.
  mutating func addPart() {
    if step.shownSection(file) == .group(.imaging) {
      let taken = Set(file.record.studies.map(\.id))
      let id = (1...1000).lazy.map { "s\($0)" }.first { !taken.contains($0) } ?? "s"
      change(.addStudy(Study(id: id), at: file.record.studies.count))
      _ = step.go(to: FactPlace(.study(id), "study_modality"), in: file)
      say("Study \(file.record.studies.count) added: its modality and date.")
      edit(FactPlace(.study(id), "study_modality"))
    } else {
      let taken = Set(file.record.lesions.map(\.id))
      let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
      let id = letters.first { !taken.contains($0) } ?? "L\(taken.count + 1)"
      change(.addLesion(Lesion(id: id), at: file.record.lesions.count))
      let site = FactPlace(.lesion(id), "site")
      file.showLesion(of: site)
      _ = step.go(to: site, in: file)
      say("Lesion \(id) added: where does it lie?")
    }
  }

  /// What `X` would remove: the lesion of the section, or the study of the field.
  var removal: CaseChange? {
    switch step.shownSection(file) {
    case .lesion(let id):
      guard let index = file.record.lesions.firstIndex(where: { $0.id == id }) else { return nil }
      return .removeLesion(file.record.lesions[index], at: index)
    case .group(.imaging):
      guard case .study(let id) = step.field(file)?.place.subject,
        let index = file.record.studies.firstIndex(where: { $0.id == id })
      else { return nil }
      return .removeStudy(file.record.studies[index], at: index)
    case .group: return nil
    }
  }

  var removalQuestion: String? {
    switch removal {
    case .removeLesion(let lesion, _):
      "Remove lesion \(lesion.id) and its \(Counted.words(lesion.sheet.answers.count, "answer"))?"
        + " C removes, {undo} brings it back."
    case .removeStudy: "Remove this study? C removes, {undo} brings it back."
    default: nil
    }
  }

  mutating func removePart() {
    guard let removal else { return }
    change(removal)
  }
}
