internal import Canvas
internal import Logic
internal import Rules

extension Complications {
  typealias RiskWork = Work<Complications>

  static let commands: [Command<Work<Complications>>] = [
    Command("risks.down", "j", .down, label: "next complication", hint: Hint("move", rank: 5)) {
      work in work.step.move(by: 1, in: work.file)
    },
    Command("risks.up", "k", .up, label: "complication before", hint: Hint("move", rank: 5)) {
      work in work.step.move(by: -1, in: work.file)
    },
    Command("risks.first", "g", .home, label: "first") { work in
      work.step.move(by: -100, in: work.file)
    },
    Command("risks.last", "G", .end, label: "last") { work in
      work.step.move(by: 100, in: work.file)
    },
    Command("risks.accept", "a", label: "accept", hint: Hint("accept", rank: 1), when: canReview) {
      work in work.review("risks_accepted", not: "risks_mitigated")
    },
    Command(
      "risks.mitigate", "m", label: "mitigate", hint: Hint("mitigate", rank: 2), when: canReview
    ) { work in
      work.review("risks_mitigated", not: "risks_accepted")
    },
    Command("risks.reopen", .delete, .backspace, label: "take the review back", when: canReview) {
      work in work.review(nil, not: "risks_accepted", "risks_mitigated")
    },
    Command(
      "risks.next-open", .tab, label: "next one that is not reviewed",
      hint: Hint("next open", rank: 3)
    ) { work in
      if !work.step.moveToOpen(in: work.file) { work.say("All complications are reviewed.") }
    },
    Command(
      "risks.note", "e", .enter, label: "note on complications", hint: Hint("note", rank: 6),
      when: canReview
    ) { work in
      guard let lesion = work.file.lesion else { return }
      work.edit(FactPlace(.lesion(lesion.id), "complication_note"))
    },
    Command("risks.next-technique", "l", .right, label: "another open technique", when: canLook) {
      work in work.step.lookAtNext(by: 1, in: work.file)
    },
    Command("risks.previous-technique", "h", .left, label: "open technique before", when: canLook) {
      work in work.step.lookAtNext(by: -1, in: work.file)
    },
    Command("risks.hide", "H", label: "hide what is not raised", hint: Hint("hide usual", rank: 7))
    {
      work in work.step.hidesUsual.toggle()
    },
  ]

  @Sendable private static func canReview(_ work: RiskWork) -> Availability {
    guard work.step.isChosen(work.file) else {
      return .off("Choose a technique first: 3, then c. Its complications are reviewed here.")
    }
    return work.step.selected(work.file) == nil ? .off("There is nothing to review.") : .on
  }

  @Sendable private static func canLook(_ work: RiskWork) -> Availability {
    work.step.isChosen(work.file)
      ? .off("The technique is chosen: its complications are shown.") : .on
  }
}

extension Work<Complications> {
  /// Puts the selected risk on one list and takes it off the others, and moves on.
  mutating func review(_ list: FactName?, not others: FactName...) {
    guard let lesion = file.lesion, let selected = step.selected(file) else { return }
    for other in others { set(selected.risk, on: other, false, lesion.id) }
    if let list { set(selected.risk, on: list, true, lesion.id) }
    let words = file.lesion.map { Complications.review(selected.risk, of: $0).words } ?? ""
    say("\(selected.risk.title): \(words).")
    if list != nil { step.move(by: 1, in: file) }
  }

  private mutating func set(_ risk: Risk, on list: FactName, _ isOn: Bool, _ lesion: String) {
    let place = FactPlace(.lesion(lesion), list)
    let before = Set(file.record.sheet(of: .lesion(lesion))?.words(list) ?? [])
    let after = isOn ? before.union([risk.id]) : before.subtracting([risk.id])
    guard after != before else { return }
    let ordered = Risks.all.map(\.id).filter(after.contains)
    answer(place, ordered.isEmpty ? nil : .value(.words(ordered)))
  }
}
