internal import Logic
internal import Rules

extension Conversation {
  /// Takes what came of an effect. What it gives is to be done next.
  package mutating func receive(_ news: News, at now: Moment) -> [Effect] {
    take(now)
    switch news {
    case .worklist(let listing): return take(worklist.show(listing))
    case .moreOfWorklist(let listing): return take(worklist.add(listing))
    case .assessedForWorklist(let rows, let ids, let unreadable):
      return take(worklist.take(rows, of: ids, unreadable: unreadable))
    case .found(let found):
      worklist.take(found)
      if stop == .worklist { sayWorklist() }
    case .opened(let record, let journal, let savedAt):
      open(OpenCase(record, journal: journal, savedAt: savedAt, rulebook: rulebook, now: now))
    case .saved(let entry):
      dictation?.saved(entry)
      savedCount += 1
      if unsaved == 0 { sayBehind("Saved.") }
      return save()
    case .saveFailed(let why):
      dictation?.saveFailed(why)
      say("NOT SAVED: \(KeyAdvice.asLines(why)) It is tried again with the next line.")
    case .pen(let pen): take(pen)
    case .followed(let record, let journal):
      say(KeyAdvice.asLines(dictation?.file.follow(record, journal).text ?? ""))
    case .penLost(let who, let record, let journal): losePen(to: who, record, journal)
    case .exported(let path): say("Written to \(path).")
    case .ice(let news): take(news)
    case .failed(let why): say(why)
    case .notice(let words): say(words)
    case .lookedInto, .textEdited, .recovered, .differs, .reread, .leftMeeting: break
    }
    return []
  }

  /// How many answers are not saved yet.
  package var unsaved: Int { dictation?.unsaved ?? 0 }

  private mutating func open(_ file: OpenCase) {
    let dictation = Dictation(file)
    self.dictation = dictation
    (chosenPart, headline) = (nil, nil)
    say(dictation.who)
    for name in StepName.allCases { say(dictation.standing(name)) }
    stop = dictation.stops(of: .caseEntry).first ?? .report
  }

  private mutating func take(_ pen: PenStanding) {
    guard let before = dictation?.file.pen else { return }
    dictation?.file.pen = pen
    say(pen.notice(after: before)?.text ?? "")
  }

  private mutating func losePen(to who: String, _ record: Case, _ journal: [JournalEntry]) {
    let count = Counted.words(unsaved, "change")
    _ = dictation?.file.losePen(to: who, record, journal)
    // There are no fields here in which it could stay as typed.
    dictation?.file.drafts = [:]
    say("\(who) has the pen now: \(count) not saved. Give it again once the pen is yours.")
  }

  /// Says something behind what was said last.
  private mutating func sayBehind(_ words: String) {
    guard let last = said.popLast() else { return say(words) }
    said.append("\(last) \(words)")
  }

  /// Says what is saved, now that no line comes any more. What it gives is tried a last time.
  package mutating func end(at now: Moment) -> [Effect] {
    take(now)
    pending = nil
    return save()
  }

  /// The last words.
  package var farewell: String {
    guard unsaved == 0 else {
      return "\(Counted.words(unsaved, "answer")) of \(dictation?.file.record.id ?? "")"
        + " could not be saved and will be lost."
    }
    return savedCount == 0
      ? "Nothing was changed." : "Everything is saved: \(Counted.words(savedCount, "change"))."
  }
}
