internal import Canvas
internal import Logic
internal import Rules

extension OpenCase {
  /// Takes what somebody else has made of the case, and says what that was in one line. What is being
  /// looked at stays where it is.
  mutating func follow(_ record: Case, _ journal: [JournalEntry]) -> Notice {
    let before = assessment
    let known = self.journal.last?.number ?? 0
    let new = journal.filter { $0.number > known }
    replace(record, journal)
    let who = new.last?.who ?? "Somebody"
    let what =
      new.count == 1
      ? new.map { $0.change.words(catalogue) }.joined() : Counted.words(new.count, "change")
    return Notice("\(who): \(what). \(Consequences(from: before, to: assessment, self).words)")
  }

  /// Takes the case as it is on file after a change was refused because the pen is another's. What was
  /// given stays in its fields as typed, and is stored nowhere.
  mutating func losePen(to who: String, _ record: Case, _ journal: [JournalEntry]) -> Notice {
    let refused = saving.outbox
    saving = Saving(savedAt: saving.savedAt)
    replace(record, journal)
    leaveField()
    pen = .held(by: who, isAsked: false)
    var kept = 0
    for entry in refused {
      guard case .answer(let place, _, let new) = entry.change, let new,
        let declaration = catalogue[place.fact], record.sheet(of: place.subject) != nil
      else { continue }
      drafts[place] = TypedText.of(new.answer, declaration)
      kept += 1
    }
    let lost = refused.count - kept
    let rest = lost == 0 ? "" : " \(Counted.words(lost, "other change")) has to be made again."
    return Notice(
      "\(who) has the pen now. What you typed stays in its field, not saved.\(rest)", .error)
  }

  /// Ends EDIT mode, with what is typed kept in its field.
  mutating func leaveField() {
    if let editor, editor.isChanged { drafts[editor.place] = editor.text }
    editor = nil
  }

  private mutating func replace(_ record: Case, _ journal: [JournalEntry]) {
    self.record = record
    self.journal = journal
    assessment = rulebook.assess(record)
    lesionIndex = min(lesionIndex, max(0, record.lesions.count - 1))
    drafts = drafts.filter { record.sheet(of: $0.key.subject) != nil }
    if let editor, record.sheet(of: editor.place.subject) == nil { self.editor = nil }
  }
}
