/// One line of a case's journal. The journal only grows: taking back is an entry of its own.
package struct JournalEntry: Hashable, Sendable {
  /// The place in the journal of the case, from 1 without gaps.
  package let number: Int
  /// When it was given, in seconds since 1 January 1970, UTC.
  package let seconds: Int
  /// Who gave it.
  package let who: String
  package let change: CaseChange
  package let manner: Manner

  package enum Manner: Hashable, Sendable {
    /// Given by a person, or by an import.
    case given
    /// Takes back the entry of this number.
    case undoing(Int)
    /// Gives again the entry of this number, which had been taken back.
    case redoing(Int)
  }

  package init(number: Int, seconds: Int, who: String, change: CaseChange, manner: Manner) {
    self.number = number
    self.seconds = seconds
    self.who = who
    self.change = change
    self.manner = manner
  }
}

extension Sequence<JournalEntry> {
  /// What can be taken back and given again as the journal stands; the next one is last.
  package var undoAndRedo: (undo: [JournalEntry], redo: [JournalEntry]) {
    var undo: [JournalEntry] = []
    var redo: [JournalEntry] = []
    for entry in self {
      switch entry.manner {
      case .given:
        undo.append(entry)
        redo.removeAll()
      case .undoing(let number):
        if let index = undo.lastIndex(where: { $0.number == number }) {
          redo.append(undo.remove(at: index))
        }
      case .redoing(let number):
        if let index = redo.lastIndex(where: { $0.number == number }) {
          undo.append(redo.remove(at: index))
        }
      }
    }
    return (undo, redo)
  }
}
