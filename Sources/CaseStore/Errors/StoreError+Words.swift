internal import Logic

extension StoreError: CustomStringConvertible {
  /// What happened and what to do next, in one or two sentences. What comes from the file cannot act
  /// on a terminal.
  package var description: String { sentences.inert }

  private var sentences: String {
    switch self {
    case .notPrivate(let path, let command):
      "Other users of this machine could read or replace \(path). Make it private: \(command)"
    case .belongsToAnother(let path, let command):
      "\(path) belongs to another user. Keep the store where you own it, or have it given to you: "
        + command
    case .notWritable(let path):
      "\(path) cannot be written. Allow writing to it, or name a store elsewhere."
    case .cannotOpen(let path, let reason):
      "The store at \(path) could not be opened: \(reason). Check that the folder exists, is yours "
        + "and has room."
    case .notAStore(let path):
      "\(path) is no store of cases and was left as it is. Name another file, or import a case "
        + "file instead."
    case .damaged(let path, let detail):
      "The store\(Self.place(path)) is damaged: \(detail). Do not write to it; copy the folder and "
        + "restore the last backup."
    case .newer(let path, let unknown):
      "\(path) was written by a newer version of the program (\(unknown.joined(separator: ", "))). "
        + "Use that version; nothing was changed."
    case .wrongKind(let path, .demo):
      "\(path) holds sample cases. Open it as the demonstration, or name the clinic's store."
    case .wrongKind(let path, .clinic):
      "\(path) holds a clinic's cases, and samples never stand among them. Name another file for "
        + "the demonstration."
    case .busy(let path):
      "Another program is writing to the store\(Self.place(path)). Nothing was stored; try again."
    case .full(let path):
      "There is no room for the store\(Self.place(path)). Nothing was stored; free some space and "
        + "try again."
    case .failed(let path, let detail):
      "The store\(Self.place(path)) gave an error: \(detail). Nothing was stored; try again, and "
        + "check the disk if it stays."
    case .notAllowed(let deed, let visitor):
      "\(visitor.name) is a \(visitor.role.rawValue) and cannot \(deed.words); \(Self.whoCan(deed)) can. "
        + "Nothing was stored."
    case .notTheVisitor(let who, let visitor):
      "This line belongs to \(visitor.name), and nothing is recorded in the name of \(who). Come in "
        + "with a key of your own."
    case .penHeld(let id, let who):
      "\(who) has the pen of case \(id). Nothing was stored; ask for the pen with :pen, or wait until they "
        + "have left the case."
    case .unsoundVisitor:
      "A name or a place is one line of 1 to 100 visible characters. Correct the line of the key that "
        + "lets them in."
    case .noSuchCase(let id): "There is no case \(id). See the list of cases."
    case .caseExists(let id):
      "There is a case \(id) already. Choose another number, or import it to replace what is there."
    case .withdrawn(let id, let withdrawal):
      "Case \(id) was withdrawn by \(withdrawal.who): \(withdrawal.reason). Reinstate it before "
        + "changing it."
    case .notWithdrawn(let id): "Case \(id) is not withdrawn. Nothing was changed."
    case .noIdentity(let id):
      "Case \(id) does not say who the patient is. There is nothing to erase, and nothing was changed."
    case .overtaken(let id, let next):
      "Case \(id) was changed elsewhere, and its next entry is \(next). Nothing was stored; read "
        + "the case again."
    case .doesNotFit(let id, let error):
      "The change does not fit case \(id): \(Self.words(error)). Nothing was stored; read the case "
        + "again."
    case .unsound(let id, let what):
      "Case \(id) was not stored: \(what.words). Correct it and try again."
    case .unreadable(let id, let number?, let reason):
      "Entry \(number) of case \(id) cannot be read: \(reason). Restore the last backup, or use the "
        + "version of the program that wrote it."
    case .unreadable(let id, nil, let reason):
      "Case \(id) cannot be read: \(reason). Restore the last backup, or use the version of the "
        + "program that wrote it."
    case .disagrees(let id):
      "Case \(id) is not as its journal says. Its journal is kept; rebuild the case from it, or "
        + "restore the last backup."
    case .search(let fault):
      "The search is not as the cases are: \(fault.words). No case is harmed; `trocar cases rebuild` makes "
        + "the search anew."
    case .noSuchRevision(let id, let name):
      "Case \(id) has no revision \(name). Give a name from `trocar cases revisions \(id)`, or the "
        + "number of an entry."
    case .revisionExists(let id, let name):
      "Case \(id) has a revision \(name) already, and keeps it. Choose another name."
    case .noSuchMeeting(let id):
      "There is no meeting \(id). trocar meeting list shows the meetings."
    case .meetingExists(let id):
      "There is a meeting \(id) already. Choose another name with --id, or change its agenda."
    case .notOnAgenda(let id, let meeting):
      "Case \(id) is not on the agenda of meeting \(meeting). Put it there first."
    case .unsoundMeeting(let why):
      "The meeting was not stored: \(why). Correct it and try again."
    case .chainBroken(let fault):
      "The record was changed: \(fault.words). Keep a copy of the store as it is, find out who could "
        + "write to it, and restore the last backup that is sound."
    case .fileExists(let path):
      "\(path) is there already. Choose another name, or replace it with --force."
    case .notAKey(let path):
      "\(path) is no key for checkpoints. Name the file that `trocar cases checkpoint` made, or another "
        + "name for a new key."
    case .badCheckpoint(let path, let line, let reason):
      "\(path), line \(line): \(reason). Do not rely on that file; use a checkpoint that was kept "
        + "elsewhere."
    case .unsoundCopy(let path, let problem):
      "\(path) was not used, because it is not whole. \(problem) Nothing was replaced."
    case .inUse(let path):
      "Another program has the store at \(path) open. Nothing was replaced; close it everywhere and "
        + "try again."
    case .replaced(let path):
      "The store at \(path) was deleted or replaced while it was open. What was answered last is not "
        + "kept; note it down, close the program and look at the place before opening it again."
    }
  }

