internal import Canvas
internal import Logic

extension Desk {
  /// Shows how a case file differs from the case on the desk; nothing where it does not.
  mutating func compare(with imported: Case) {
    guard let file, file.record.id == imported.id, file.record != imported else { return }
    conflict = Conflict(imported, onto: file.record)
  }

  /// Whether the page of a file that differs is what is shown.
  var showsConflict: Bool { conflict != nil && page != .worklist && file != nil }

  /// What the keys of the page work on, while it is shown.
  var conflictWork: ConflictWork? {
    guard showsConflict, let conflict, let file else { return nil }
    return ConflictWork(conflict: conflict, file: file)
  }

  /// Takes a key on the page of a file that differs. The page is a question that `C` answers.
  mutating func press(_ key: Key, inConflict work: ConflictWork) -> [Effect] {
    let keys = ConflictWork.keys.bound(by: preferences.bindings)
    if key == "C" { return self.work(work) { $0.ending = .merges } }
    if keys[key] == nil {
      notice = Notice(
        "\(key.label) does nothing here. {conflict.left} takes the file's value,"
          + " {conflict.right} the store's.")
      return []
    }
    return self.work(work) { keys.press(key, in: &$0) }
  }

  /// Does something on the page, and what came of it.
  mutating func work(
    _ open: ConflictWork, do action: (inout ConflictWork) -> Void
  ) -> [Effect] {
    var work = open
    action(&work)
    conflict = work.conflict
    switch work.ending {
    case .leaves:
      conflict = nil
      notice = Notice("Nothing of the file was taken. The case is as it was.")
    case .merges: merge(work.conflict)
    case nil: break
    }
    return take(work.reply)
  }

  /// Takes a text from the user's editor for a fact that has two values.
  mutating func take(_ text: String, for place: FactPlace, inConflict open: Conflict) {
    var open = open
    open.write(text, at: place)
    conflict = open
    notice = Notice(
      text.isEmpty ? "An empty text is none: choose a value." : "Your text stands for both.")
  }

  private mutating func merge(_ open: Conflict) {
    guard var file else { return }
    if let why = file.pen.refusal {
      notice = Notice(why, .warn)
      return
    }
    let before = file.assessment
    do {
      for change in open.changes { try file.make(change, .given) }
    } catch {
      notice = Notice(
        "The case has changed meanwhile. Open the file again; nothing was taken.", .error)
      conflict = nil
      return
    }
    self.file = file
    conflict = nil
    let left = open.unchosen == 0 ? "" : " \(Counted.words(open.unchosen, "fact")) not known."
    notice = Notice(
      "The file is taken as chosen.\(left) \(Consequences(from: before, to: file.assessment, file).words)"
    )
  }
}
