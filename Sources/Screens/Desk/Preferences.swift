/// How the user of this terminal wants the workstation.
package struct Preferences: Hashable, Sendable {
  /// Keys by command id.
  package var bindings: KeyBindings
  /// The themes there are, for the palette to name.
  package var themes: [String]
  /// Whether rules and frames are drawn with lines (`:set lines`), not in ASCII.
  package var drawsLines: Bool
  /// Whether the terminal's character set has lines.
  package var canDrawLines: Bool

  package init(
    bindings: KeyBindings = .standard, themes: [String] = [], drawsLines: Bool = false,
    canDrawLines: Bool = true
  ) {
    self.bindings = bindings
    self.themes = themes
    self.drawsLines = drawsLines
    self.canDrawLines = canDrawLines
  }
}
