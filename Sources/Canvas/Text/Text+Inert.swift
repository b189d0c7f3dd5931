extension String {
  /// The text made safe to show: nothing in it can act on a terminal or turn its direction.
  ///
  /// Controls, escape sequences' beginnings, changes of direction, line and paragraph separators
  /// and characters without a known width become the sign `^`. Tabs and line ends become spaces,
  /// invisible joiners are left out. `Grid` does this by itself to all that is written on it.
  ///
  ///     "Smith\u{1B}[2J".inert  // "Smith^[2J"
  package var inert: String {
    if isPlain { return self }
    return String(glyphs.map(\.character))
  }

  /// How many characters of the text are unsafe to show, for the notice that says so.
  package var unsafeCount: Int { unicodeScalars.count { $0.manner == .unsafe } }
}
