internal import Canvas

/// Why the workstation cannot have the terminal.
package enum TerminalError: Error, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal(Stream)
  /// The environment does not say what terminal this is.
  case unnamed
  /// Nothing is known about a terminal of this name.
  case unknown(String)
  /// The system has no database of terminals.
  case noDatabase
  /// A terminal of this name cannot move its cursor, so that no screen can be drawn on it.
  case cannotPlaceCursor(String)
  /// The terminal is known, but would not start.
  case refused(String)
  /// A screen is open already.
  case alreadyOpen

  /// The two ends that must both be a terminal.
  package enum Stream: String, Hashable, Sendable {
    case input, output
  }
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what to do about it, for people.
  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "The \(stream.rawValue) is not a terminal. Start trocar without < > and |,"
        + " or trocar --plain, which asks in lines."
    case .unnamed:
      "TERM is not set, so the kind of terminal is not known."
        + " Try TERM=xterm-256color trocar, or trocar --plain, which asks in lines."
    case .unknown(let name):
      "This system does not know the terminal \(name.inert)."
        + " Try TERM=xterm-256color trocar, or trocar --plain, which asks in lines."
    case .noDatabase:
      "This system has no database of terminals."
        + " Install ncurses-base, or use trocar --plain, which asks in lines."
    case .cannotPlaceCursor(let name):
      "The terminal \(name.inert) cannot place its cursor. Use another, or trocar --plain,"
        + " which asks in lines."
    case .refused(let name):
      "The terminal \(name.inert) could not be started. Use another, or trocar --plain,"
        + " which asks in lines."
    case .alreadyOpen:
      "The screen is open already. Leave the other workstation first."
    }
  }
}
