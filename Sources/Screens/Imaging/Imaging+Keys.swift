internal import Canvas
internal import Logic
internal import Rules

extension Imaging {
  typealias ImagingWork = Work<Imaging>

  static let commands: [Command<Work<Imaging>>] = [
    Command("imaging.down", "j", .down, label: "next line", hint: Hint("line", rank: 4)) { work in
      work.step.move(by: 1, in: work.file)
    },
    Command("imaging.up", "k", .up, label: "line before", hint: Hint("line", rank: 4)) { work in
      work.step.move(by: -1, in: work.file)
    },
    Command("imaging.first", "g", .home, label: "first line") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("imaging.last", "G", .end, label: "last line") { work in
      work.step.move(by: 100, in: work.file)
    },
    Command("imaging.yes", "y", label: "answer yes", hint: Hint("answer", rank: 2), when: isYesNo) {
      work in work.answerLine(.value(.yesNo(true)))
    },
    Command("imaging.no", "n", label: "answer no", hint: Hint("answer", rank: 2), when: isYesNo) {
      work in work.answerLine(.value(.yesNo(false)))
    },
    Command(
      "imaging.not-known", "-", label: "answer not known", hint: Hint("answer", rank: 2),
      when: hasField
    ) { work in work.answerLine(.unknown) },
    Command(
      "imaging.edit", .enter, "e", label: "edit the answer", hint: Hint("edit", rank: 1),
      when: hasField
    ) { work in
      if let place = work.step.field(work.file) { work.edit(place) }
    },
    Command("imaging.date", "D", label: "the date of the procedure", hint: Hint("date", rank: 6)) {
      work in work.edit(FactPlace(.wholeCase, .procedureDate))
    },
    Command(
      "imaging.next-problem", ".", label: "next problem, worst first",
      hint: Hint("problem", rank: 3)
    ) { work in work.goToProblem(by: 1) },
    Command("imaging.problem-before", ",", label: "problem before") { work in
      work.goToProblem(by: -1)
    },
    Command("imaging.new", "N", label: "new study", hint: Hint("new study", rank: 3)) { work in
      work.addStudy()
    },
    Command("imaging.why", "w", .function(2), label: "why it stands so", hint: Hint("why", rank: 5))
    {
      work in work.step.showsWhy.toggle()
    },
    Command(
      "imaging.hide", "H", label: "hide lines that are in order", hint: Hint("hide met", rank: 7)
    ) {
      work in work.step.hidesMet.toggle()
    },
  ]

  @Sendable private static func hasField(_ work: ImagingWork) -> Availability {
    guard let place = work.step.field(work.file) else {
      return .off(
        "No answer belongs to this line alone: {imaging.new} adds a study, {imaging.why} says why.")
    }
    let isEntered = work.file.catalogue[place.fact]?.isEntered ?? false
    return isEntered ? .on : .off("This is worked out from other answers.")
  }

  @Sendable private static func isYesNo(_ work: ImagingWork) -> Availability {
    guard let place = work.step.field(work.file),
      let declaration = work.file.catalogue[place.fact], declaration.isEntered
    else { return .off("No answer belongs to this line alone: {imaging.why} says why.") }
    return declaration.kind == .yesNo
      ? .on : .off("\(declaration.label) is no yes/no question: {imaging.edit} edits it.")
  }
}

extension Work<Imaging> {
  mutating func answerLine(_ answer: Answer) {
    guard let place = step.field(file) else { return }
    self.answer(place, answer)
  }

  mutating func addStudy() {
    let taken = Set(file.record.studies.map(\.id))
    let id = (1...1000).lazy.map { "s\($0)" }.first { !taken.contains($0) } ?? "s"
    change(.addStudy(Study(id: id), at: file.record.studies.count))
    if let line = Checklist.items.first(where: { $0.shows == .latestStudy }) {
      step.hidesMet = false
      step.select(line, in: file)
    }
    say(
      "Study \(file.record.studies.count) added: {imaging.edit} gives its modality, then its date.")
  }
}
