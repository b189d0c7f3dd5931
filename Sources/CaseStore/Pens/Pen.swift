/// Who may change a case now.
package enum Pen: Hashable, Sendable {
  /// This session, while these others ask for it, the first of them first.
  case mine(askedBy: [String])
  /// Nobody, so that whoever writes next has it.
  case free
  /// Another session.
  case held(Holding)

  /// How another session has a pen.
  package struct Holding: Hashable, Sendable {
    package let by: String
    /// From where they have it; nothing for somebody at the machine itself.
    package let from: String?
    /// Whether this session asks for it.
    package let isAsked: Bool
    /// Whether asking gets it now: from somebody who is gone or silent, or from oneself elsewhere.
    package let isTakeable: Bool
    /// Whether their session is gone, as after a line that dropped.
    package let isGone: Bool
    /// The process of their session.
    let mark: ProcessMark
  }
}

/// What a screen that follows a case has to know of it.
package struct CaseWatch: Hashable, Sendable {
  /// How many entries its journal has.
  package let entries: Int
  package let pen: Pen
}
