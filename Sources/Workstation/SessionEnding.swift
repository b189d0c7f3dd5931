/// How a session came to its end. Whoever did not leave by themselves finds their place again.
package enum SessionEnding: Hashable, Sendable {
  /// The user left.
  case left
  /// The line dropped, or the system ended the program.
  case cutOff
  /// Nobody sat at the desk for too long.
  case silent
}