  private static func whoCan(_ deed: Deed) -> String {
    let roles = Visitor.Role.allCases.filter { $0 >= deed.role }.map { "a \($0.rawValue)" }
    return roles.joined(separator: " or ")
  }

  private static func place(_ path: String?) -> String { path.map { " at \($0)" } ?? "" }

  private static func words(_ error: ChangeError) -> String {
    switch error {
    case .noSuchSubject(let subject): "it has no \(subject.words)"
    case .alreadyThere(let subject): "it has a \(subject.words) already"
    case .overtaken: "what it would change has changed since"
    }
  }
}

extension Unsound {
  /// What is wrong, as the end of a sentence.
  var words: String {
    switch self {
    case .caseID:
      "a case number has 1 to 64 letters, digits, dots, hyphens or underscores"
    case .prefix: "a prefix has 1 to 32 letters, digits, dots, hyphens or underscores"
    case .subjectID(let subject): "\(subject.words) needs a plain name of 1 to 40 characters"
    case .sameIDTwice(let subject): "\(subject.words) is there twice"
    case .factName(let name): "\(name) is no name of a fact"
    case .number(let name): "\(name) is not a finite number"
    case .word(let name): "\(name) has an empty or over-long choice"
    case .tooLong(let field): "\(field.words) is too long"
    case .controlCharacter(let field): "\(field.words) has control characters"
    case .assumedWithoutAnswer(let name): "\(name) is marked as assumed and has no answer"
    case .identityOfPart(let name): "\(name) says who the patient is and belongs to the whole case"
    case .position(let position): "position \(position) is not the one in the list"
    case .revisionName: "a revision needs a name on one line that is not a number"
    case .nobody: "it must say who made the change"
    case .noReason: "it must say why"
    case .time(let seconds): "\(seconds) is no time of this calendar"
    case .manner(let number): "entry \(number) cannot be taken back or given again with this change"
    }
  }
}

extension Unsound.Field {
  fileprivate var words: String {
    switch self {
    case .title: "the title"
    case .source: "the source"
    case .who: "the name of who made the change"
    case .reason: "the reason"
    case .revision: "the name of the revision"
    case .answer(let name): "the answer to \(name)"
    case .assumption(let name): "the reason why \(name) was assumed"
    }
  }
}

extension Subject {
  fileprivate var words: String {
    switch self {
    case .wholeCase: "the case"
    case .lesion(let id): "lesion \(id)"
    case .study(let id): "study \(id)"
    case .visit(let id): "visit \(id)"
    }
  }
}

extension String {
  /// The text with `^` for what could move a cursor or turn the direction of a line.
  fileprivate var inert: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(scalar.isHarmful ? "^" : scalar) }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
