package import Logic

/// What the store could not do. `description` says what to do next.
package enum StoreError: Error, Hashable, Sendable {
  /// Other users could read or replace what stands at the path; the command makes it private.
  case notPrivate(path: String, command: String)
  /// What stands at the path belongs to another user.
  case belongsToAnother(path: String, command: String)
  /// The path may be read but not written.
  case notWritable(path: String)
  /// The store could not be created or opened at the path.
  case cannotOpen(path: String, reason: String)
  /// The file at the path is no store of this program.
  case notAStore(path: String)
  /// The file at the path has lost its structure.
  case damaged(path: String?, detail: String)
  /// A newer program has written the store, with changes of the schema that this one does not know.
  case newer(path: String, unknown: [String])
  /// A store of sample cases was opened as the clinic's, or the other way round.
  case wrongKind(path: String, found: StoreKind)
  /// Another program held the store for longer than is sensible.
  case busy(path: String?)
  /// There is no room for more.
  case full(path: String?)
  /// SQLite gave an error that has no case of its own.
  case failed(String?, String)

  /// The role of the visitor does not go so far.
  case notAllowed(Deed, Visitor)
  /// A change was to be made in another name than the visitor's.
  case notTheVisitor(who: String, Visitor)
  /// Another session has the pen of the case.
  case penHeld(case: String, by: String)
  /// A name or a place that could not stand in a journal.
  case unsoundVisitor(String)

  case noSuchCase(String)
  case caseExists(String)
  case withdrawn(id: String, Withdrawal)
  case notWithdrawn(id: String)
  /// The case does not say who the patient is, so that there is nothing to erase.
  case noIdentity(id: String)
  /// Someone else has changed the case: the next entry of its journal has another number by now.
  case overtaken(id: String, next: Int)
  /// The change names something that the case does not have, or has otherwise.
  case doesNotFit(id: String, ChangeError)
  /// The change or the case holds what no store may hold.
  case unsound(id: String, Unsound)
  /// A row of the case cannot be read; the number is that of the journal entry, if it is one.
  case unreadable(id: String, number: Int?, reason: String)
  /// The current case is not what its journal leads to.
  case disagrees(id: String)
  /// The search does not say what the cases say; they are as they should be.
  case search(SearchFault)
  /// The case has no moment of that name, nor an entry of that number.
  case noSuchRevision(id: String, name: String)
  /// The name was given in this case before.
  case revisionExists(id: String, name: String)
  case noSuchMeeting(String)
  case meetingExists(String)
  case notOnAgenda(case: String, meeting: String)
  /// A meeting or an outcome holds what no store may hold; why, as part of a sentence.
  case unsoundMeeting(String)
  /// The chain over the journal shows that something was changed.
  case chainBroken(ChainFault)
  /// There is a file already, and it was not to be replaced.
  case fileExists(path: String)
  /// The file at the path holds no key of this program.
  case notAKey(path: String)
  /// A line of a file with checkpoints is none that can be relied on.
  case badCheckpoint(path: String, line: Int, reason: String)
  /// A copy of a store is not whole, so that it was neither kept nor restored.
  case unsoundCopy(path: String, problem: String)
  /// Another program has the store open, which has to be closed first.
  case inUse(path: String)
  /// The file at the path is not the one that was opened: it was deleted, or another was put there.
  case replaced(path: String)
}

/// What is wrong with a case or a change that came to be stored.
package enum Unsound: Error, Hashable, Sendable {
  case caseID
  case prefix
  case subjectID(Subject)
  case sameIDTwice(Subject)
  case factName(FactName)
  /// A number that is infinite or no number at all.
  case number(FactName)
  /// A choice that is empty or over-long.
  case word(FactName)
  case tooLong(Field)
  case controlCharacter(Field)
  case assumedWithoutAnswer(FactName)
  /// Who the patient is may stand with the whole case only.
  case identityOfPart(FactName)
  case position(Int)
  /// A name of a revision that could be taken for the number of an entry, or has several lines.
  case revisionName
  case nobody
  case noReason
  case time(Int)
  /// What is taken back or given again is not the entry of that number, or not open to it.
  case manner(Int)

  /// Where a text stands.
  package enum Field: Hashable, Sendable {
    case title, source, who, reason, revision
    case answer(FactName)
    case assumption(FactName)
  }
}
