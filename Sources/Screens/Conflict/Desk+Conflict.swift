internal import Canvas
internal import Logic

extension Desk {
  /// Shows how a case file differs from the case on the desk; nothing where it does not.
  mutating func compare(with imported: Case) {
    guard let file, file.record.id == imported.id, file.record != imported else { return }
    conflict = Conflict(imported, onto: file.record)
  }

  /// Takes a key on the page of a file that differs.
  mutating func press(_ key: Key, inConflict open: Conflict) -> [Effect] {
    var open = open
    switch open.press(key) {
    case .stays: conflict = open
    case .says(let words): notice = Notice(words)
    case .leaves:
      conflict = nil
      notice = Notice("Nothing of the file was taken. The case is as it was.")
    case .merges: merge(open)
    }
    return []
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
