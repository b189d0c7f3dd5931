internal import Logic
internal import Rules

extension Work<TechniqueStep> {
  /// Chooses the technique under the cursor: at once, or once its reason is given.
  mutating func choose() {
    guard let selected = step.selected(file) else { return }
    switch Choosing(selected, file) {
    case .free: plan(selected.technique)
    case .withReason(let why):
      ask(PendingReason(technique: selected.technique, purpose: .choosing))
      say("A reason is needed: \(why)", .warn)
    case .refused(let why): say(why, .warn)
    }
  }

  /// Rules the technique under the cursor out once its reason is given, or takes that back.
  mutating func ruleOut() {
    guard let technique = step.selected(file)?.technique else { return }
    if file.isRuledOut(technique) {
      setRuledOut { $0.subtracting([technique.rawValue]) }
      say("\(technique.label) is no longer ruled out.")
      return
    }
    ask(PendingReason(technique: technique, purpose: .rulingOut))
    say("Why is \(technique.label.lowercased()) ruled out?")
  }

  /// Opens the field of a reason. One that was given for another choice is not offered again.
  private mutating func ask(_ pending: PendingReason) {
    guard let lesion = file.lesion else { return }
    step.pending = pending
    edit(FactPlace(.lesion(lesion.id), pending.fact))
    let isNew =
      pending.purpose == .choosing && file.plannedTechniques[lesion.id] != pending.technique
    // What a line that dropped has left waits there as well.
    let typed =
      step.unfinished[pending] ?? file.drafts[FactPlace(.lesion(lesion.id), pending.fact)]
    guard isNew || typed != nil else { return }
    file.editor?.clear()
    for character in typed ?? "" { file.editor?.type(character) }
  }

  mutating func plan(_ technique: Technique) {
    guard let lesion = file.lesion else { return }
    let isNew = file.plannedTechniques[lesion.id] != technique
    // Ready was said of another plan.
    if isNew { blank(.planReady) }
    answer(
      FactPlace(.lesion(lesion.id), .plannedTechnique), .value(.word(technique.rawValue)))
    let effect = reply.notice?.text ?? ""
    // So was the reason, where this choice needs none.
    if isNew, step.planned(file)?.asksForReason == false { blank("choice_reason") }
    step.select(technique, in: file)
    say("\(technique.label) is chosen for \(lesion.id). \(effect)")
  }

  /// Takes the choice back, and that it was ready.
  mutating func unchoose() {
    guard let lesion = file.lesion else { return }
    blank(.planReady)
    answer(FactPlace(.lesion(lesion.id), .plannedTechnique), nil)
  }

  private mutating func blank(_ fact: FactName) {
    guard let lesion = file.lesion, lesion.sheet[fact] != nil else { return }
    answer(FactPlace(.lesion(lesion.id), fact), nil)
  }

  mutating func exclude(_ technique: Technique) {
    setRuledOut { $0.union([technique.rawValue]) }
    say("\(technique.label) is ruled out for \(file.lesion?.id ?? "").")
  }

  private mutating func setRuledOut(_ change: (Set<String>) -> Set<String>) {
    guard let lesion = file.lesion else { return }
    let wanted = change(Set(lesion.sheet.words("ruled_out") ?? []))
    let words = Technique.allCases.map(\.rawValue).filter(wanted.contains)
    answer(
      FactPlace(.lesion(lesion.id), "ruled_out"), words.isEmpty ? nil : .value(.words(words)))
  }

  mutating func answerPlan(_ answer: Answer) {
    guard let field = step.planField(file) else { return }
    self.answer(field.place, answer)
    step.move(by: 1, in: file)
  }
}
