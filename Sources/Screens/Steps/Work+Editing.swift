internal import Canvas
internal import Logic

extension Work {
  /// Takes a printable key as data.
  mutating func type(_ character: Character) {
    guard var editor = file.editor else { return }
    var word = typedWord(in: editor)
    editor.type(character)
    file.editor = editor
    let reading = editor.reading(today: file.now.date)
    if editor.isAnsweredByOneKey { take(reading, in: editor) }
    var isSlip = false
    if case .refused = reading { isSlip = true }
    word?.take(character, isSlip: isSlip, leadingTo: file.editor)
    file.typedWord = word
    if let word, let value = word.answer { take(value, typedAs: word) }
  }

  /// The word that a letter goes on with, or begins.
  private func typedWord(in editor: Editor) -> TypedWord? {
    if case .text = editor.declaration.kind { return nil }
    if let word = file.typedWord, word.goesOn(in: editor) { return word }
    guard editor.isAnsweredByOneKey else { return nil }
    return TypedWord(editor, lastEntry: file.journal.last?.number ?? 0)
  }

  /// Gives the field the answer that was written out, and takes back what its letters have answered.
  private mutating func take(_ value: FactValue, typedAs word: TypedWord) {
    file.typedWord = nil
    let given = file.journal.count { $0.number > word.lastEntry }
    for _ in 0..<given { undo() }
    guard answer(word.place, .value(value)) else { return }
    let others = given > 1 ? "; what its letters answered is taken back" : ""
    if let declaration = file.catalogue[word.place.fact] {
      say("\(declaration.label): \(value.words(declaration)), as the word was typed\(others).")
    }
    let notice = reply.notice
    open(step.field(following: word.place, in: file))
    reply.notice = notice
  }

  /// Takes the answer of one key, or says why it is none.
  private mutating func take(_ reading: FieldReading, in editor: Editor) {
    switch reading {
    case .answer(let answer, _):
      guard self.answer(editor.place, answer) else {
        file.editor?.clear()
        return
      }
      next()
    case .doubtful, .incomplete, .refused:
      // It stays until it is taken back: of a sentence typed by mistake, no later letter answers.
      say("{edit.erase} first: \(reading.words)", .warn)
    }
  }

  /// Enter: takes what is typed and goes on to the next field.
  mutating func accept() {
    guard let editor = file.editor else { return }
    guard editor.isChanged else {
      next()
      return
    }
    switch editor.reading(today: file.now.date) {
    case .answer(let answer, let echo):
      if !editor.isWarned, let why = DateOrder.doubt(answer, at: editor.place, in: file.record) {
        file.editor?.isWarned = true
        say("\(echo): \(why) {edit.accept} again takes it.", .warn)
      } else if self.answer(editor.place, answer) {
        next()
      }
    case .doubtful(let answer, _, _) where editor.isWarned:
      if self.answer(editor.place, answer) { next() }
    case .doubtful(_, let echo, let why):
      file.editor?.isWarned = true
      say("\(echo): \(why) {edit.accept} again takes it.", .warn)
    case .incomplete(let words), .refused(let words):
      say(words, .warn)
    }
  }

  /// Esc: leaves the field and keeps what is typed, as an answer where it is one. What cannot be
  /// read never takes the place of an answer.
  mutating func leave() {
    let isTaken = S.leaving(&self)
    if !isTaken, let editor = file.editor, editor.isChanged {
      restoreIfUnreadable(editor)
    } else if !isTaken {
      settle()
    }
    file.editor = nil
  }

  private mutating func restoreIfUnreadable(_ editor: Editor) {
    if case .answer = editor.reading(today: file.now.date) { return settle() }
    guard let value = file.record[editor.place]?.value else { return settle() }
    file.drafts[editor.place] = nil
    let label = editor.declaration.label
    guard !editor.text.isEmpty else { return }
    say(
      "\(label) stays \(value.words(editor.declaration)): \(editor.text) is not taken.", .warn)
  }

  /// Leaves the field for another, so many fields on.
  mutating func move(by distance: Int) {
    guard let place = file.editor?.place else { return }
    settle()
    open(step.field(after: place, by: distance, in: file))
  }

  /// Leaves the field for the first of another section.
  mutating func moveSection(by distance: Int) {
    settle()
    open(step.field(inSection: distance, in: file))
  }

  /// Makes the field blank: as if it had never been asked.
  mutating func makeBlank(_ place: FactPlace) {
    if file.drafts[place] != nil, file.pen.refusal != nil {
      file.drafts[place] = nil
      say("What was typed here is gone; the answer on record counts.")
      return
    }
    guard file.record[place] != nil || file.drafts[place] != nil else {
      say("Blank already: it counts as not known, never as no.")
      return
    }
    answer(place, nil)
  }

  private mutating func next() {
    guard let place = file.editor?.place else { return }
    let notice = reply.notice
    open(step.field(following: place, in: file))
    reply.notice = notice ?? reply.notice
  }

  private mutating func open(_ place: FactPlace?) {
    file.editor = nil
    guard let place else { return }
    edit(place)
  }

  /// Text that cannot be read, or was not confirmed, stays as typed, and the field counts as not
  /// known.
  private mutating func settle() {
    if S.leaving(&self) { return }
    guard let editor = file.editor, editor.isChanged || file.drafts[editor.place] != nil else {
      return
    }
    guard hasPen() else {
      file.drafts[editor.place] = editor.text.isEmpty ? nil : editor.text
      return
    }
    if case .answer(let answer, _) = editor.reading(today: file.now.date) {
      self.answer(editor.place, answer)
      return
    }
    // A letter that is none of the choices is a slip, and nothing to keep.
    if editor.text.isEmpty || editor.isAnsweredByOneKey {
      file.drafts[editor.place] = nil
      return
    }
    if file.record[editor.place]?.value != nil { answer(editor.place, .unknown) }
    file.drafts[editor.place] = editor.text
    let label = editor.declaration.label
    if case .doubtful = editor.reading(today: file.now.date) {
      say("\(label) stays as typed, not confirmed: it counts as not known until then.", .warn)
    } else {
      say("\(label) stays as typed, unreadable: it counts as not known.", .warn)
    }
  }
}
