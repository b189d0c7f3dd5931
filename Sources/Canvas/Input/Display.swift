/// Where grids are shown and events come from: the real terminal, or a script in tests.
@MainActor
package protocol Display: ~Copyable {
  /// The room there is now.
  var size: Size { get }

  /// How roles look from the next paint on.
  var palette: Palette { get set }

  /// Whether the mouse is reported; stays off where the terminal cannot.
  var usesMouse: Bool { get set }

  /// Shows a grid in place of the one before it.
  mutating func show(_ grid: Grid)

  /// Waits for the next event; after the limit, when there is one, the event is a tick.
  mutating func nextEvent(within limit: Duration?) -> Event

  /// Paints the whole screen anew, whatever stands there.
  mutating func redraw()

  /// Gives the shell back, as Ctrl-Z does, until the program is brought to the foreground.
  mutating func suspend()

  /// Gives the screen to another program, such as an editor, while some work runs.
  mutating func withoutScreen<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value
}
