internal import CNcurses
internal import Glibc

extension Terminal {
  /// Stops, with everything that the shell started along with it, until it is continued.
  package mutating func suspend() {
    leaveScreen()
    signals.lettingGo(of: SIGTSTP) { _ = kill(0, SIGTSTP) }
    resume()
  }

  /// The screen is the shell's while the work runs. Ctrl-C and Ctrl-Z in the other program are its
  /// own affair.
  package mutating func withoutScreen<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    leaveScreen()
    defer {
      resume()
      signals.forget(SIGINT)
    }
    return try signals.lettingGo(of: SIGTSTP, work)
  }

  /// Gives the screen back, and all that was switched on with it.
  func leaveScreen() {
    modes.switchOff()
    trocar_wipe()
    endwin()
  }

  /// Takes the screen back, at the size it has now, and paints it anew.
  mutating func resume() {
    takeSize()
    redraw()
    modes.switchOn()
    signals.forget(SIGCONT)
  }
}
