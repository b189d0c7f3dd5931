internal import Canvas
internal import Logic
internal import Rules

/// What the commands of a step work on: the step, the open case, and what is to be done outside.
struct Work<S: Step>: ShowingIce {
  var step: S
  var file: OpenCase
  /// The room that the step has on the screen.
  let room: Size
  var reply = Reply()
  /// Whether a change was refused because the pen is another's; nothing else is to be said then.
  var isRefused = false

  /// Goes to another page.
  mutating func turn(to page: Turn) { reply.turn = page }
}

extension Work {
  /// Gives a field an answer, or makes it blank: into the journal, with an assessment of what the
  /// case is now, and one line that says what that changed. Whether the step allows the answer.
  @discardableResult
  mutating func answer(_ place: FactPlace, _ answer: Answer?) -> Bool {
    guard hasPen() else { return false }
    if let why = step.refusal(of: answer, at: place, in: file) {
      say(why, .warn)
      return false
    }
    file.drafts[place] = nil
    let idle = file.idleAnswers(beside: place)
    change(file.record.answering(place, answer))
    sayWhatIsIdle(since: idle, place)
    return true
  }

  /// Says of answers that count for nothing where they stand, the one just given among them.
  private mutating func sayWhatIsIdle(since before: Set<FactName>, _ place: FactPlace) {
    guard !isRefused, let declaration = file.catalogue[place.fact],
      file.record[place]?.value != nil
    else { return }
    let now = file.idleAnswers(beside: place)
    if now.contains(place.fact) {
      let when = declaration.askedWhen.words(file.catalogue, file.rulebook.settings)
      return say("Recorded; it counts once \(when).")
    }
    let new = file.catalogue.declarations.map(\.name).filter(now.subtracting(before).contains)
    guard let first = new.first else { return }
    let more = new.count > 1 ? " and \(new.count - 1) more" : ""
    say(
      "\(reply.notice?.text ?? "") Counts for nothing now: \(file.catalogue.label(of: first))\(more)."
    )
  }

  /// Makes any change of the case in the same way.
  mutating func change(_ change: CaseChange, _ manner: JournalEntry.Manner = .given) {
    guard hasPen() else { return }
    if case .answer(_, let old, let new) = change, old == new {
      say("As it was.")
      return
    }
    let before = file.assessment
    do {
      try file.make(change, manner)
      reply.notice = Notice(Consequences(from: before, to: file.assessment, file).words)
    } catch {
      say("That is not possible any more: the case has changed. Nothing was lost.", .error)
    }
  }

  /// Whether the case may be changed here; says why where it may not.
  mutating func hasPen() -> Bool {
    guard let why = file.pen.refusal else { return true }
    isRefused = true
    say(why, .warn)
    return false
  }

  /// Opens a field for editing: EDIT mode begins.
  mutating func edit(_ place: FactPlace) {
    guard let declaration = file.catalogue[place.fact] else { return }
    guard hasPen() else { return }
    guard declaration.isEntered else {
      say("\(declaration.label) is worked out from other answers.", .warn)
      return
    }
    file.editor = Editor(place, declaration, in: file)
  }

  /// Takes back the last change, whichever step made it.
  mutating func undo() {
    let entries = file.nextUndo
    guard let entry = entries.first else { return }
    if entry.number <= file.lastAtOpening, !file.undoesEarlier {
      file.undoesEarlier = true
      say(
        "This sitting is undone. {undo} again takes back what came before it: "
          + "\(words(entries.map(\.change))).", .warn)
      return
    }
    for case .answer(let place, _, _) in entries.map(\.change) { file.drafts[place] = nil }
    make(entries.map { ($0.change.inverse, .undoing($0.number)) })
    guard entries.count > 1 else { return show(entries.map(\.change), said: "Undone") }
    if case .answer(let place, _, _) = entry.change { _ = step.go(to: place, in: file) }
    let effect = reply.notice?.text ?? ""
    say("Undone here; the meeting's record stays: a new outcome there supersedes it. \(effect)")
  }

  /// Makes the change again that was taken back last.
  mutating func redo() {
    let entries = file.nextRedo
    make(entries.map { ($0.change, .redoing($0.number)) })
    show(entries.map(\.change), said: "Done again")
  }

  /// Makes changes that are one step, and says what they changed together.
  private mutating func make(_ changes: [(CaseChange, JournalEntry.Manner)]) {
    let before = file.assessment
    for (one, manner) in changes { change(one, manner) }
    guard changes.count > 1, !isRefused else { return }
    reply.notice = Notice(Consequences(from: before, to: file.assessment, file).words)
  }

  private mutating func show(_ changes: [CaseChange], said verb: String) {
    guard let first = changes.first else { return }
    if case .answer(let place, _, _) = first { _ = step.go(to: place, in: file) }
    let effect = reply.notice?.text ?? ""
    say("\(verb): \(words(changes)). \(effect)")
  }

  private func words(_ changes: [CaseChange]) -> String {
    changes.count == 1
      ? changes[0].words(file.catalogue) : "the outcome of the meeting, \(changes.count) answers"
  }
}
