package import Logic

/// Something that a meeting's screen wants done outside of it.
package enum PresenterEffect: Hashable, Sendable {
  /// Shows a case from now on.
  case show(String)
  /// Closes the meeting, and then writes its minutes.
  case close
  /// Records an outcome, and what it changes in the case.
  case record(TeamMeeting.Outcome, filling: [CaseChange])
  /// Puts the agenda in this order.
  case setAgenda([String])
  /// Marks a case as dealt with, or as open again.
  case mark(String, asDealtWith: Bool)
  /// Writes the minutes to files.
  case writeMinutes
  /// Looks different from the next paint on.
  case chooseTheme(String)
  case suspend, redraw
  /// The user leaves the meeting, which goes on.
  case quit
  /// The user leaves the meeting for a case, at a step.
  case open(id: String, step: Int)
  /// The system ends the program, or the line dropped.
  case end
}
