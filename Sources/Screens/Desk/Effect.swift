package import IceBall
package import Logic

/// Something that a screen wants done outside of it. The workstation does it, and says in `News`
/// what came of it.
package enum Effect: Hashable, Sendable {
  /// Reads the cases of the worklist: all, or the first of them.
  case loadWorklist
  /// Reads more of them, behind a row.
  case loadMoreOfWorklist(after: WorklistRow)
  /// Works out the rows of cases that have none, and keeps them.
  case assessForWorklist(ids: [String])
  /// Says which cases fit what is searched for.
  case search([CaseTerm])
  /// Reads a case to show it beside the worklist.
  case lookInto(id: String)
  /// Makes a case with one empty lesion and opens it.
  case createCase
  case openCase(id: String)
  /// Asks for the pen of a case, or takes it where it can be had.
  case askForPen(id: String)
  /// Hands the pen of a case to whoever asked for it first.
  case handOverPen(id: String)
  /// Hands a change to the journal. The next one follows when this one is saved.
  case record(caseID: String, CaseChange, JournalEntry.Manner)
  /// Writes a text to a file of about this name.
  case export(Export)
  /// Looks different from the next paint on.
  case chooseTheme(String)
  /// Has the mouse reported from now on, or not.
  case useMouse(Bool)
  /// Opens the user's own editor on the text of a field.
  case editText(FactPlace, current: String)
  /// Presents the meeting of a day with these cases, which are put on its agenda where they are not
  /// there yet; without cases, the meeting that comes next. The agenda comes first where it is
  /// asked for.
  case present(cases: [String], day: CalendarDate, onAgenda: Bool)
  /// Goes back to the meeting from which a case was opened.
  case resumeMeeting
  /// Estimates the ice of a plan in the background; what was asked for before is no longer wanted.
  case estimateIce(FreezePlan)
  /// No estimate of ice is wanted any more.
  case dropIce
  /// Gives the shell back until the program is brought to the foreground.
  case suspend
  /// Paints the whole screen anew.
  case redraw
  /// Leaves. Everything accepted was handed to the journal before.
  case quit

  /// A text for a file.
  package struct Export: Hashable, Sendable {
    /// The name of the file without a folder, such as `2611-014.md`.
    package let fileName: String
    package let text: String
    /// Whether the text names the patient.
    package let withNames: Bool

    package init(fileName: String, text: String, withNames: Bool) {
      self.fileName = fileName
      self.text = text
      self.withNames = withNames
    }
  }
}
