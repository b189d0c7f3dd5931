internal import Canvas
internal import Logic
internal import Rules

/// The open case without a screen: what is asked in order, what is said of each thing, and what an
/// answer does. It has no rules of its own: all of it is the work of the six steps.
///
///     var dictation = Dictation(file)
///     let part = dictation.parts(of: .caseEntry)[0]
///     let field = dictation.field(dictation.places(in: part)[0], in: part)
///     let said = dictation.give("72", at: field.place, in: part)
struct Dictation: Sendable {
  /// The case, its journal, and how far that is saved.
  var file: OpenCase

  init(_ file: OpenCase) { self.file = file }

  /// The time at the last line, for dates such as `t-3`.
  var now: Moment {
    get { file.now }
    set { file.now = newValue }
  }

  /// Room enough for any list, and any line of it, to be whole.
  static let room = Size(columns: 10_000, rows: 400)

  /// Does something as the commands of a step do, and gives what there is to say.
  mutating func work<S: Step>(_ step: S, _ action: (inout Work<S>) -> Void) -> Said {
    var work = Work(step: step, file: file, room: Self.room)
    action(&work)
    file = work.file
    let notice = work.reply.notice
    return Said(
      KeyAdvice.asLines(notice?.text ?? ""),
      place: work.reply.goTo)
  }

  /// What an action says.
  struct Said: Hashable, Sendable {
    let words: String
    /// Where it is answered, if that is elsewhere.
    let place: FactPlace?

    init(_ words: String, place: FactPlace? = nil) {
      self.words = words
      self.place = place
    }
  }
}

// MARK: - The journal

extension Dictation {
  /// Takes back the last change, whichever step made it; nothing where there is none.
  mutating func undo() -> Said? {
    guard let entry = file.journal.undoAndRedo.undo.last else { return nil }
    return again(entry.change) { $0.undo() }
  }

  /// Makes the change again that was taken back last; nothing where there is none.
  mutating func redo() -> Said? {
    guard let entry = file.journal.undoAndRedo.redo.last else { return nil }
    return again(entry.change) { $0.redo() }
  }

  private mutating func again(
    _ change: CaseChange, _ action: (inout Work<CaseEntry>) -> Void
  ) -> Said {
    let said = work(CaseEntry(), action)
    guard case .answer(let place, _, _) = change else { return said }
    return Said(said.words, place: place)
  }

  /// The change to hand to the journal now; nothing while one is on its way, or none is left.
  mutating func nextToSave() -> Effect? { file.nextToSave() }

  /// The journal has the first waiting entry, synced to disk.
  mutating func saved(_ entry: JournalEntry) { file.saved(entry) }

  /// The journal could not take the first waiting entry.
  mutating func saveFailed(_ why: String) { file.saveFailed(why) }

  /// How many answers are not saved yet.
  var unsaved: Int { file.saving.outbox.count }
}

// MARK: - Lesions, studies and visits

extension Dictation {
  /// Adds a lesion to the case; gives its id.
  mutating func addLesion() -> String? {
    let before = Set(file.record.lesions.map(\.id))
    _ = work(CaseEntry()) { $0.addPart() }
    file.editor = nil
    return file.record.lesions.map(\.id).first { !before.contains($0) }
  }

  /// Adds an imaging study to the case; gives its id.
  mutating func addStudy() -> String? {
    let before = Set(file.record.studies.map(\.id))
    var entry = CaseEntry()
    _ = entry.go(to: FactPlace(.wholeCase, .procedureDate), in: file)
    _ = work(entry) { $0.addPart() }
    file.editor = nil
    return file.record.studies.map(\.id).first { !before.contains($0) }
  }

  /// Adds a visit to the case, or says why there can be none.
  mutating func addVisit() -> Said { run("follow-up.new", FollowUp()) }

  /// Takes over what the plan says of the lesion or the session of a field, where that is blank.
  mutating func takeOver(at place: FactPlace) -> Said {
    var step = FollowUp()
    _ = step.go(to: place, in: file)
    return run("follow-up.accept", step)
  }

  /// Does what a command does, or says why it cannot.
  private mutating func run<S: Step>(_ command: String, _ step: S) -> Said {
    let pressed = step.run(command, file, room: Self.room)
    file = pressed.file
    let place = file.editor?.place
    file.editor = nil
    return Said(KeyAdvice.asLines(pressed.reply.notice?.text ?? ""), place: place)
  }

  /// What will be gone if a lesion, a study or a visit is removed; nothing where there is no such thing.
  func removalQuestion(_ subject: Subject) -> String? {
    switch subject {
    case .wholeCase: return nil
    case .lesion(let id):
      return file.record.lesion(id).map { lesion in
        "Lesion \(id) and its \(Counted.words(lesion.sheet.answers.count, "answer")) will be gone;"
          + " undo brings them back."
      }
    case .study(let id):
      return file.record.studies.firstIndex { $0.id == id }.map {
        "Study \($0 + 1) will be gone; undo brings it back."
      }
    case .visit(let id):
      return file.record.visits.firstIndex { $0.id == id }.map {
        "Visit \($0 + 1) will be gone; undo brings it back."
      }
    }
  }

  /// Removes a lesion, a study or a visit.
  mutating func remove(_ subject: Subject) -> Said {
    let (lesions, studies, visits) = (
      file.record.lesions, file.record.studies, file.record.visits
    )
    return work(CaseEntry()) { work in
      switch subject {
      case .wholeCase: break
      case .lesion(let id):
        guard let index = lesions.firstIndex(where: { $0.id == id }) else { return }
        work.change(.removeLesion(lesions[index], at: index))
      case .study(let id):
        guard let index = studies.firstIndex(where: { $0.id == id }) else { return }
        work.change(.removeStudy(studies[index], at: index))
      case .visit(let id):
        guard let index = visits.firstIndex(where: { $0.id == id }) else { return }
        work.change(.removeVisit(visits[index], at: index))
      }
    }
  }
}
