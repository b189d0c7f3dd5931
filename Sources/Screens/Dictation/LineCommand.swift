/// What can be said instead of an answer, in a word or in a letter.
///
/// The letters are those of the screens, and mean the same.
enum LineCommand: String, Hashable, Sendable, CaseIterable {
  case back, skip, next, blank, why, list, section, lesion, question, go
  case choose, trace, flips, out, ready, over, ice
  case accept, mitigate, measures, note
  case decide
  case new, remove, undo, redo
  case open, find, more
  case pen, read, save, whereabouts = "where", brief, worklist, help, quit

  /// The letter of the command on the screens, where one does.
  var letter: Character? {
    switch self {
    case .next: "."
    case .why: "w"
    case .lesion: "J"
    case .choose: "c"
    case .trace: "W"
    case .flips: "f"
    case .out: "x"
    case .ready: "M"
    case .over: "O"
    case .ice: "i"
    case .accept: "a"
    case .mitigate: "m"
    case .note: "E"
    case .decide: "d"
    case .new: "N"
    case .remove: "X"
    case .undo: "u"
    case .redo: "U"
    case .find: "/"
    case .save: "S"
    case .help: "?"
    case .quit: "q"
    case .back, .skip, .blank, .list, .section, .question, .go, .measures, .open, .more, .pen,
      .read, .whereabouts, .brief, .worklist:
      nil
    }
  }

  /// Whether it changes the case, which takes the pen.
  var changesCase: Bool {
    [
      .blank, .choose, .out, .ready, .accept, .mitigate, .note, .decide, .new, .remove, .undo,
      .redo,
    ].contains(self)
  }

  /// What may follow the word.
  var argument: Argument {
    switch self {
    case .back, .skip, .next, .blank, .list, .ready, .over, .ice, .accept, .mitigate, .note,
      .decide, .undo, .redo, .more, .pen, .read, .whereabouts, .brief, .worklist, .help, .quit:
      .none
    case .why, .trace, .flips, .out, .choose, .measures: .number
    case .question: .neededNumber
    case .new: .oneOf(["lesion", "study", "visit", "case"])
    case .remove: .oneOf(["lesion", "study", "visit"])
    case .save: .oneOf(["report", "html", "markdown", "names"])
    case .section, .lesion, .go: .word
    case .open, .find: .words
    }
  }

  /// What follows the word of a command.
  enum Argument: Hashable, Sendable {
    case none, number, neededNumber, word, words
    /// One of these words, and what follows it.
    case oneOf(Set<String>)
  }

  /// What it does, for the help.
  var help: String {
    switch self {
    case .back: "the question before"
    case .skip: "the next question; this one stays as it is"
    case .next: "the next hold or open question, the worst first"
    case .blank: "make the answer blank; at the techniques, take the choice back"
    case .why: "why it is asked, or stands so; at the techniques with a number"
    case .list: "what is asked here, with what is on record"
    case .section: "the next section; or one by its name, as in section pain"
    case .lesion: "the next lesion; or one by its letter, as in lesion B"
    case .question: "a question of the list by its number"
    case .go: "a step by its number, 1 to 7, or a section by its name; 0 is the worklist"
    case .choose: "choose a technique by its number; the number alone does the same"
    case .trace: "every rule that counts for a technique, by its number"
    case .flips: "what would change the verdict of a technique, by its number"
    case .out: "rule a technique out with a reason, by its number; again takes that back"
    case .ready: "mark the plan ready; asks for C"
    case .over: "the reason for going over the limit of the session"
    case .ice: "the ice ball of the lesion in words, as a model sees it; it decides nothing"
    case .accept:
      "accept the complication; at the plan, acknowledge the limit; in step 7, done as planned"
    case .mitigate: "the complication is mitigated"
    case .measures: "the measures against it; with a number, plan that one or not"
    case .note: "a note on complications"
    case .decide: "record the decision of the meeting; asks for C"
    case .new: "new lesion, new study or new visit; on the worklist a new case"
    case .remove: "remove lesion B, study 2 or visit 1; asks for C"
    case .undo: "take the last change back"
    case .redo: "make it again"
    case .open: "open a case by its number in the list, or by its name"
    case .find: "the cases that fit words, or field:value; alone, all of them"
    case .more: "the next cases of the list"
    case .pen: "ask for the pen of the case, or hand it over"
    case .read: "read the report out"
    case .save: "write the report: save, save html; save names asks for C"
    case .whereabouts: "the case, what is saved, and how each step stands"
    case .brief: "leave out of the questions how to answer, or say it again"
    case .worklist: "back to the worklist"
    case .help: "this help, for the question that is asked"
    case .quit: "leave; every answer is saved as it is given"
    }
  }

  /// The word, with its letter: `why (w)`.
  var title: String { letter.map { "\(rawValue) (\($0))" } ?? rawValue }
}
