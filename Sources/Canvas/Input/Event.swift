/// Something that happened, for the loop to act on.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted as a whole: data, never commands.
  case paste(String)
  /// The mouse was used, where the user wants that.
  case pointer(Pointer)
  /// The terminal has another size, or must be drawn anew at the same one.
  case resize(Size)
  /// Nothing happened in the time given.
  case tick
  /// The system wants something of the program.
  case signal(Signal)
  /// Work in the background has news.
  case wake
}

/// What the system can want of the program while it runs.
package enum Signal: Hashable, Sendable, CaseIterable {
  /// Interrupt, as from `kill -INT`; Ctrl-C at the keyboard is a key.
  case interrupt
  /// End now, in order.
  case terminate
  /// The line dropped: nobody reads the screen any more.
  case hangup
}
