internal import Logic
internal import Rules

extension Desk {
  /// Takes what came of an effect. What it gives is to be done next.
  package mutating func receive(_ news: News, at now: Moment) -> [Effect] {
    take(now)
    return take(news) + askForIce()
  }

  private mutating func take(_ news: News) -> [Effect] {
    switch news {
    case .ice(let news): take(news)
    case .worklist(let listing): worklist.show(listing)
    case .moreOfWorklist(let listing): worklist.add(listing)
    case .assessedForWorklist(let rows, let ids, let unreadable):
      worklist.take(rows, of: ids, unreadable: unreadable)
    case .found(let found): worklist.take(found)
    case .lookedInto(let record): worklist.take(LookedInto(record, rulebook))
    case .opened(let record, let journal, let savedAt): open(record, journal, savedAt)
    case .saved(let entry):
      file?.saved(entry)
      return save()
    case .saveFailed(let why):
      file?.saveFailed(why)
      notice = Notice("Not saved: \(why) It is tried again.", .error)
    case .pen(let pen): take(pen)
    case .followed(let record, let journal): notice = file?.follow(record, journal) ?? notice
    case .penLost(let who, let record, let journal):
      notice = file?.losePen(to: who, record, journal) ?? notice
    case .differs(let imported): compare(with: imported)
    case .recovered(let place, let clock): recover(place, at: clock)
    case .exported(let path): notice = Notice("Written to \(path).")
    case .textEdited(let place, let text):
      if let conflict, showsConflict {
        take(text, for: place, inConflict: conflict)
        return []
      }
      guard case .step(let name) = page, let file else { return [] }
      return take(steps[name].take(text, for: place, file, room: room), of: name) + save()
    case .reread(let record, let journal): reread(record, journal)
    case .leftMeeting(let agenda, let isClosed, let last, let id, let step):
      if isClosed { worklist.unmark(agenda) }
      if let left = id ?? last { worklist.goBack(to: left) }
      return leftMeeting(agenda, isClosed, id, step)
    case .failed(let why): notice = Notice(why, .error)
    case .notice(let words): notice = Notice(words)
    }
    return []
  }

  private mutating func open(_ record: Case, _ journal: [JournalEntry], _ savedAt: String?) {
    let isSame = file?.record.id == record.id
    file = OpenCase(record, journal: journal, savedAt: savedAt, rulebook: rulebook, now: now)
    file?.isOfMeeting = agendaLeft.contains(record.id)
    if !isSame { (steps, figure, conflict) = (Steps(), nil, nil) }
    file?.bindings = preferences.bindings
    page = .step(wantedStep ?? .caseEntry)
    wantedStep = nil
  }

  /// The case as it is on file now; whoever sits here changed it themselves.
  private mutating func reread(_ record: Case, _ journal: [JournalEntry]) {
    guard let old = file, old.record.id == record.id, old.saving.outbox.isEmpty else { return }
    _ = file?.follow(record, journal)
  }

  private mutating func leftMeeting(
    _ agenda: [String], _ isClosed: Bool, _ id: String?, _ step: Int?
  ) -> [Effect] {
    agendaLeft = isClosed ? [] : Set(agenda)
    if let file { self.file?.isOfMeeting = agendaLeft.contains(file.record.id) }
    guard let id else {
      notice = Notice(
        isClosed
          ? "Back from the meeting, which is closed."
          : agendaLeft.isEmpty
            ? "Back from the meeting: no case is left on its agenda."
            : "Back from the meeting, which goes on. :agenda takes it up again.")
      return page == .worklist ? [.loadWorklist] : []
    }
    guard !hasUnsavedAnswers else {
      notice = Notice("An answer is not saved yet: \(id) opens when it is.", .warn)
      return [.loadWorklist]
    }
    wantedStep = step.flatMap(StepName.init)
    return [.openCase(id: id)]
  }
}
