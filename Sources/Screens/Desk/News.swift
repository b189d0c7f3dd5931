package import Logic

/// What came of an effect.
package enum News: Hashable, Sendable {
  /// The cases on file: all, or the first of them.
  case worklist(WorklistListing)
  /// More of the cases on file.
  case moreOfWorklist(WorklistListing)
  /// Rows of the cases that were to be assessed, and how many of these cannot be read; a case that
  /// has no row for another reason is not to be listed.
  case assessedForWorklist([WorklistRow], ids: [String], unreadable: Int)
  /// Which cases fit what was searched for.
  case found([CaseTerm: CaseNumbers])
  /// A case to be shown beside the worklist.
  case lookedInto(Case)
  /// A case and its journal; with the time of the last entry as people read it, if there is one.
  case opened(Case, [JournalEntry], savedAt: String?)
  /// An entry is synced to disk: it survives a power cut from here on.
  case saved(JournalEntry)
  /// An entry could not be written; why, and what to do about it.
  case saveFailed(String)
  /// Who may change the case on the desk now.
  case pen(PenStanding)
  /// The case on the desk as somebody else has changed it.
  case followed(Case, [JournalEntry])
  /// An entry was refused, as the pen is another's now; with the case as it is on file.
  case penLost(to: String, Case, [JournalEntry])
  /// A case file of the case on the desk is to be taken, which differs from it.
  case differs(Case)
  /// The case that was opened is where a line dropped, then, as people read the clock.
  case recovered(DeskPlace, at: String)
  /// A text stands in a file.
  case exported(path: String)
  /// The user's editor came back with this text for a field.
  case textEdited(FactPlace, String)
  /// The case on the desk as it is on file now, after something else has changed it.
  case reread(Case, [JournalEntry])
  /// The meeting was left, which has these cases on its agenda; for one of them at a step, where one
  /// was asked for.
  case leftMeeting(agenda: [String], isClosed: Bool, last: String?, opening: String?, step: Int?)
  /// What the model of the ice says.
  case ice(IceNews)
  /// Something else could not be done; why, and what to do about it.
  case failed(String)
  /// Something worth a line.
  case notice(String)
}
